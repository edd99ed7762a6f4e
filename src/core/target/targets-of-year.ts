/** The targets set for a year, read but not assessed: what next year's section of the report is written from (P17). */
import type { Result } from "../base/result";
import type { Indicator } from "../indicator/indicator";
import type { LedgerSet } from "../ledger/ledger";
import { parseTarget } from "./parse-target";
import type { ParsedTarget, TargetProblem } from "./target";
import { indicatorOf, targetRows } from "./target-rows";

export type PlannedTarget = {
  readonly name: string;
  readonly wording: string;
  readonly parsed: Result<ParsedTarget, TargetProblem>;
  /** null when no indicator bears its name. */
  readonly indicator: Indicator | null;
  /** Row index in the ledger T1. */
  readonly row: number;
};

/** The rows that state this year, in sheet order; rows without a year are of the report year and not among them. */
export function targetsOfYear(
  ledgers: LedgerSet,
  indicators: readonly Indicator[],
  year: number,
): readonly PlannedTarget[] {
  return targetRows(ledgers, year, "left-out").map((target) => ({
    name: target.name,
    wording: target.wording,
    parsed: parseTarget(target.wording, target.comparator, target.unit),
    indicator: indicatorOf(target, indicators),
    row: target.row,
  }));
}
