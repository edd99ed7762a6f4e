/** What comes of holding other people's lists of one ledger against our own. Nothing in it is a sentence. */
import type { ColumnSchema, LedgerSchema } from "../ledger/schema";
import type { CollectCell, CollectRow } from "./collect-row";

export type CellChange = {
  readonly column: ColumnSchema;
  readonly from: CollectCell;
  readonly to: CollectCell;
  readonly source: CollectRow;
};

/** A row of ours with what the lists say otherwise. Where a list states nothing, ours is kept. */
export type ChangedRow = { readonly ours: CollectRow; readonly changes: readonly CellChange[] };

/** A row that ours lacks, put together from all lists that have it. */
export type NewRow = {
  readonly cells: ReadonlyMap<string, CollectCell>;
  readonly sources: readonly CollectRow[];
  /** Nothing names it, in a ledger whose rows have names: whether it is really new only a person can tell. */
  readonly isUnnamed: boolean;
};

/** What is never guessed: the lists give different values for one thing, or ours has it several times. */
export type Conflict = {
  readonly kind: "lists-differ" | "ours-repeats";
  readonly ours: readonly CollectRow[];
  readonly sources: readonly CollectRow[];
  /** Columns in which the sources differ; none where ours repeats. */
  readonly columns: readonly ColumnSchema[];
};

/** One file's share; a thing that several files have counts in each. */
export type FileShare = {
  readonly file: string;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly conflicts: number;
  /** Rows of ours that the file does not have. */
  readonly missing: number;
};

export type LedgerComparison = {
  readonly schema: LedgerSchema;
  /** Rows of ours. */
  readonly ours: number;
  /** Different things that the lists have, however often. */
  readonly theirs: number;
  readonly added: readonly NewRow[];
  readonly changed: readonly ChangedRow[];
  readonly conflicts: readonly Conflict[];
  /** Rows of ours that no list has; they are never deleted. */
  readonly missing: readonly CollectRow[];
  readonly same: number;
  /** Rows of the lists that say again what another row of them says. */
  readonly repeated: number;
  /** Cells of ours that stay although the list's cell is empty or holds an error. */
  readonly kept: number;
  readonly files: readonly FileShare[];
};
