/** Judges one actual value against its goal: a level once the year is complete, the pace before (P1, domain 10.1). */
import { compareDecimal, decimal, minus, times, type Decimal } from "../base/decimal";
import { completionOf, isLimit, levelReached, type Level } from "./completion";
import type { Goal } from "./goal";
import type { Verdict } from "./target";
import type { YearShare } from "./time-progress";

/** The year that the actual value is of: complete, or passed up to a share. */
export type YearState = { readonly kind: "complete" } | { readonly kind: "running"; readonly share: YearShare };

export type Judged = {
  readonly verdict: Exclude<Verdict, "not-assessed">;
  /** As in TargetResult. */
  readonly rate: Decimal | null;
  readonly gap: Decimal | null;
};

export type Judging = {
  readonly goal: Goal;
  readonly unit: string;
  readonly exactness: "exact" | "around";
  readonly year: YearState;
};

/** Compares unrounded values: 17.96 against ≥18 is not met although it prints 18.0%. */
export function assessTarget(actual: Decimal, judging: Judging): Judged {
  const { goal, exactness } = judging;
  const { comparator, nearly } = goal;
  const done = minus(actual, goal.from);
  const wanted = minus(goal.threshold, goal.from);
  const level = levelReached(done, wanted, { comparator, nearly, exactness });
  const open = minus(goal.threshold, actual);
  const short = !isReached(level) && !isLimit(comparator) && compareDecimal(open, "0") > 0;
  return {
    verdict: verdictOf(level, judging, { done, wanted }),
    rate: goal.rate === "stated" ? completionOf(done, wanted, { comparator }).rate : null,
    gap: short ? open : null,
  };
}

type Progress = { readonly done: Decimal; readonly wanted: Decimal };

// Before the year's end 完成 may be said early, 基本完成 and 未完成 never; a limit that holds now may still be broken.
function verdictOf(level: Level, { goal, unit, year }: Judging, progress: Progress): Judged["verdict"] {
  if (year.kind === "complete") return level;
  if (isLimit(goal.comparator)) return isReached(level) ? "on-track" : "behind";
  if (isReached(level)) return level;
  // A percentage does not grow with the months, so it has no pace to keep.
  return unit !== "%" && keepsPace(progress, year.share) ? "on-track" : "behind";
}

function keepsPace({ done, wanted }: Progress, share: YearShare): boolean {
  return compareDecimal(times(done, decimal(share.of)), times(wanted, decimal(share.passed))) >= 0;
}

function isReached(level: Level): boolean {
  return level === "met" || level === "exceeded";
}
