/** Whose figures the rows of 外部数据登记表 and 历年数据表 can change: those of the indicator a row names. */
import { HISTORY_COLUMNS, HISTORY_LEDGER } from "../indicator/history";
import type { Indicator } from "../indicator/indicator";
import { OUTSIDE_COLUMNS, OUTSIDE_LEDGER } from "../indicator/outside";
import { indicatorNamed } from "../indicator/stated-elsewhere";
import type { LedgerSet } from "../ledger/ledger";
import type { RowReader } from "./row-reader";

const REGISTERS = [
  { id: OUTSIDE_LEDGER, columns: OUTSIDE_COLUMNS },
  { id: HISTORY_LEDGER, columns: HISTORY_COLUMNS },
] as const;

/** One reader for each indicator that a row of the registers names. A row that is not adopted changes nothing. */
export function statedReaders({ ledgers }: LedgerSet, indicators: readonly Indicator[]): readonly RowReader[] {
  return REGISTERS.flatMap(({ id, columns }) => {
    const ledger = ledgers.get(id);
    const rows = new Map<string, Set<number>>();
    for (let row = 0; ledger && row < ledger.count; row++) {
      const indicator = indicatorNamed(ledger, row, indicators);
      if (!indicator) continue;
      const known = rows.get(indicator.id) ?? new Set();
      rows.set(indicator.id, known.add(row));
    }
    const adopted = id === OUTSIDE_LEDGER ? ledger?.columns.get("adopted")?.values : undefined;
    return [...rows].map(([indicator, named]): RowReader => {
      // Of no single column: no cell that is read otherwise makes a row name another indicator.
      const outcome = (row: number): "holds" | "fails" =>
        named.has(row) && adopted?.[row] !== false ? "holds" : "fails";
      return { indicator, ledger: id, ways: [{ tests: [{ columns: [], outcome }], columns: new Set(columns) }] };
    });
  });
}
