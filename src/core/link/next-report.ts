/** The report that a snapshot makes now, as plain data, to be held against the document. */
import type { LinkText } from "./linked-document";

/** A block as it would be written; `lines` are its paragraphs, or a table's cells row by row. */
export type NextBlock = {
  readonly key: string;
  readonly section: string;
  readonly kind: "lines" | "table" | "chart";
  readonly lines: readonly (readonly NextSpan[])[];
  /** A table's cells: lines before them (its caption), how many they are, and how many make a row; 0 for lines. */
  readonly head: number;
  readonly cells: number;
  readonly columns: number;
  readonly hash: string;
  /** What it would draw, where it is a chart. */
  readonly chart?: NextChart;
};

/** A chart as it would be drawn; see ReadChart and StoredChart. */
export type NextChart = {
  readonly form: string;
  readonly size: string;
  readonly data: string;
  readonly alt: string;
  /** The figures that it draws. */
  readonly figures: readonly string[];
};

export type NextSpan =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "bound"; readonly key: string };

/** Why a key that stands in the document has nothing to show: no value, a zero, held back, or nobody knows the key. */
export type Absence = "missing" | "zero" | "gated" | "unknown";

/** Keys as they were before → as they are now. */
export type FormerKeys = {
  readonly figures: ReadonlyMap<string, string>;
  readonly phrases: ReadonlyMap<string, string>;
  readonly blocks: ReadonlyMap<string, string>;
};

export type NextReport = {
  readonly blocks: readonly NextBlock[];
  /** Those that the blocks show, in order of first appearance. */
  readonly texts: ReadonlyMap<string, LinkText>;
  /** What the document's other keys come to. */
  readonly more: ReadonlyMap<string, LinkText | Absence>;
  /** Figure → its name, and whether its value is a zero. */
  readonly figures: ReadonlyMap<string, { readonly name: string; readonly isZero: boolean }>;
  readonly formerly: FormerKeys;
};
