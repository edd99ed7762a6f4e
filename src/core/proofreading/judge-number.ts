/** Holds a number that somebody typed against the figure it speaks of. */
import {
  absolute,
  compareDecimal,
  decimal,
  dividedBy,
  isNegative,
  isZero,
  minus,
  plus,
  times,
  type Decimal,
} from "../base/decimal";
import type { Aspect, Direction } from "./aspect";
import { differenceOf, gapOf, growthOf, type FigureFact } from "./facts";
import { baseUnit, isRoundingOf, measured, type Measured } from "./measure";
import type { NumberToken } from "./number-token";

export type Judged = { readonly state: "agrees" | "conflicts" | "unknown"; readonly expected: Decimal | null };

export type Meaning = { readonly aspect: Aspect; readonly direction: Direction | null };

const UNKNOWN: Judged = { state: "unknown", expected: null };

export function judgeNumber(number: NumberToken, { aspect, direction }: Meaning, fact: FigureFact): Judged {
  switch (aspect) {
    case "value":
      return against(number, fact.value, fact.unit);
    case "base":
      return against(number, fact.base, fact.unit);
    case "growth":
      return moved(number, direction, growthIn(number, fact));
    case "difference":
      return moved(number, direction, differenceIn(number, fact));
    case "target":
      return anyOf(fact, (target) => {
        if (target.wording.includes(plainDigits(number))) return { state: "agrees", expected: target.threshold };
        return against({ ...number, exactness: "exact" }, target.threshold, fact.unit);
      });
    case "gap":
      return anyOf(fact, (target) => against(number, gapOf(fact, target), gapUnit(number, fact)));
    case "rate":
      return anyOf(fact, (target) => against(number, target.rate, "%"));
    default:
      return UNKNOWN;
  }
}

function plainDigits({ text }: NumberToken): string {
  return /^[\d.]+/.exec(text)?.[0] ?? text;
}

// Of two targets on one figure either may be meant.
function anyOf(fact: FigureFact, judge: (target: FigureFact["targets"][number]) => Judged): Judged {
  const judged = fact.targets.map(judge);
  return judged.find(({ state }) => state === "agrees") ?? judged.find(({ state }) => state === "conflicts") ?? UNKNOWN;
}

function gapUnit({ unit }: NumberToken, fact: FigureFact): string {
  return fact.unit === "%" && unit !== null ? unit : fact.unit;
}

function growthIn({ unit }: NumberToken, fact: FigureFact): Decimal | null {
  const growth = growthOf(fact);
  if (growth === null || unit !== "倍") return growth;
  return dividedBy(growth, "100");
}

function differenceIn({ unit }: NumberToken, fact: FigureFact): Decimal | null {
  const difference = differenceOf(fact);
  if (difference === null || unit === null) return difference;
  return fact.unit === "%" ? difference : times(difference, baseUnit(fact.unit).factor);
}

/** A change is said as a direction and a magnitude. */
function moved(number: NumberToken, direction: Direction | null, change: Decimal | null): Judged {
  if (change === null) return UNKNOWN;
  const isContrary = !isZero(change) && direction !== null && isNegative(change) !== (direction === "down");
  const size = absolute(change);
  const unit = number.unit === null ? "%" : baseUnit(number.unit).unit;
  const judged = againstMeasured(number, measured(number.value, number.decimals, number.unit ?? "%"), size);
  return { state: isContrary ? "conflicts" : judged, expected: unit === "元" ? inUnit(change, number.unit) : change };
}

function against(number: NumberToken, value: Decimal | null, unit: string): Judged {
  if (value === null) return UNKNOWN;
  const exact = times(value, baseUnit(unit).factor);
  const own = number.unit ?? unit;
  return { state: againstMeasured(number, measured(number.value, number.decimals, own), exact), expected: value };
}

function inUnit(value: Decimal, unit: string | null): Decimal {
  return unit === null ? value : (dividedBy(value, baseUnit(unit).factor) ?? value);
}

function againstMeasured({ exactness }: NumberToken, written: Measured, exact: Decimal): "agrees" | "conflicts" {
  return holds(exactness, written, exact) ? "agrees" : "conflicts";
}

const ABOUT = "0.05";

function holds(exactness: NumberToken["exactness"], written: Measured, exact: Decimal): boolean {
  const order = compareDecimal(exact, written.value);
  const off = absolute(minus(exact, written.value));
  switch (exactness) {
    case "exact":
      return isRoundingOf(written, exact);
    case "about":
      return compareDecimal(off, times(absolute(written.value), ABOUT)) <= 0;
    // Strictly above the round number, and below the next of its kind (domain 10.5): 150多 is 151 to 159.
    case "more":
      return order > 0 && compareDecimal(exact, plus(written.value, roundStep(written))) < 0;
    case "nearly":
      return order < 0 && compareDecimal(off, times(absolute(written.value), "0.1")) <= 0;
    case "over":
      return order > 0;
    case "at-least":
      return order >= 0;
    case "at-most":
      return order <= 0;
    default:
      return isRoundingOf(written, exact);
  }
}

/** One of the last place that is not zero: 10 for 150, 1000 for 3000, 0.1万 for 1.2万. */
function roundStep({ value, step }: Measured): Decimal {
  let place = step;
  while (isMultiple(value, times(place, "10")) && compareDecimal(times(place, "10"), value) <= 0)
    place = times(place, "10");
  return decimal(place);
}

function isMultiple(value: Decimal, of: Decimal): boolean {
  const times10 = dividedBy(value, of);
  return times10 !== null && !times10.includes(".");
}
