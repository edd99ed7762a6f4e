/**
 * What makes an open document the one it shall be, as plain data: words to put in the place of others, paragraphs to take out
 * and to put in. Lines are the document's paragraphs in reading order, those of table cells too, from 0; text boxes, headers,
 * footers and notes are no lines.
 */

/** Words that stay, or bound words that become others. */
export type LinePiece = string | { readonly key: string; readonly from: string; readonly to: string };

/** A line whose bound words change; its pieces in order, together the whole line. */
export type LineStep = { readonly line: number; readonly pieces: readonly LinePiece[] };

/** Whole paragraphs and tables to take out: lines from the first to the last, both included. */
export type RemoveStep = {
  readonly from: number;
  readonly to: number;
  readonly kind: "paragraph" | "table";
  /** Of the bound texts in them. */
  readonly keys: readonly string[];
};

/** Paragraphs and tables to put in, as a Word file of their own; beside lines that stay. */
export type InsertStep = {
  /** The line that they come after, and whether that one ends a table; null at the document's start. */
  readonly after: { readonly line: number; readonly endsTable: boolean } | null;
  /** The line that they come before, where that is a paragraph that stays and the line before is none. */
  readonly before: number | null;
  readonly file: Uint8Array;
  /** Of the bound texts in it. */
  readonly keys: readonly string[];
};

/** One of our two custom XML parts, as a whole. */
export type PartStep = { readonly namespace: string; readonly xml: string };

export type DocumentSteps = {
  /** Every line's words as the document was read: it must still be so. */
  readonly lines: readonly string[];
  readonly changes: readonly LineStep[];
  readonly removes: readonly RemoveStep[];
  readonly inserts: readonly InsertStep[];
  /** The figures part, which bound words follow where the program lets them; null when it stays. */
  readonly figures: PartStep | null;
  /** Bound words of headers, notes and text boxes: only the figures part reaches them. */
  readonly beyond: readonly BeyondStep[];
};

/** Where words stand that are in no line. */
export type AsidePlace = "textbox" | "header" | "footer" | "footnotes" | "endnotes";

export type BeyondStep = {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly where: AsidePlace;
};

export function wordsBefore({ pieces }: LineStep): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.from)).join("");
}

export function wordsAfter({ pieces }: LineStep): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.to)).join("");
}

/** Whether all lines read as they shall; the parts aside. */
export function isInPlace({ changes, removes, inserts, beyond }: DocumentSteps): boolean {
  return changes.length + removes.length + inserts.length + beyond.length === 0;
}

/** Whether paragraphs or tables come or go, and not words alone. */
export function movesLines({ removes, inserts }: DocumentSteps): boolean {
  return removes.length + inserts.length > 0;
}

/** Of all bound texts that steps change, bring or take away. */
export function keysOf({ changes, removes, inserts, beyond }: DocumentSteps): readonly string[] {
  const changed = changes.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece])),
  );
  return [...[...changed, ...beyond].map(({ key }) => key), ...[...removes, ...inserts].flatMap(({ keys }) => keys)];
}

/** Characters that stand for pictures, notes and breaks; programs differ in them. */
const NO_WORDS = /[\u0000-\u001f\u00ad\u200b-\u200f\ufeff\ufffc]/g;

/** Where a search for the words meets them in a line, from the left: matches do not overlap. */
export function matchStarts(line: string, words: string): readonly number[] {
  const starts: number[] = [];
  if (words === "") return starts;
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + words.length)) starts.push(at);
  return starts;
}

/** How many matches of a search for the words begin before a place. */
export function matchesBefore(line: string, words: string, place: number): number {
  return matchStarts(line, words).filter((start) => start < place).length;
}

/** A line's words for comparing: what programs write differently is left out. */
export function plainWords(words: string): string {
  return words
    .replace(NO_WORDS, "")
    .replace(/\u2011/g, "-")
    .replace(/\u00a0/g, " ");
}
