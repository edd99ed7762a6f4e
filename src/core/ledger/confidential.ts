/** Ledgers whose rows are what single firms reported to the statistics: no value of a row leaves the workbook (P23). */
import type { LedgerSet } from "./ledger";

/** The sheets they are kept on. */
export function confidentialSheets({ ledgers }: Pick<LedgerSet, "ledgers">): ReadonlySet<string> {
  const kept = [...ledgers.values()].filter(({ schema }) => schema.confidential === true);
  return new Set(kept.flatMap(({ tables }) => tables.map(({ sheet }) => sheet)));
}
