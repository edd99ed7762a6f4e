/** 提示文字 of an own rule: words with {列名} in them, which are filled in for each finding. */
import type { ColumnSchema } from "../../ledger/schema";
import { parameterFact } from "./compile-name";
import type { Compiler } from "./compiler";
import { findName, type Scope } from "./scope";

/** A piece of the message: words, a cell of the row, or a fact by its number. */
type Piece = { readonly words: string } | { readonly column: ColumnSchema } | { readonly fact: number };

export type Message = {
  readonly pieces: readonly Piece[];
  /** Names in braces that mean nothing here; they stay as they stand. */
  readonly unknown: readonly string[];
};

const PLACEHOLDER = /[{｛]\s*`?([^{}｛｝`]+?)`?\s*[}｝]/gu;

export function prepareMessage(text: string, scope: Scope, compiler: Compiler): Message {
  const pieces: Piece[] = [];
  const unknown: string[] = [];
  let done = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [whole, name = ""] = match;
    pieces.push({ words: text.slice(done, match.index) });
    done = match.index + whole.length;
    const piece = pieceFor(name, scope, compiler);
    if (!piece) unknown.push(name);
    pieces.push(piece ?? { words: whole });
  }
  return { pieces: [...pieces, { words: text.slice(done) }], unknown };
}

function pieceFor(name: string, scope: Scope, compiler: Compiler): Piece | null {
  const found = findName(name, scope, compiler.vocabulary);
  switch (found?.kind) {
    case "column":
      // What a message quotes must be declared as read, as what a test reads is.
      compiler.column({ ledger: found.ledger, column: found.column });
      return { column: found.column };
    case "indicator":
      return { fact: compiler.fact({ kind: "figure", key: found.indicator.id, name: found.indicator.name }) };
    case "parameter":
      return { fact: compiler.fact(parameterFact(found.parameter)) };
    default:
      return null;
  }
}

/** The message with its places filled; null where the rule states none. */
export function filled(
  { pieces }: Message,
  textOf: { readonly column: (column: ColumnSchema) => string; readonly fact: (number: number) => string },
): string | null {
  const text = pieces
    .map((piece) =>
      "words" in piece ? piece.words : "column" in piece ? textOf.column(piece.column) : textOf.fact(piece.fact),
    )
    .join("");
  return text.trim() === "" ? null : text.trim();
}
