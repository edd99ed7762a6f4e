/** Which rows of the 专利统计表 make up the report year's numbers. */
import { monthOf } from "../../core/base/plain-date";
import type { ReportTime } from "../../core/indicator/report-time";
import type { Ledger, Value } from "../../core/ledger/ledger";
import { gather } from "./gather";
import type { Stage } from "./patent-totals";
import { readerOf } from "./sight";

const MONTH = /^(\d{1,2})月?份?$/;

/** By what rows are broken down (month, town, month+town, all): each breakdown is whole in itself, and its rows are added up. */
export type Breakdowns = ReadonlyMap<string, readonly number[]>;

/** Every row of the year up to the cut-off's month; of what stands at a day only those of the latest month. */
export function breakdownsOf(ledger: Ledger, stage: Stage, time: ReportTime): Breakdowns {
  const [monthTextOf, townOf] = [readerOf(ledger, "month"), readerOf(ledger, "town")];
  const month = (row: number): number => Number(MONTH.exec(String(monthTextOf(row) ?? "").trim())?.[1] ?? 0);
  const year = yearReader(ledger, time.year);
  const found = new Map<string, number[]>();
  const last = monthOf(time.cutoff) ?? 0;
  for (let row = 0; row < ledger.count; row++) {
    if (year(row) === time.year && month(row) <= last) gather(found, partsOf(monthTextOf(row), townOf(row)), row);
  }
  if (stage === "val") for (const [by, rows] of found) found.set(by, latest(rows, month));
  return found;
}

function partsOf(month: Value, town: Value): string {
  if (month === null) return town === null ? "all" : "town";
  return town === null ? "month" : "month+town";
}

function latest(rows: readonly number[], month: (row: number) => number): number[] {
  const last = rows.reduce((most, row) => Math.max(most, month(row)), 0);
  return rows.filter((row) => month(row) === last);
}

// A row without year is of its table's, and a table that tells none of the report's.
function yearReader(ledger: Ledger, reportYear: number): (row: number) => number {
  const yearOf = readerOf(ledger, "year");
  return (row) => {
    const year = yearOf(row);
    return typeof year === "number" ? year : (ledger.tables[ledger.tableOf[row] ?? -1]?.title.year ?? reportYear);
  };
}
