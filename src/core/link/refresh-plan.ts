/** What a refresh would do to a report, and what it tells of each figure and block: plain data, so that it can be shown before it is done. */
import type { Absence } from "./next-report";
import type { LinkText, StoredBlock, Touch } from "./linked-document";

/** What a person decides before or after a first look. */
export type Choices = {
  /** Keys or figures whose turned words a person has read and agrees to (P9). */
  readonly confirmed: ReadonlySet<string> | "all";
  /** Key or figure → what to do with a text that was typed over (P8): the ledger's text back, or leave it. */
  readonly hand: ReadonlyMap<string, "restore" | "keep">;
  /** The report becomes that of another year: what was typed stays and is marked 【上年数】. */
  readonly roll: boolean;
  /** Figures that a person does not want taken over yet: they wait with all their words. */
  readonly held?: ReadonlySet<string>;
};

export const NO_CHOICES: Choices = { confirmed: new Set(), hand: new Map(), roll: false };

/**
 * updated and unchanged speak for themselves. hand: typed over, and kept. restored: typed over, and the ledger's text put
 * back. waiting: words would turn in a paragraph that a person edited. missing: nothing to show, so its last text stays,
 * marked. broken: tracked changes stand in its control, so that nothing was written there.
 */
export type TextState = "updated" | "unchanged" | "hand" | "restored" | "waiting" | "missing" | "broken";

export type TextChange = {
  readonly key: string;
  readonly state: TextState;
  readonly from: string;
  readonly to: string;
  /** What people typed over it, each once. */
  readonly typed: readonly string[];
  /** What the ledgers say, where the document shall not show it: typed over, or waiting. */
  readonly ledger: string | null;
  readonly absence: Absence | null;
  /** How often it stands in the document. */
  readonly count: number;
};

export type FigureChange = {
  readonly figure: string;
  readonly name: string;
  /** The state of its texts that most asks for a person. */
  readonly state: TextState;
  readonly texts: readonly TextChange[];
};

/** 措辞变化: another outcome, in the words before and after. */
export type Turn = {
  readonly key: string;
  readonly figure: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Whether the words turn (增长 → 下降), and whether they wait for a person. */
  readonly turns: boolean;
  readonly waits: boolean;
};

/**
 * same: the words stand, bound texts follow. replaced: composed anew. added, removed: the pack has it now, or no longer.
 * kept: a person edited it. deleted: by a person, and it stays so. waiting: it would bring words of a figure that waits.
 */
export type BlockState = "same" | "replaced" | "added" | "removed" | "kept" | "deleted" | "waiting";

export type BlockChange = {
  readonly key: string;
  readonly state: BlockState;
  readonly moved: boolean;
  /** Its bookmark was lost. */
  readonly by: "bookmark" | "keys" | "hash" | null;
  readonly touched: readonly Touch[];
  /** Its words as they stand in the document; of an added block the new ones. */
  readonly words: string;
  /** The words that would be composed now, where a person's stand instead and the pack's have changed. */
  readonly composed: string | null;
  /** Rows of an edited table that are new, or no longer there, each as its words. */
  readonly rows: { readonly added: readonly string[]; readonly removed: readonly string[] } | null;
  /** What becomes of its chart; absent where it has none. */
  readonly chart?: ChartChange;
};

/**
 * drawn: anew, part and workbook. followed: a person changed its look, and only its numbers follow. kept: it stays as it is,
 * though the workbook says something else, or a person changed its numbers.
 */
export type ChartState = "same" | "drawn" | "followed" | "kept";

/**
 * numbers: a person changed what it draws. shape: its look was changed, and it would draw more or fewer, or other things.
 * workbook: the workbook behind it was changed or is gone. waiting: a figure that it draws waits for a person.
 */
export type ChartWhy = "numbers" | "shape" | "workbook" | "waiting";

export type ChartChange = { readonly state: ChartState; readonly why: ChartWhy | null };

/** What is to be done with a chart that stands in the document. */
export type ChartAction = {
  readonly block: string;
  /** The block's items, and that of them which holds the picture. */
  readonly items: readonly number[];
  readonly picture: number;
  /** anew: part and workbook are written again. values: only names and numbers in them. null: neither. */
  readonly draw: "anew" | "values" | null;
  /** Whether its text for who cannot see it, and its caption, are written again. */
  readonly alt: boolean;
  readonly caption: boolean;
};

/** What is to be done with a control. */
export type SpanAction = {
  readonly control: number;
  /** The text to show; null leaves it. */
  readonly text: string | null;
  /** set: bind it to its key again. drop: what a person typed here alone would not survive the binding. */
  readonly binding: "leave" | "set" | "drop";
  /** The key and tag it shall have. */
  readonly key: string;
};

/** Where a block goes: after or before another, in that one's section or outside of it. */
export type Anchor =
  | {
      readonly at: "after" | "before";
      readonly block: string;
      /** Where the other was found; none of one that is added itself. */
      readonly items: readonly number[];
      readonly within: boolean;
    }
  | { readonly at: "end" };

export type BlockAction =
  | { readonly kind: "replace"; readonly block: string; readonly items: readonly number[] }
  | { readonly kind: "remove"; readonly block: string; readonly items: readonly number[] }
  | { readonly kind: "add"; readonly block: string; readonly anchor: Anchor };

export type RefreshPlan = {
  readonly turns: readonly Turn[];
  readonly figures: readonly FigureChange[];
  readonly blocks: readonly BlockChange[];
  readonly spanActions: readonly SpanAction[];
  readonly blockActions: readonly BlockAction[];
  /** The texts to store, as the ledgers have them; those that wait or are missing as they were. */
  readonly texts: ReadonlyMap<string, LinkText>;
  /** The figures part's entries, where they differ from the stored texts: what a person typed. */
  readonly entries: ReadonlyMap<string, string>;
  /** Charts that were drawn get the hashes of their new files when they are written. */
  readonly storedBlocks: readonly StoredBlock[];
  readonly chartActions: readonly ChartAction[];
};
