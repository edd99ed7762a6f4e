/** Which figures are declared to be the parts of another: by a total's measure, and by an indicator's breakdowns. */
import { minus, plus, isZero, type Decimal } from "../base/decimal";
import { decimalOf, type Figures } from "../indicator/figure";
import type { Indicator, Measure } from "../indicator/indicator";

/** Figure keys; the parts come exactly to the whole, unrounded. */
export type Whole = { readonly whole: string; readonly parts: readonly string[] };

/** In the indicators' order. A breakdown that does not cover its whole (some rows have no kind) is none. */
export function wholesOf(indicators: readonly Indicator[], figures: Figures): readonly Whole[] {
  return [...totals(indicators), ...breakdowns(indicators)].filter(({ whole, parts }) => {
    const total = decimalOf(figures.get(whole));
    const sum = exactSum(parts, figures);
    return parts.length > 1 && total !== null && sum !== null && isZero(minus(total, sum));
  });
}

/** Null when one of them has no number. */
function exactSum(parts: readonly string[], figures: Figures): Decimal | null {
  let sum: Decimal = "0";
  for (const part of parts) {
    const value = decimalOf(figures.get(part));
    if (value === null) return null;
    sum = plus(sum, value);
  }
  return sum;
}

function totals(indicators: readonly Indicator[]): readonly Whole[] {
  return indicators.flatMap(({ id, measure, fallbacks = [] }) =>
    [measure, ...fallbacks.map((fallback) => fallback.measure)].flatMap((one) => partsOfTotal(id, one)),
  );
}

function partsOfTotal(whole: string, measure: Measure): readonly Whole[] {
  return measure.kind === "total" ? [{ whole, parts: measure.of }] : [];
}

// POL_BY.ht-award.county is told apart from POL_BY.ht-award by one qualifier more: all that differ in it alone are its parts.
function breakdowns(indicators: readonly Indicator[]): readonly Whole[] {
  const ids = new Map(indicators.flatMap((one) => (one.part ? [[nameOf(one.part), one.id] as const] : [])));
  const groups = new Map<string, { whole: string; parts: string[] }>();
  for (const { id, part } of indicators) {
    for (const qualifier of Object.keys(part?.qualifiers ?? {})) {
      if (!part) continue;
      const { [qualifier]: _, ...rest } = part.qualifiers;
      const whole = Object.keys(rest).length === 0 ? part.indicator : ids.get(nameOf({ ...part, qualifiers: rest }));
      if (whole === undefined) continue;
      const group = groups.get(`${whole} ${qualifier}`) ?? { whole, parts: [] };
      group.parts.push(id);
      groups.set(`${whole} ${qualifier}`, group);
    }
  }
  return [...groups.values()];
}

function nameOf({ indicator, qualifiers }: NonNullable<Indicator["part"]>): string {
  return [indicator, ...Object.entries(qualifiers).map(([id, value]) => `${id}=${value}`)].join(" ");
}
