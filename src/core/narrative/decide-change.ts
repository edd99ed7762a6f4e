/** Phrases of comparison: how a figure moved from its base, and where a percentage stands against its target. */
import { absolute, compareDecimal, decimal, isNegative, isZero, minus, type Decimal } from "../base/decimal";
import { round, roundTrimmed } from "../base/rounding";
import { changeOf, type Change } from "../indicator/change";
import { decimalOf, type Figure } from "../indicator/figure";
import { formatFigure } from "../indicator/format-figure";
import type { Decision, PhraseContext } from "./decision";
import { fill, lacksValue, type Movement, type PhraseTemplate, type Relation } from "./phrase-template";
import type { Scope } from "./scope";

type ChangeTemplate = Extract<PhraseTemplate, { decide: "change" }>;

/** The comparison's decision; null when there is no base, or the pack has no words for the case. */
export function decideChange(template: ChangeTemplate, figure: Figure, context: PhraseContext): Decision | null {
  const growth = context.whole;
  const base = figure.base?.value.kind === "decimal" ? figure.base.value.value : null;
  const decimals = percentDecimals(figure, growth);
  const now = decimalOf(figure);
  const change = changeOf(now, base, { compared: figure.unit === "%" ? "ratio" : "amount", decimals });
  const movement = movementBy(template.by, change, { figure, base });
  const words = template.words[movement];
  if (!words) return null;
  const values = { ...changeValues(change, figure, { decimals, base }), ...sinceWhen(figure, context.scope) };
  const tail = template.then && growth ? relationTo(template.then, growth, context.scope) : null;
  return {
    outcome: tail ? `${movement}/${tail.outcome}` : movement,
    choices: words
      .filter((wording) => !lacksValue(wording, values))
      .map((wording) => fill(wording, values) + (tail?.words ?? "")),
    figures: growth ? [figure.key, growth.key] : [figure.key],
  };
}

/** From fewer than so many a percentage says little: 「增加2家」, not 「增长40%」 (domain 10.2). */
const FEW = "10";

type Compared = { readonly figure: Figure; readonly base: Decimal | null };

function movementBy(by: ChangeTemplate["by"], change: Change, { figure, base }: Compared): Movement {
  if (by === "difference") return byDifference(change, decimalOf(figure), base);
  const isCounted = figure.unit !== "%" && figure.unit !== "万元" && figure.decimals === 0;
  if (by === "fitting" && isCounted && base !== null && compareDecimal(base, FEW) < 0) {
    const movement = byDifference(change, decimalOf(figure), base);
    if (movement === "up") return "few-up";
    if (movement === "down") return "few-down";
  }
  return byPercent(change);
}

// What a flow is compared with is the same period of last year, a stock with last year's end (P1).
function sinceWhen(figure: Figure, scope: Scope): Record<string, string> {
  if (figure.basis === "stock") return { than: "上年末", yoy: "" };
  const isWhole = figure.basis === "year" || (scope.isYearComplete && figure.period.to.endsWith("-12-31"));
  return { than: isWhole ? "上年" : "上年同期", yoy: "同比" };
}

// A growth figure tells at how many decimals its percentage is shown.
function percentDecimals(figure: Figure, growth: Figure | null): number {
  return growth?.decimals ?? (figure.unit === "%" ? figure.decimals : 1);
}

function byPercent(change: Change): Movement {
  return change.kind === "flat" && !isZero(change.difference) ? "nearly-flat" : change.kind;
}

// Of things that are counted any difference counts, also one that is 0.0% of many.
function byDifference(change: Change, now: Decimal | null, base: Decimal | null): Movement {
  if (now === null || base === null || isZero(base) || isNegative(base) || isNegative(now)) return change.kind;
  const order = compareDecimal(now, base);
  if (order === 0) return "flat";
  return order > 0 ? "up" : "down";
}

function changeValues(
  change: Change,
  figure: Figure,
  at: { decimals: number; base: Decimal | null },
): Record<string, string> {
  const now = decimalOf(figure);
  const difference = now !== null && at.base !== null ? absolute(minus(now, at.base)) : null;
  const values: Record<string, string> = {};
  if ("percent" in change) values["percent"] = `${round(change.percent, at.decimals)}%`;
  if ("times" in change) values["times"] = roundTrimmed(change.times, 1);
  if (difference !== null) {
    values["difference"] =
      formatFigure({
        ...figure,
        value: { kind: "decimal", value: difference, unit: figure.unit, decimals: figure.decimals },
      }) ?? "";
    values["points"] = `${round(difference, at.decimals)}个百分点`;
  }
  return values;
}

function relationTo(
  words: Readonly<Record<Relation, string>>,
  growth: Figure,
  scope: Scope,
): { outcome: Relation; words: string } {
  const threshold = scope.targetOf(growth.key)?.threshold ?? null;
  const reached = decimalOf(growth);
  if (threshold === null || reached === null) return { outcome: "none", words: words.none };
  const order = compareDecimal(reached, threshold);
  const outcome: Relation = order > 0 ? "above" : order < 0 ? "below" : "equal";
  return {
    outcome,
    words: fill(words[outcome], {
      points: `${pointsText(absolute(minus(reached, threshold)), growth.decimals)}个百分点`,
    }),
  };
}

/** A difference in percentage points, with as many decimals as it takes not to read 0.0. */
export function pointsText(points: Decimal, decimals: number): string {
  for (let places = decimals; places <= 6; places++) {
    const shown = round(points, places);
    if (!isZero(shown)) return shown;
  }
  return decimal(points);
}
