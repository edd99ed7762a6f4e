/** Which of several lists of one ledger take part: people hand in files by year, month or office, and old copies among them (practice P4). */
import type { CollectRow } from "./collect-row";

/** 追加: its rows together with the others'; 选用: of the ledger's lists only this one, or these; 忽略: not at all. */
export type ListChoice = "append" | "choose" | "ignore";

/** A sheet of a file that holds rows of a ledger. */
export type ListSheet = {
  readonly file: string;
  readonly sheet: string;
  /** The ledger's id. */
  readonly ledger: string;
  readonly rows: number;
};

/** By `listKey`; a list that nobody spoke of is appended. */
export type ListChoices = ReadonlyMap<string, ListChoice>;

export function listKey({ file, sheet, ledger }: Omit<ListSheet, "rows">): string {
  return JSON.stringify([file, sheet, ledger]);
}

/** The lists that the rows come from, in their order. */
export function listSheets(rows: readonly CollectRow[], ledger: string): readonly ListSheet[] {
  const lists = new Map<string, ListSheet>();
  for (const row of rows) {
    const one = { ...listOf(row, ledger), rows: 1 };
    const key = listKey(one);
    lists.set(key, { ...one, rows: (lists.get(key)?.rows ?? 0) + 1 });
  }
  return [...lists.values()];
}

/** The rows of the lists that take part. */
export function takenRows(rows: readonly CollectRow[], ledger: string, choices: ListChoices): readonly CollectRow[] {
  if (choices.size === 0) return rows;
  const choiceOf = (row: CollectRow): ListChoice => choices.get(listKey(listOf(row, ledger))) ?? "append";
  const isChosen = rows.some((row) => choiceOf(row) === "choose");
  return rows.filter((row) => (isChosen ? choiceOf(row) === "choose" : choiceOf(row) === "append"));
}

function listOf({ from }: CollectRow, ledger: string): Omit<ListSheet, "rows"> {
  return { file: from.file, sheet: from.table.sheet, ledger };
}
