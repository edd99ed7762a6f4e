/** The headers of a check that no column of a ledger answers to: what a person may give a meaning to. */
import type { LedgerSet } from "../core/ledger/ledger";

export type UnreadHeader = {
  readonly sheet: string;
  /** As 字段映射 names it: 父/子 for a header of several rows. */
  readonly header: string;
  /** Row and column of the sheet, from 1. */
  readonly row: number;
  readonly column: number;
  /** Id of the ledger that its table is, or would be if its headers were known. */
  readonly ledger: string;
};

/** In the order of ledgers and sheets. A header that a sheet has twice is one: a mapping speaks of both. */
export function unreadHeaders({ ledgers, nearLedgers }: LedgerSet): readonly UnreadHeader[] {
  const known = [...ledgers.values()].flatMap(({ schema, tables }) =>
    tables.flatMap(({ sheet, headerRow, unmapped }) =>
      unmapped.map(({ header, column }) => ({ sheet, header, row: headerRow, column, ledger: schema.id })),
    ),
  );
  const near = nearLedgers.flatMap(({ sheet, ledger, headerRow, unplaced }) =>
    unplaced.map(({ header, column }) => ({ sheet, header, row: headerRow, column, ledger })),
  );
  const once = new Map<string, UnreadHeader>();
  for (const one of [...known, ...near]) {
    const name = JSON.stringify([one.sheet, one.header]);
    if (one.header !== "" && !once.has(name)) once.set(name, one);
  }
  return [...once.values()];
}
