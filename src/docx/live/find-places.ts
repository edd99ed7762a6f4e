/** Where the words that a proofreading speaks of stand among the lines of the open document. */
import type { Element, Node } from "@xmldom/xmldom";
import { matchesBefore } from "../../core/link/document-steps";
import { passagesOf, type Passage, type Where } from "../../core/proofreading/passage";
import type { ReadDocument } from "../reading/read-document";
import { childOf, isWord } from "../refresh/word-xml";
import { readUnits, type Stretch } from "./read-units";

/** Words of a line, the nth time that they stand in it; `inLine` is the whole line. */
export type FoundPlace = {
  readonly line: number;
  readonly words: string;
  readonly nth: number;
  readonly inLine: string;
};

export type Places = {
  /** A stretch of a passage, by its position in reading order; null where it stands in no line. */
  ofStretch(passage: number, from: number, to: number): FoundPlace | null;
  /** The control with this position in the document's list; a whole line where it shows nothing. */
  ofControl(control: number): FoundPlace | null;
  /** A quotation of a passage, or of these words the first that it is about. */
  ofQuote(where: Where, quote: string, words: readonly string[]): FoundPlace | null;
};

export function findPlaces(read: ReadDocument): Places {
  const finder = new Finder(read);
  return {
    ofStretch: (passage, from, to) => finder.stretch(passage, { from, to }),
    ofControl: (control) => finder.control(control),
    ofQuote: (where, quote, words) => finder.quote(where, { quote, words }),
  };
}

type Piece = { readonly node: Element; readonly from: number; readonly to: number };
type Span = { readonly from: number; readonly to: number };
/** A paragraph's line, and its words as the steps of an open document have them. */
type Line = { readonly line: number; readonly inLine: string };

class Finder {
  private readonly passages: readonly Passage[];
  private readonly lines: ReadonlyMap<Node, Line>;
  private readonly wheres: ReadonlyMap<string, number>;
  private readonly bound = new Map<number, Span & { readonly passage: number }>();

  constructor(private readonly read: ReadDocument) {
    this.passages = passagesOf(read.blocks);
    this.lines = linesOf(read);
    this.wheres = new Map([...this.passages].map(({ where }, at) => [nameOf(where), at]));
    this.passages.forEach((passage, at) => {
      for (const { control, from, to } of passage.bound) this.bound.set(control, { from, to, passage: at });
    });
  }

  control(control: number): FoundPlace | null {
    const stretch = this.bound.get(control);
    return stretch ? this.stretch(stretch.passage, stretch) : null;
  }

  quote(
    where: Where,
    { quote, words }: { readonly quote: string; readonly words: readonly string[] },
  ): FoundPlace | null {
    const at = this.wheres.get(nameOf(where));
    const passage = at === undefined ? undefined : this.passages[at];
    if (at === undefined || !passage) return null;
    const { inner, start, lead } = quoted(passage.text, quote);
    const [word] = words.filter((one) => inner.includes(one, lead));
    if (word === undefined) return this.stretch(at, { from: start, to: start + inner.length });
    const from = start + inner.indexOf(word, lead);
    return this.stretch(at, { from, to: from + word.length });
  }

  stretch(at: number, { from, to }: Span): FoundPlace | null {
    const passage = this.passages[at];
    const pieces = passage ? (this.read.sources.pieces.get(passage) ?? []) : [];
    const first = pieces.find((piece) => piece.to > from) ?? pieces.at(-1);
    const paragraph = first ? paragraphAround(first.node) : null;
    const line = paragraph ? this.lines.get(paragraph) : undefined;
    if (!passage || line === undefined) return null;
    const own = extentOf(pieces, paragraph);
    const shown = passage.text.slice(own.from, own.to);
    const start = Math.max(from, own.from);
    const words = passage.text.slice(start, Math.min(to, own.to));
    return { ...line, words, nth: matchesBefore(shown, words, start - own.from) };
  }
}

/** So many characters stand around what a quotation is about. */
const AROUND = 14;

/** The stretch that is quoted, where it begins, and how much of it stands before what it is about. */
function quoted(
  text: string,
  quote: string,
): { readonly inner: string; readonly start: number; readonly lead: number } {
  // Of a cell a quotation begins with the heads of its row and column.
  const starts = [0, ...[...quote.matchAll(/：/g)].map(({ index }) => index + 1)];
  // It has one space for any white space, and is as long as what it quotes but for that.
  const shown = text.replace(/\s/g, " ");
  for (const from of starts) {
    const part = quote.slice(from);
    const inner = part.replace(/^…|…$/g, "");
    const start = shown.indexOf(inner);
    if (start >= 0) return { inner, start, lead: part.startsWith("…") ? AROUND : 0 };
  }
  return { inner: text, start: 0, lead: 0 };
}

function nameOf({ part, paragraph, cell }: Where): string {
  return cell ? `${part} ${cell.table} ${cell.row} ${cell.column}` : `${part} ${paragraph}`;
}

function linesOf({ sources }: ReadDocument): ReadonlyMap<Node, Line> {
  const body = childOf(sources.parts[0]?.document.documentElement ?? null, "body");
  if (!body) return new Map();
  return new Map(
    readUnits(body).flatMap(({ paragraphs, line, lines }) =>
      paragraphs.map((one, at): [Node, Line] => [one, { line: line + at, inLine: wordsOf(lines[at] ?? []) }]),
    ),
  );
}

function wordsOf(line: readonly Stretch[]): string {
  return line.map(({ words }) => words).join("");
}

function paragraphAround(node: Element): Node | null {
  for (let at = node.parentNode; at; at = at.parentNode) if (isWord(at, "p")) return at;
  return null;
}

/** The part of a passage that one paragraph is: a cell's paragraphs are read as one. */
function extentOf(pieces: readonly Piece[], paragraph: Node | null): Span {
  const own = pieces.filter(({ node }) => paragraphAround(node) === paragraph);
  return { from: own[0]?.from ?? 0, to: own.at(-1)?.to ?? 0 };
}
