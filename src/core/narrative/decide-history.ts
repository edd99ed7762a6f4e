/** Words that only earlier years can prove (P25): 零的突破 and 首次突破 need three of them, 连续n年 every one. */
import { compareDecimal, isZero, type Decimal } from "../base/decimal";
import { yearOf } from "../base/plain-date";
import { decimalOf, type Figure } from "../indicator/figure";
import { formatFigure } from "../indicator/format-figure";
import type { Decision } from "./decision";
import { fill, type Milestone, type PhraseTemplate } from "./phrase-template";
import type { Scope } from "./scope";

type MilestoneTemplate = Extract<PhraseTemplate, { decide: "milestone" }>;
type StreakTemplate = Extract<PhraseTemplate, { decide: "streak" }>;

/** So many years before this one must be on file. */
const PROOF = 3;

/** Null unless this year is the first to reach a step, or to have any. */
export function decideMilestone(template: MilestoneTemplate, figure: Figure, scope: Scope): Decision | null {
  const now = decimalOf(figure);
  const past = pastOf(figure, scope);
  const proof = Array.from({ length: PROOF }, (_, at) => past.get(yearOf(figure.period.to) - 1 - at));
  if (now === null || compareDecimal(now, "0") <= 0 || proof.includes(undefined)) return null;
  const told = (outcome: Milestone, step: Decimal): Decision => ({
    outcome,
    choices: template.words[outcome].map((wording) => fill(wording, { step: amountOf(figure, step) })),
    figures: [figure.key],
  });
  const before = [...past.values()];
  if (before.every(isZero)) return told("from-nothing", now);
  const step = (template.steps[figure.unit] ?? [])
    .filter((one) => compareDecimal(one, now) <= 0 && before.every((value) => compareDecimal(value, one) < 0))
    .at(-1);
  if (step === undefined) return null;
  return told(compareDecimal(now, step) === 0 ? "first-at" : "first-over", step);
}

/** Null unless the whole year's value rose at least so many years running, this one included. */
export function decideStreak(template: StreakTemplate, figure: Figure, scope: Scope): Decision | null {
  const past = pastOf(figure, scope);
  const isWhole = figure.basis === "year" || scope.isYearComplete;
  let later = decimalOf(figure);
  let years = 0;
  for (let year = yearOf(figure.period.to) - 1; isWhole && later !== null; year--) {
    const earlier = past.get(year) ?? null;
    if (earlier === null || compareDecimal(later, earlier) <= 0) break;
    years++;
    later = earlier;
  }
  if (years < template.least) return null;
  return {
    outcome: "rising",
    choices: template.words.rising.map((wording) => fill(wording, { years: String(years) })),
    figures: [figure.key],
  };
}

/** Whole earlier years. Last year is the base that every other comparison uses (P16), where that is of the whole year. */
export function pastOf(figure: Figure, scope: Scope): ReadonlyMap<number, Decimal> {
  const past = new Map((figure.past ?? []).map(({ year, value }) => [year, value]));
  const base = figure.base?.value.kind === "decimal" ? figure.base.value.value : null;
  const isOfYear = figure.basis !== "flow" || scope.isYearComplete;
  if (base !== null && isOfYear) past.set(yearOf(figure.period.to) - 1, base);
  return past;
}

function amountOf(figure: Figure, value: Decimal): string {
  const shown = {
    ...figure,
    fixed: false,
    value: { kind: "decimal", value, unit: figure.unit, decimals: figure.decimals },
  } as const;
  return formatFigure(shown) ?? "";
}
