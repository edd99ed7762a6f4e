/** 时序进度: how far an unfinished year's target is against the share of the year that has passed (P1, domain 10.1). */
import { absolute, compareDecimal, dividedBy, isZero, minus, times, decimal } from "../base/decimal";
import { yearOf } from "../base/plain-date";
import { round } from "../base/rounding";
import type { Figure } from "../indicator/figure";
import type { TargetResult } from "../target/target";
import { yearShare } from "../target/time-progress";
import type { Decision } from "./decision";
import { fill, lacksValue, type Pace, type PhraseTemplate } from "./phrase-template";
import { figureIn, type Scope } from "./scope";
import { targetValues } from "./target-values";

type PaceTemplate = Extract<PhraseTemplate, { decide: "pace" }>;

/** Null without a target, before anything was reached, and where the pack has no words for the verdict. */
export function decidePace(template: PaceTemplate, figure: Figure, scope: Scope): Decision | null {
  const target = scope.targetOf(figure.key);
  const values = target && targetValues(target, figure, scope);
  if (!target || !values) return null;
  const { outcome, words, ahead } = judged(template, target, scope);
  const all = { ...values, ahead };
  const choices = words.filter((wording) => !lacksValue(wording, all)).map((wording) => fill(wording, all));
  return choices.length === 0 ? null : { outcome, choices, figures: [figure.key] };
}

type Judged = { readonly outcome: string; readonly words: readonly string[]; readonly ahead: string };

function judged(template: PaceTemplate, target: TargetResult, scope: Scope): Judged {
  const { verdict } = target;
  if (verdict !== "on-track" && verdict !== "behind")
    return { outcome: verdict, words: template.after[verdict] ?? [], ahead: "" };
  const ahead = aheadOf(target, scope);
  const outcome = paceOf(target, ahead);
  const points = ahead === null ? "" : `${round(absolute(ahead), 1)}个百分点`;
  return { outcome, words: template.words[outcome], ahead: points };
}

/** rate − share of the year, in percentage points; null where there is no rate, or nothing was reached yet. */
function aheadOf({ rate }: TargetResult, scope: Scope): string | null {
  if (rate === null || isZero(rate)) return null;
  const { to } = figureIn(scope, "REPORT_PERIOD").period;
  const { passed, of } = yearShare({ year: yearOf(to), cutoff: to, clock: to });
  const share = dividedBy(times(decimal(passed), "100"), decimal(of)) ?? "0";
  return minus(rate, share);
}

// The verdict may know more than the rate (a base, a limit): where they differ, only it is said.
function paceOf({ verdict }: TargetResult, ahead: string | null): Pace {
  const plain: Pace = verdict === "on-track" ? "keeping" : "lagging";
  if (ahead === null) return plain;
  const order = isZero(round(ahead, 1)) ? 0 : compareDecimal(ahead, "0");
  if (order === 0) return verdict === "on-track" ? "even" : plain;
  if (order > 0) return verdict === "on-track" ? "ahead" : plain;
  return verdict === "behind" ? "behind" : plain;
}
