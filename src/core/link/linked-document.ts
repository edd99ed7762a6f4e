/**
 * A report as it is found, as plain data: paragraphs and tables with their bound spans, and what was stored with it.
 * A .docx and an open Word document both come to this; nothing here knows either.
 */
import type { Mark } from "../narrative/narrative";
import type { Answering, Wanted } from "../narrative/wanted";

/** A text that figures decide, as it is stored under its key: figure~form for a mention, phrase.figure for a phrase. */
export type LinkText = {
  readonly kind: "mention" | "phrase";
  readonly key: string;
  readonly text: string;
  readonly mark: Mark | null;
  readonly figures: readonly string[];
  /** A phrase's outcome and every wording that was true; null and empty for a mention. */
  readonly outcome: string | null;
  readonly choices: readonly string[];
};

/** A content control that shows a bound text. */
export type BoundSpan = {
  readonly kind: "bound";
  /** Which control it is: a number that whoever read the document knows it by. */
  readonly control: number;
  /** fig:… or say:… of its key, for the literal words. */
  readonly tag: string;
  readonly key: string;
  /** Whether the control still has that tag: an editor may have dropped it while the binding stands. */
  readonly isTagged: boolean;
  /** Empty when a person emptied it: then it only shows a prompt. */
  readonly shown: string;
  /** live: it shows the figures part's entry of its key. lost: its binding is gone, or leads to another document's part. */
  readonly binding: "live" | "lost";
  /** Tracked changes stand inside it: nothing is written over them. */
  readonly isTracked: boolean;
  /** One of several that an editor made of one, with something of its own in it: nobody can tell what a person wrote there. */
  readonly isSplit: boolean;
};

export type ReadSpan = { readonly kind: "text"; readonly text: string } | BoundSpan;

/** What shows a person's hand beside the words. */
export type Touch = "tracked" | "comment" | "object";

/** A paragraph, or a whole table with a line for each paragraph in its cells. */
export type ReadItem = {
  readonly kind: "paragraph" | "table" | "aside";
  readonly lines: readonly (readonly ReadSpan[])[];
  readonly touched: readonly Touch[];
  /** The chart that stands in the paragraph, where whoever read it knows charts. */
  readonly chart?: ReadChart;
};

/** A chart as it is found. Hashes are of what they are named for. */
export type ReadChart = {
  /** Of the names and numbers that it draws; null when they cannot be read. */
  readonly data: string | null;
  /** Series × categories, as 2×5. */
  readonly size: string;
  /** Whether it takes its numbers from where ours stand in the workbook behind it. */
  readonly isOurs: boolean;
  /** Of the text for who cannot see it. */
  readonly alt: string;
  readonly part: string;
  /** Of the workbook behind it; null when it has none. */
  readonly workbook: string | null;
};

/** A chart as it was last written; `form` is its kind and unit, the others are hashes as in ReadChart. */
export type StoredChart = {
  readonly form: string;
  readonly data: string;
  readonly alt: string;
  readonly part: string;
  readonly workbook: string;
};

/** A block's bookmark, from one item to another (indices, both included). */
export type ReadBookmark = { readonly block: string; readonly from: number; readonly to: number };

/** A block with the hash of its literal words as it was last written. */
export type StoredBlock = { readonly key: string; readonly hash: string; readonly chart?: StoredChart };

/** What the provenance part says of the last writing. */
export type StoredReport = {
  /** Absent: a work summary. self-assessment: a 自评表. inserted: a document of somebody's own, with texts of ours put into it. */
  readonly kind?: "self-assessment" | "inserted";
  readonly snapshot: string;
  readonly identity: string;
  readonly fingerprint: string;
  readonly year: number;
  readonly pack: { readonly id: string; readonly version: string };
  readonly texts: ReadonlyMap<string, LinkText>;
  /** Figure → its name. */
  readonly names: ReadonlyMap<string, string>;
  /** In pack order; those that a person deleted stay in it, so that they are not taken for new. */
  readonly blocks: readonly StoredBlock[];
  /** What a person wanted of the report, and who let it go out with open matters; absent where nothing is told. */
  readonly wanted?: Wanted;
  readonly answering?: Answering;
};

export type LinkedDocument = {
  /** In reading order; an aside is a paragraph that stands in no line of the text: a text box, a footer. */
  readonly items: readonly ReadItem[];
  readonly bookmarks: readonly ReadBookmark[];
  /** The figures part: key → text. Typing in a bound control may have changed it. */
  readonly entries: ReadonlyMap<string, string>;
  readonly stored: StoredReport;
};

export function boundSpansOf({ lines }: ReadItem): readonly BoundSpan[] {
  return lines.flatMap((line) => line.filter((span): span is BoundSpan => span.kind === "bound"));
}
