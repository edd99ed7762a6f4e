/** Which of the rows that count are added up: not a 合计 beside its parts, not a month after the period. */
import type { Ledger, Value } from "../ledger/ledger";
import { totalLabel } from "../ledger/row-label";
import { compact } from "../ledger/token";
import type { Moment } from "./conditions";
import type { RowMeasure } from "./indicator";

type Sum = Extract<RowMeasure, { kind: "sum" }>;

/** The rows to add; a column that the table does not have leaves them as they are. */
export function rowsToAdd(
  { totals, ofYear, months }: Sum,
  ledger: Ledger,
  { rows, moment }: { readonly rows: readonly number[]; readonly moment: Moment },
): readonly number[] {
  const valuesOf = (key: string | undefined): readonly Value[] | null =>
    key === undefined ? null : (ledger.columns.get(key)?.values ?? null);
  const ofTheYear = ofThisYear(valuesOf(ofYear), rows, moment.year);
  const inTime = months ? inMonths(valuesOf(months.column), ofTheYear, { moment, take: months.take }) : ofTheYear;
  return withoutTotals(valuesOf(totals), inTime);
}

// A row that names no year is of the year the table is of.
function ofThisYear(years: readonly Value[] | null, rows: readonly number[], year: number): readonly number[] {
  return years ? rows.filter((row) => (years[row] ?? null) === null || years[row] === year) : rows;
}

function inMonths(
  values: readonly Value[] | null,
  rows: readonly number[],
  { moment, take }: { readonly moment: Moment; readonly take: "all" | "latest" },
): readonly number[] {
  if (!values) return rows;
  const last = Number(moment.period.to.slice(5, 7));
  const monthIn = (row: number): number | null => monthOf(values[row] ?? null);
  const inTime = rows.filter((row) => (monthIn(row) ?? 0) <= last);
  if (take === "all") return inTime;
  const latest = inTime.reduce((most, row) => Math.max(most, monthIn(row) ?? 0), 0);
  return inTime.filter((row) => (monthIn(row) ?? 0) === latest);
}

const MONTH = /^(?:\d{4}[年.\-/])?(1[0-2]|0?[1-9])(?:月份?)?$/u;

/** 3月, 2021年3月, 3: the month; null where none is named. */
function monthOf(value: Value): number | null {
  const month = value === null ? null : MONTH.exec(compact(String(value)))?.[1];
  return month === null || month === undefined ? null : Number(month);
}

// 科学技术支出合计 beside its parts would count twice; alone it is all that is known of its year.
function withoutTotals(labels: readonly Value[] | null, rows: readonly number[]): readonly number[] {
  if (!labels) return rows;
  const parts = rows.filter((row) => !isTotal(labels[row] ?? null));
  return parts.length > 0 ? parts : rows;
}

const ENDS_AS_TOTAL = /(?:合计|总计|小计|共计)$/u;

function isTotal(label: Value): boolean {
  return typeof label === "string" && (ENDS_AS_TOTAL.test(label.trim()) || totalLabel(label) !== null);
}
