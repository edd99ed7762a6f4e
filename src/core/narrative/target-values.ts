/** What a verdict's words may quote of a target: 2家以上, 尚差1件, 75.0%. */
import { compareDecimal, isZero } from "../base/decimal";
import { round } from "../base/rounding";
import type { Figure } from "../indicator/figure";
import { formatFigure } from "../indicator/format-figure";
import type { Comparator, TargetResult } from "../target/target";
import { pointsText } from "./decide-change";
import { figureIn, type Scope } from "./scope";

const GOAL: Readonly<Record<Comparator, (value: string) => string>> = {
  ">=": (value) => `${value}以上`,
  ">": (value) => `超过${value}`,
  "<=": (value) => `${value}以内`,
  "<": (value) => `低于${value}`,
  "=": (value) => value,
};

/** The values, empty where the target has no such thing, or null when the target could not be worked out. */
export function targetValues(target: TargetResult, figure: Figure, scope: Scope): Record<string, string> | null {
  if (target.threshold === null || target.comparator === null) return null;
  const amount = (value: string): string =>
    formatFigure({ ...figure, value: { kind: "decimal", value, unit: figure.unit, decimals: figure.decimals } }) ?? "";
  const threshold = figure.unit === "%" ? `${trimmed(target.threshold)}%` : amount(target.threshold);
  return {
    goal: GOAL[target.comparator](threshold),
    threshold,
    gap:
      target.gap === null
        ? ""
        : figure.unit === "%"
          ? `${pointsText(target.gap, figure.decimals)}个百分点`
          : amount(target.gap),
    // Nothing is said of a rate that has not begun: never 「完成年度目标的0.0%」 (P1).
    rate: target.rate === null || isZero(target.rate) ? "" : shareText(target.rate),
    asof: formatFigure(figure.ownDate ? figure : figureIn(scope, "REPORT_PERIOD"), "asof") ?? "",
  };
}

/** A share that is not the whole never reads 100.0%: as many decimals as it takes. */
export function shareText(share: string): string {
  return `${round(share, rateDecimals(share))}%`;
}

// 99.96% must not read 100.0% beside 未完成.
function rateDecimals(rate: string): number {
  for (let places = 1; places < 6; places++) {
    if (compareDecimal(rate, "100") === 0 || compareDecimal(round(rate, places), "100") !== 0) return places;
  }
  return 6;
}

function trimmed(value: string): string {
  return value.includes(".") ? value.replace(/\.?0+$/, "") : value;
}

/** 75.0%, as the table of targets shows it; null for targets without a rate (P14), and for 0.0% before the year's end (P1). */
export function rateText(target: TargetResult): string | null {
  if (target.rate === null) return null;
  const isUnderWay = target.verdict === "on-track" || target.verdict === "behind";
  return isUnderWay && isZero(target.rate) ? null : shareText(target.rate);
}
