/** Decimals that tell: 17.96% against 18% must not print as 18.0% beside 未完成 (domain 10.3: compare unrounded, show one more decimal). */
import { compareDecimal, type Decimal } from "../base/decimal";
import { round } from "../base/rounding";
import type { Figure, Figures } from "../indicator/figure";
import { decimalOf } from "../indicator/figure";
import type { TargetResult } from "./target";

const MOST = 6;

/** The figures, those that round onto a threshold they do not equal shown with as many more decimals as it takes. */
export function withTellingDecimals(figures: Figures, targets: readonly TargetResult[]): Figures {
  const told = new Map(figures);
  for (const { figure: key, threshold } of targets) {
    const figure = key === null ? undefined : told.get(key);
    const value = decimalOf(figure);
    if (!figure || value === null || threshold === null) continue;
    const decimals = tellingDecimals(value, threshold, figure.decimals);
    if (decimals !== figure.decimals) told.set(figure.key, withDecimals(figure, decimals));
  }
  return told;
}

function tellingDecimals(value: Decimal, threshold: Decimal, decimals: number): number {
  if (compareDecimal(value, threshold) === 0) return decimals;
  let places = decimals;
  while (places < MOST && compareDecimal(round(value, places), threshold) === 0) places += 1;
  return places;
}

function withDecimals(figure: Figure, decimals: number): Figure {
  return figure.value.kind === "decimal" ? { ...figure, decimals, value: { ...figure.value, decimals } } : figure;
}
