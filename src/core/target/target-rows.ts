/** The rows of the ledger T1 目标任务表 as values. */
import { decimal, type Decimal } from "../base/decimal";
import type { Place } from "../base/a1";
import { maskPersonalData } from "../identifier/personal-data";
import type { Indicator } from "../indicator/indicator";
import { matchIndicator } from "../indicator/match-indicator";
import { placeOf, valueAt, type Ledger, type LedgerSet } from "../ledger/ledger";
import { unitOf } from "../base/units";

/** The ledger that holds targets. */
export const TARGET_LEDGER = "T1";

export type TargetRow = {
  /** Row index in the ledger. */
  readonly row: number;
  readonly place: Place;
  readonly name: string;
  readonly wording: string;
  /** null: not stated, the report year is meant (P17). */
  readonly year: number | null;
  readonly unit: string | null;
  readonly comparator: string | null;
  /** 上年基数, in the row's unit. */
  readonly base: Decimal | null;
  readonly department: string | null;
  readonly source: string | null;
  /** 对应指标: an indicator's id or name, for a target that words its name freely. */
  readonly indicator: string | null;
  /** 完成值（人工）, in the row's unit, and 完成说明. */
  readonly manual: Decimal | null;
  readonly note: string | null;
  /** 佐证材料 */
  readonly proof: string | null;
  /** 分值, 封顶 and 计分办法. */
  readonly points: Decimal | null;
  readonly cap: Decimal | null;
  readonly scoring: string | null;
};

/** The rows set for a year, in sheet order; `yearless` says whether rows that state no year are of it too. */
export function targetRows(ledgers: LedgerSet, year: number, yearless: "included" | "left-out"): readonly TargetRow[] {
  const ledger = ledgers.ledgers.get(TARGET_LEDGER);
  if (!ledger) return [];
  const rows: TargetRow[] = [];
  for (let row = 0; row < ledger.count; row++) {
    const target = targetRow(ledger, row);
    const blank = target.name === "" && target.wording === "";
    if (!blank && (target.year === year || (target.year === null && yearless === "included"))) rows.push(target);
  }
  return rows;
}

/** The indicator a row is about, by 对应指标 where that is filled, by its name otherwise. */
export function indicatorOf(target: TargetRow, indicators: readonly Indicator[]): Indicator | null {
  return matchIndicator(target.indicator ?? target.name, indicators);
}

function targetRow(ledger: Ledger, row: number): TargetRow {
  const text = (key: string): string | null => {
    const value = valueAt(ledger, row, key);
    return value === null ? null : String(value).trim() || null;
  };
  // What is printed: a 责任人 may be given with his telephone.
  const told = (key: string): string | null => {
    const words = text(key);
    return words === null ? null : maskPersonalData(words);
  };
  const number = (key: string): Decimal | null => {
    const value = valueAt(ledger, row, key);
    return typeof value === "number" ? decimal(value) : null;
  };
  const year = valueAt(ledger, row, "year");
  return {
    row,
    place: placeOfTarget(ledger, row),
    name: told("ind") ?? "",
    wording: text("target") ?? "",
    year: typeof year === "number" ? year : null,
    unit: unitOf(text("unit")),
    comparator: text("cmp"),
    base: number("base"),
    department: told("dept"),
    source: told("src"),
    indicator: text("figure"),
    manual: number("manual"),
    note: text("manual-note"),
    proof: text("proof"),
    points: number("points"),
    cap: number("cap"),
    scoring: text("scoring"),
  };
}

function placeOfTarget(ledger: Ledger, row: number): Place {
  const place = placeOf(ledger, row, "target") ?? placeOf(ledger, row, "ind");
  if (!place) throw new Error(`row ${row} of ${TARGET_LEDGER} has neither of the columns that make it one`);
  return place;
}
