/** Reads one sheet for one ledger alone: rows that were just written need no search of the whole workbook. */
import { drain } from "../base/progress";
import type { Sheet } from "../workbook/workbook";
import { matcherOf } from "./header-match";
import type { Ledger } from "./ledger";
import { readSheet, type Builders } from "./read-sheet";
import type { LedgerSchema } from "./schema";

/** The ledger as far as the sheet holds it; null when it holds none of it. */
export function readOneLedger(sheet: Sheet, schema: LedgerSchema): Ledger | null {
  const builders: Builders = new Map();
  drain(readSheet(sheet, [matcherOf(schema)], builders));
  return builders.get(schema.id)?.build() ?? null;
}
