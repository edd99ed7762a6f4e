/** Last year's values that target rows state (上年基数): one of the sources of a comparison's base (P16). */
import type { Decimal } from "../base/decimal";
import type { TargetBase } from "../indicator/base-of-comparison";
import type { Indicator } from "../indicator/indicator";
import type { LedgerSet } from "../ledger/ledger";
import { indicatorOf, targetRows, type TargetRow } from "./target-rows";
import { convert } from "../base/units";

/** Indicator id → the first base that a row of the year states for it, in the indicator's unit. */
export function targetBases(
  ledgers: LedgerSet,
  indicators: readonly Indicator[],
  year: number,
): ReadonlyMap<string, TargetBase> {
  const bases = new Map<string, TargetBase>();
  for (const target of targetRows(ledgers, year, "included")) {
    const indicator = target.base === null ? null : indicatorOf(target, indicators);
    const value = indicator ? baseIn(indicator.unit, target) : null;
    if (indicator && value !== null && !bases.has(indicator.id)) bases.set(indicator.id, { value, row: target.row });
  }
  return bases;
}

/** A row's base in a unit; null when it states none or one of another kind. */
export function baseIn(unit: string, { base, unit: stated }: Pick<TargetRow, "base" | "unit">): Decimal | null {
  if (base === null) return null;
  // Under 计量单位 % stands a growth target; the base of 有效发明专利拥有量 is in 件 all the same.
  return convert(base, stated === "%" ? null : stated, unit);
}
