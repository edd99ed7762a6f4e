/** A block's words as people read them. */
import type { LinkedDocument, ReadSpan } from "./linked-document";
import type { NextBlock } from "./next-report";

/** The words as they stand, a line for each paragraph or cell. */
export function readLines(document: LinkedDocument, items: readonly number[]): readonly string[] {
  return items.flatMap((at) => (document.items[at]?.lines ?? []).map(readWords));
}

export function readWords(line: readonly ReadSpan[]): string {
  return line.map((span) => (span.kind === "bound" ? span.shown : span.text)).join("");
}

/** The words as they would be composed. */
export function composedLines({ lines }: NextBlock, textOf: (key: string) => string): readonly string[] {
  return lines.map((line) => line.map((span) => (span.kind === "bound" ? textOf(span.key) : span.text)).join(""));
}

/** A table's cell by what no figure decides. */
export type LiteralCell = {
  readonly words: string;
  /** Whether something in it is bound. */
  readonly isBound: boolean;
};

export function literalLines(document: LinkedDocument, items: readonly number[]): readonly LiteralCell[] {
  return items.flatMap((at) => (document.items[at]?.lines ?? []).map(literalCell));
}

/** The same of the cells that a table would have; those of the document are its table's alone. */
export function literalCells({ lines, head, cells }: NextBlock): readonly LiteralCell[] {
  return lines.slice(head, head + cells).map(literalCell);
}

function literalCell(line: readonly (ReadSpan | NextBlock["lines"][number][number])[]): LiteralCell {
  return {
    words: line.map((span) => (span.kind === "text" ? span.text : "")).join(""),
    isBound: line.some(({ kind }) => kind === "bound"),
  };
}

/** A table's row. */
export type LiteralRow = readonly LiteralCell[];

export function rowsOf(cells: readonly LiteralCell[], columns: number): readonly LiteralRow[] {
  const rows: LiteralRow[] = [];
  for (let at = 0; at < cells.length; at += columns) rows.push(cells.slice(at, at + columns));
  return rows;
}

const GAP = /^【待补[^】]*】$/u;

// What names a row: cells of words, without numbers, and without what a person has yet to say.
function nameIn({ words }: LiteralCell): string {
  return /\p{L}/u.test(words) && !GAP.test(words) ? words : "";
}

/** What names a row, in words. */
export function nameOfRow(row: LiteralRow): string {
  return row
    .map(nameIn)
    .filter((name) => name !== "")
    .join("｜");
}

/**
 * Whether both are the same row. A cell that is a gap in one of them, or bound in one alone, names neither: a person fills gaps, and what
 * was a gap becomes bound when it can be computed.
 */
export function isSameRow(one: LiteralRow, other: LiteralRow): boolean {
  const [own, others] = [one, other].map((row, at) =>
    nameOfRow(row.filter((cell, column) => !isOpen(cell, (at === 0 ? other : one)[column]))),
  );
  return own === others;
}

function isOpen(cell: LiteralCell, other: LiteralCell | undefined): boolean {
  if (!other) return false;
  return GAP.test(cell.words) || GAP.test(other.words) || cell.isBound !== other.isBound;
}
