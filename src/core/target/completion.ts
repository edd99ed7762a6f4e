/** How far an actual value reaches a target, judged on unrounded values (GB/T 8170-2008 全数值比较法, domain 10.1). */
import { compareDecimal, dividedBy, isNegative, times, type Decimal } from "../base/decimal";
import type { Comparator } from "./target";

export type Level = "exceeded" | "met" | "nearly" | "missed";

export type Completion = {
  readonly level: Level | "no-actual" | "no-target";
  /** actual ÷ target × 100, unrounded; null for limits (<=, <) and where there is nothing to divide by. */
  readonly rate: Decimal | null;
};

export type CompletionOptions = {
  readonly comparator?: Comparator;
  /** The share of the target from which it is nearly met; null: no such level. */
  readonly nearly?: Decimal | null;
  /** "around": 左右, within 5% either way. */
  readonly exactness?: "exact" | "around";
};

const AROUND_LEAST = "0.95";
const AROUND_MOST = "1.05";

/** The level and the rate of an actual value against a target. */
export function completionOf(
  actual: Decimal | null,
  target: Decimal | null,
  options: CompletionOptions = {},
): Completion {
  if (target === null) return { level: "no-target", rate: null };
  if (actual === null) return { level: "no-actual", rate: null };
  const rate = isLimit(options.comparator ?? ">=") ? null : rateOf(actual, target);
  return { level: levelReached(actual, target, options), rate };
}

/** The level reached. `>` is met, never exceeded (P14); a limit is met or missed; `=` is met by more as well. */
export function levelReached(actual: Decimal, target: Decimal, options: CompletionOptions): Level {
  const { comparator = ">=", nearly = "0.9", exactness = "exact" } = options;
  const around = exactness === "around" && !isNegative(target);
  if (isLimit(comparator)) {
    return holds(actual, comparator, around ? times(target, AROUND_MOST) : target) ? "met" : "missed";
  }
  return around ? levelAround(actual, target, nearly) : levelOf(actual, target, { comparator, nearly });
}

/** Whether a comparator sets an upper limit. */
export function isLimit(comparator: Comparator): boolean {
  return comparator === "<=" || comparator === "<";
}

function levelOf(actual: Decimal, target: Decimal, by: { comparator: Comparator; nearly: Decimal | null }): Level {
  const order = compareDecimal(actual, target);
  if (by.comparator === ">=" && order > 0) return "exceeded";
  if (order > 0 || (order === 0 && by.comparator !== ">")) return "met";
  return reaches(actual, target, by.nearly) ? "nearly" : "missed";
}

function levelAround(actual: Decimal, target: Decimal, nearly: Decimal | null): Level {
  if (compareDecimal(actual, times(target, AROUND_MOST)) > 0) return "exceeded";
  if (compareDecimal(actual, times(target, AROUND_LEAST)) >= 0) return "met";
  return reaches(actual, target, nearly) ? "nearly" : "missed";
}

// A share of nothing, or of a loss, means nothing.
function reaches(actual: Decimal, target: Decimal, share: Decimal | null): boolean {
  return share !== null && compareDecimal(target, "0") > 0 && compareDecimal(actual, times(target, share)) >= 0;
}

function rateOf(actual: Decimal, target: Decimal): Decimal | null {
  return isNegative(actual) || compareDecimal(target, "0") <= 0 ? null : dividedBy(times(actual, "100"), target);
}

function holds(actual: Decimal, comparator: Comparator, limit: Decimal): boolean {
  const order = compareDecimal(actual, limit);
  return order < 0 || (order === 0 && comparator === "<=");
}
