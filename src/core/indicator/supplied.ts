/** Which adopted row of the 外部数据登记表 a figure takes, and when several speak so that none does. */
import { compareDecimal } from "../base/decimal";
import { yearOf, type PlainDate } from "../base/plain-date";
import type { LedgerSet } from "../ledger/ledger";
import type { Adopted, AdoptedRows } from "./outside";
import type { Basis, Indicator } from "./indicator";
import { momentOf } from "./measure-rows";
import type { ReportTime } from "./report-time";
import type { Stated } from "./stated-elsewhere";

/** One row and those that say the same, or rows of which none may silently win. */
export type Supply =
  | { readonly kind: "row"; readonly adopted: Adopted; readonly agreeing: readonly number[] }
  | { readonly kind: "rivals"; readonly rows: readonly number[] };

/** What supplies the indicator's figure in the report's year; null: its own measure does. */
export function supplyOf(
  indicator: Indicator,
  adopted: AdoptedRows,
  { ledgers, time }: { readonly ledgers: LedgerSet; readonly time: ReportTime },
): Supply | null {
  const rows = adopted.get(indicator.id) ?? [];
  const year = yearToSupply(indicator, rows, { ledgers, time });
  // A row that cannot be read is of no year that anybody could tell.
  const current = rows.filter((row) => !row.ok || yearOf(row.stated.period.to) === year);
  const [first, ...others] = current;
  if (!first) return null;
  const agree = others.every((other) => first.ok && other.ok && isSame(first.stated, other.stated));
  if (!agree) return { kind: "rivals", rows: current.map(({ row }) => row) };
  return { kind: "row", adopted: first, agreeing: others.map(({ row }) => row) };
}

/** The adopted row of an earlier period that ends on a day; null when there is none, or several differ. */
export function suppliedEarlier(indicator: Indicator, adopted: AdoptedRows, end: PlainDate): Stated | null {
  const rows = (adopted.get(indicator.id) ?? []).flatMap((row) =>
    row.ok && endsOn(row.stated, end, indicator.basis) ? [row.stated] : [],
  );
  const [first, ...others] = rows;
  return first && others.every((other) => isSame(first, other)) ? first : null;
}

// What stood at a day stood there whatever months the row speaks of; what happened counts from New Year.
function endsOn({ period, asOf }: Stated, end: PlainDate, basis: Basis): boolean {
  return asOf === end && (basis === "stock" || period.from.endsWith("-01-01"));
}

function isSame(a: Stated, b: Stated): boolean {
  return compareDecimal(a.value, b.value) === 0 && a.asOf === b.asOf;
}

// Statistics lag: the latest year that is on file, unless the ledger itself is further.
function yearToSupply(
  indicator: Indicator,
  rows: readonly Adopted[],
  { ledgers, time }: { readonly ledgers: LedgerSet; readonly time: ReportTime },
): number {
  if (indicator.basis !== "year") return time.year;
  const years = rows
    .flatMap((row) => (row.ok ? [yearOf(row.stated.period.to)] : []))
    .filter((year) => year <= time.year);
  const own = momentOf(indicator, ledgers, time)?.statisticalYear ?? 0;
  return Math.max(own, ...years);
}
