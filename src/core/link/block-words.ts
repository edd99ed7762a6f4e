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

/** Only what no figure decides, line by line. */
export function literalLines(document: LinkedDocument, items: readonly number[]): readonly string[] {
  return items.flatMap((at) => (document.items[at]?.lines ?? []).map(literalWords));
}

/** The same of the cells that a table would have; those of the document are its table's alone. */
export function literalCells({ lines, head, cells }: NextBlock): readonly string[] {
  return lines.slice(head, head + cells).map(literalWords);
}

function literalWords(line: readonly (ReadSpan | NextBlock["lines"][number][number])[]): string {
  return line.map((span) => (span.kind === "text" ? span.text : "")).join("");
}

/** A table's rows by what names them: cells of words, without numbers. */
export function rowsOf(cells: readonly string[], columns: number): readonly string[] {
  const rows: string[] = [];
  for (let at = 0; at < cells.length; at += columns) {
    const names = cells.slice(at, at + columns).filter((cell) => /\p{L}/u.test(cell));
    rows.push(names.join("｜"));
  }
  return rows;
}
