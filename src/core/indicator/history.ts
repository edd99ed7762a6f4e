/** 历年数据表 T2: what indicators were in earlier years, up to a month (P1, P16). */
import { lastDay, yearOf, type PlainDate } from "../base/plain-date";
import type { Ledger, LedgerSet } from "../ledger/ledger";
import type { PastYear } from "./figure";
import type { Indicator } from "./indicator";
import { indicatorNamed, valueIn, type Stated } from "./stated-elsewhere";

/** The ledger of earlier years. */
export const HISTORY_LEDGER = "T2";

/** The columns that a row's value is read from. */
export const HISTORY_COLUMNS = ["ind", "year", "value", "unit", "month"] as const;

const WHOLE_YEAR = 12;
const MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Indicator id → its rows with a value in its unit, in sheet order. */
export type History = ReadonlyMap<string, readonly Stated[]>;

export function historyOf({ ledgers }: LedgerSet, indicators: readonly Indicator[]): History {
  const ledger = ledgers.get(HISTORY_LEDGER);
  const history = new Map<string, Stated[]>();
  for (let row = 0; ledger && row < ledger.count; row++) {
    const indicator = indicatorNamed(ledger, row, indicators);
    const stated = indicator && statedIn(ledger, row, indicator.unit);
    if (!stated) continue;
    const known = history.get(indicator.id) ?? [];
    known.push(stated);
    history.set(indicator.id, known);
  }
  return history;
}

function statedIn(ledger: Ledger, row: number, unit: string): Stated | null {
  const year = ledger.columns.get("year")?.values[row];
  const month = ledger.columns.get("month")?.values[row] ?? WHOLE_YEAR;
  const value = valueIn(ledger, row, unit);
  if (value === "no-value" || value === "unit-differs") return null;
  if (typeof year !== "number" || !MONTHS.includes(Number(month))) return null;
  const asOf = lastDay(`${year}-${String(month).padStart(2, "0")}`);
  return { row, value, period: { from: `${year}-01-01`, to: asOf }, asOf };
}

/** The first row whose value counts up to a day; null when there is none. */
export function historyUpTo(indicator: Indicator, history: History, end: PlainDate): Stated | null {
  return history.get(indicator.id)?.find(({ asOf }) => asOf === end) ?? null;
}

/** What it was in the whole years up to `last`, the latest first; of several rows of one year the first. */
export function wholeYears(indicator: Indicator, history: History, last: number): readonly PastYear[] {
  const byYear = new Map<number, PastYear>();
  for (const { asOf, value, row } of history.get(indicator.id) ?? []) {
    const year = yearOf(asOf);
    if (asOf.endsWith("-12-31") && year <= last && !byYear.has(year)) byYear.set(year, { year, value, row });
  }
  return [...byYear.values()].sort((a, b) => b.year - a.year);
}
