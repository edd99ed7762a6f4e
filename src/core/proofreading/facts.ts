/** What a report is held against: figures with their values, bases and targets, from a workbook or from the document's own provenance. */
import { absolute, dividedBy, minus, times, type Decimal } from "../base/decimal";
import type { Limits } from "../narrative/limits";
import type { Verdict } from "../target/target";

export type TargetFact = {
  readonly wording: string;
  readonly threshold: Decimal | null;
  readonly rate: Decimal | null;
  readonly verdict: Verdict;
};

export type FigureFact = {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly value: Decimal | null;
  readonly base: Decimal | null;
  /** The year that it is of; often last year's. */
  readonly year: number;
  readonly targets: readonly TargetFact[];
};

export type Facts = {
  readonly year: number;
  /** 县, 市, 区 or 旗; null where the county is not known. */
  readonly level: string | null;
  readonly figures: ReadonlyMap<string, FigureFact>;
  readonly limits: Limits;
  /** Every target of the year, also those without a figure. */
  readonly verdicts: readonly Verdict[];
};

/** value − base. */
export function differenceOf({ value, base }: FigureFact): Decimal | null {
  return value === null || base === null ? null : minus(value, base);
}

/** (value − base) ÷ base × 100. */
export function growthOf(fact: FigureFact): Decimal | null {
  const difference = differenceOf(fact);
  if (difference === null || fact.base === null) return null;
  return dividedBy(times(difference, "100"), fact.base);
}

/** How far the value is from the target. */
export function gapOf({ value }: FigureFact, { threshold }: TargetFact): Decimal | null {
  return value === null || threshold === null ? null : absolute(minus(threshold, value));
}
