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

export function literalOf({ lines }: NextBlock): readonly string[] {
  return lines.map(literalWords);
}

function literalWords(line: readonly (ReadSpan | NextBlock["lines"][number][number])[]): string {
  return line.map((span) => (span.kind === "text" ? span.text : "")).join("");
}

/** A table's rows by what names them: cells of words, without numbers. A caption is the line left over. */
export function rowsOf(cells: readonly string[], columns: number): readonly string[] {
  const body = cells.slice(cells.length % columns);
  const rows: string[] = [];
  for (let at = 0; at < body.length; at += columns) {
    const names = body.slice(at, at + columns).filter((cell) => /\p{L}/u.test(cell));
    rows.push(names.join("｜"));
  }
  return rows;
}
