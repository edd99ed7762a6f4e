/** Measures worked out from other figures and parameters: ratios, totals, growth, increases, departures. */
import { dividedBy, isNegative, isZero, minus, plus, times, decimal, type Decimal } from "../base/decimal";
import type { LedgerSet } from "../ledger/ledger";
import { decimalOf, type Evidence, type Figure } from "./figure";
import type { DerivedMeasure, Quantity } from "./indicator";
import { found, missing, type Measured } from "./measured";

/** Gives the figure of an indicator id, computing it first where needed. */
export type FigureOf = (id: string) => Figure | undefined;

/** The figures a derived measure is worked out from, in order. */
export function sourcesOf(measure: DerivedMeasure): readonly string[] {
  switch (measure.kind) {
    case "ratio":
      return [measure.of, measure.by].flatMap((quantity) => ("figure" in quantity ? [quantity.figure] : []));
    case "departed":
      return [measure.of, measure.gained];
    case "parameter":
    case "outside":
      return [];
    case "total":
      return measure.of;
    default:
      return [measure.of];
  }
}

/** Works an indicator's derived measure out; what it lacks is its reason. */
export function derive(
  { id: indicator, measure }: { readonly id: string; readonly measure: DerivedMeasure },
  figureOf: FigureOf,
  ledgers: LedgerSet,
): Measured {
  switch (measure.kind) {
    case "ratio":
      return ratio(measure, figureOf, ledgers);
    case "total":
      return total(measure.of, figureOf);
    case "outside":
      return missing({ code: "no-outside", what: indicator });
    case "parameter":
      return quantity({ parameter: measure.parameter }, figureOf, ledgers);
    case "growth":
      return withBase(measure.of, figureOf, growth);
    case "increase":
      return withBase(measure.of, figureOf, ({ now, base }) => found(minus(now, base)));
    case "departed":
      return withBase(measure.of, figureOf, ({ now, base }) => {
        const gained = decimalOf(figureOf(measure.gained));
        return gained === null
          ? missing({ code: "no-figure", what: measure.gained })
          : found(minus(plus(base, gained), now));
      });
  }
}

type Pair = { readonly of: string; readonly now: Decimal; readonly base: Decimal };

function withBase(of: string, figureOf: FigureOf, work: (pair: Pair) => Measured): Measured {
  const figure = figureOf(of);
  if (figure?.value.kind === "missing") return missing(figure.value.why);
  const now = decimalOf(figure);
  if (now === null) return missing({ code: "no-figure", what: of });
  const base = figure?.base;
  if (base?.value.kind !== "decimal") {
    return missing(base?.value.kind === "missing" ? base.value.why : { code: "no-base", what: of });
  }
  const measured = work({ of, now, base: base.value.value });
  return { ...measured, evidence: measured.value === null ? [] : base.evidence };
}

// Growth over a base of zero or below says nothing (domain 10.2): the phrase has words for it, the figure has none.
function growth({ of, now, base }: Pair): Measured {
  if (isZero(base)) return missing({ code: "zero-base", what: of });
  if (isNegative(base)) return missing({ code: "negative-base", what: of });
  return found(dividedBy(times(minus(now, base), "100"), base) as Decimal);
}

// A part that nobody knows leaves the whole unknown.
function total(of: readonly string[], figureOf: FigureOf): Measured {
  let sum: Decimal = "0";
  for (const id of of) {
    const part = quantityOf(id, figureOf);
    if (part.value === null) return part;
    sum = plus(sum, part.value);
  }
  return found(sum);
}

function ratio(measure: Extract<DerivedMeasure, { kind: "ratio" }>, figureOf: FigureOf, ledgers: LedgerSet): Measured {
  const of = quantity(measure.of, figureOf, ledgers);
  if (of.value === null) return of;
  const by = quantity(measure.by, figureOf, ledgers);
  if (by.value === null) return by;
  const value = dividedBy(times(of.value, measure.times), by.value);
  if (value === null)
    return missing({ code: "zero-base", what: "figure" in measure.by ? measure.by.figure : measure.by.parameter });
  return { value, why: null, evidence: [...of.evidence, ...by.evidence] };
}

function quantity(wanted: Quantity, figureOf: FigureOf, ledgers: LedgerSet): Measured {
  if ("figure" in wanted) return quantityOf(wanted.figure, figureOf);
  const parameter = ledgers.parameters.get(wanted.parameter);
  if (typeof parameter?.value !== "number") return missing({ code: "no-parameter", what: wanted.parameter });
  const evidence: Evidence[] = [{ kind: "parameter", parameter: wanted.parameter }];
  return { value: times(decimal(parameter.value), wanted.times ?? "1"), why: null, evidence };
}

function quantityOf(id: string, figureOf: FigureOf): Measured {
  const figure = figureOf(id);
  if (figure?.value.kind === "missing") return missing(figure.value.why);
  const value = decimalOf(figure);
  return value === null ? missing({ code: "no-figure", what: id }) : found(value);
}
