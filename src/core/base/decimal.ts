/** Exact decimals: the only place that names the decimal library. Amounts travel as decimal strings ("0.4839"). */
import Big from "big.js";

/** A decimal number as plain digits: optional minus, digits, optional fraction; never an exponent. */
export type Decimal = string;

const Exact = Big();
// Division is the only inexact step; 30 places keep every comparison with a target's few decimals safe.
Exact.DP = 30;
Exact.RM = Exact.roundHalfUp;
Exact.NE = -1000;
Exact.PE = 1000;

/** A decimal from a JavaScript number (its shortest form) or digits. */
export function decimal(value: number | string): Decimal {
  return new Exact(value).toString();
}
export function plus(a: Decimal, b: Decimal): Decimal {
  return new Exact(a).plus(b).toString();
}
export function minus(a: Decimal, b: Decimal): Decimal {
  return new Exact(a).minus(b).toString();
}
export function times(a: Decimal, b: Decimal): Decimal {
  return new Exact(a).times(b).toString();
}
/** a ÷ b to 30 places, half up; null when b is zero. */
export function dividedBy(a: Decimal, b: Decimal): Decimal | null {
  return new Exact(b).eq(0) ? null : new Exact(a).div(b).toString();
}
/** −1, 0 or 1, as a is less than, equal to or greater than b. */
export function compareDecimal(a: Decimal, b: Decimal): -1 | 0 | 1 {
  return new Exact(a).cmp(b) as -1 | 0 | 1;
}
export function isZero(a: Decimal): boolean {
  return new Exact(a).eq(0);
}
export function isNegative(a: Decimal): boolean {
  return new Exact(a).lt(0);
}
export function absolute(a: Decimal): Decimal {
  return new Exact(a).abs().toString();
}
/** The smallest whole number not below a. */
export function ceiling(a: Decimal): Decimal {
  const down = new Exact(a).round(0, Exact.roundDown);
  return (down.lt(a) ? down.plus(1) : down).toString();
}
export function isWhole(a: Decimal): boolean {
  const value = new Exact(a);
  return value.eq(value.round(0, Exact.roundDown));
}

const MICRO = 1_000_000;

/**
 * The exact sum of numbers that have at most six decimals (typed ledger columns do: 1 分 is 0.000001 万元).
 * Adds whole millionths as integers, and falls back to the decimal library when they would leave the safe range.
 */
export function sum(values: Iterable<number>): Decimal {
  let micro = 0;
  let spilled: Decimal = "0";
  for (const value of values) {
    const scaled = Math.round(value * MICRO);
    if (Number.isSafeInteger(scaled) && Number.isSafeInteger(micro + scaled)) micro += scaled;
    else spilled = plus(spilled, decimal(value));
  }
  return plus(spilled, new Exact(micro).div(MICRO).toString());
}
