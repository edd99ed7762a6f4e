/** Values of indicators that a workbook states beside its ledgers: what they are of, and in which unit. */
import { decimal, type Decimal } from "../base/decimal";
import type { Period, PlainDate } from "../base/plain-date";
import type { Ledger } from "../ledger/ledger";
import { convert, unitOf } from "../base/units";
import type { Indicator } from "./indicator";
import { matchIndicator } from "./match-indicator";

/** A row's value for an indicator, in the indicator's unit. */
export type Stated = {
  readonly row: number;
  readonly value: Decimal;
  readonly period: Period;
  readonly asOf: PlainDate;
};

/** The text of a cell, trimmed; null when nothing stands there. */
export function textIn(ledger: Ledger, row: number, key: string): string | null {
  const value = ledger.columns.get(key)?.values[row] ?? null;
  return value === null ? null : String(value).trim() || null;
}

/** The indicator that a row names; null when none bears that name. */
export function indicatorNamed(ledger: Ledger, row: number, indicators: readonly Indicator[]): Indicator | null {
  const name = textIn(ledger, row, "ind");
  return name === null ? null : matchIndicator(name, indicators);
}

/** The row's number in the indicator's unit; "no-value" when it states none, "unit-differs" when it measures something else. */
export function valueIn(ledger: Ledger, row: number, unit: string): Decimal | "no-value" | "unit-differs" {
  const value = ledger.columns.get("value")?.values[row];
  if (typeof value !== "number") return "no-value";
  return convert(decimal(value), unitOf(textIn(ledger, row, "unit")), unit) ?? "unit-differs";
}
