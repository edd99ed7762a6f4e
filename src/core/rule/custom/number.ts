/**
 * Numbers of the bureau's own rules: exact decimals that are quick. A JavaScript number stands for the decimal it shows
 * (0.1 is a tenth). What does not fit is a Long: it has a near double with a bound on its error, which decides most
 * comparisons, and its exact digits are worked out only where the double cannot decide.
 */
import { compareDecimal, decimal, dividedBy, isZero, minus, plus, times, type Decimal } from "../../base/decimal";
import { round } from "../../base/rounding";

/** Beyond it nothing is counted in a county; larger results are none. */
const LARGEST = 1e100;
/** Digits of a result are cut here, so that no chain of products grows without bound. */
const MOST_DIGITS = 160;
const KEPT_DECIMALS = 60;
const MICRO = 1_000_000;
/** Integers up to here, divided by a power of ten, give the double that shows the decimal. */
const EXACT = 1e15;
const HIGHEST_POWER = 1000;

/** A decimal that no JavaScript number shows. `doubt`: how far `near` may be off, in units of the last place. */
export class Long {
  constructor(
    readonly near: number,
    readonly doubt: number,
    private exact: Decimal | (() => Decimal),
  ) {}

  digits(): Decimal {
    if (typeof this.exact === "function") {
      const found = this.exact();
      this.exact = found.length > MOST_DIGITS ? decimal(round(found, KEPT_DECIMALS)) : found;
    }
    return this.exact;
  }
}

export type Num = number | Long;

export function isNum(value: unknown): value is Num {
  return typeof value === "number" || value instanceof Long;
}

export function digitsOf(value: Num): Decimal {
  return typeof value === "number" ? decimal(value) : value.digits();
}

/** The number these digits are; digits may have an exponent. */
export function numberOf(digits: string): Num | null {
  const near = Number(digits);
  if (!(Math.abs(near) <= LARGEST) || digits.length > MOST_DIGITS) return null;
  const exact = decimal(digits);
  return decimal(near) === exact ? near : new Long(near, 1, exact);
}

function nearOf(value: Num): number {
  return typeof value === "number" ? value : value.near;
}

function doubtOf(value: Num): number {
  return typeof value === "number" ? 1 : value.doubt;
}

type Result = { readonly near: number; readonly doubt: number };

function long({ near, doubt }: Result, exact: () => Decimal): Num | null {
  if (!(Math.abs(near) <= LARGEST)) return null;
  return new Long(near, doubt, exact);
}

/** Whole millionths, where the number is some; null otherwise. */
function micro(value: number): number | null {
  const scaled = Math.round(value * MICRO);
  return Math.abs(scaled) <= EXACT && scaled / MICRO === value ? scaled : null;
}

export function add(a: Num, b: Num): Num | null {
  return sumOf(a, b, 1);
}

export function subtract(a: Num, b: Num): Num | null {
  return sumOf(a, b, -1);
}

function sumOf(a: Num, b: Num, sign: 1 | -1): Num | null {
  if (typeof a === "number" && typeof b === "number") {
    const whole = a + sign * b;
    if (Number.isInteger(a) && Number.isInteger(b) && Number.isSafeInteger(whole)) return whole;
    const [x, y] = [micro(a), micro(b)];
    if (x !== null && y !== null && Math.abs(x + sign * y) <= EXACT) return (x + sign * y) / MICRO;
  }
  const [x, y] = [nearOf(a), sign * nearOf(b)];
  const near = x + y;
  // What cancels leaves the errors behind: of a result of nothing the double says nothing.
  const doubt = near === 0 ? Infinity : (Math.abs(x) * doubtOf(a) + Math.abs(y) * doubtOf(b)) / Math.abs(near) + 1;
  return long({ near, doubt }, () => (sign === 1 ? plus : minus)(digitsOf(a), digitsOf(b)));
}

export function multiply(a: Num, b: Num): Num | null {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isInteger(a) && Number.isInteger(b) && Number.isSafeInteger(product)) return product;
  }
  const near = nearOf(a) * nearOf(b);
  return long({ near, doubt: spread(a, b, near) }, () => times(digitsOf(a), digitsOf(b)));
}

/** Null for a division by zero. */
export function divide(a: Num, b: Num): Num | null {
  if (isNothing(b)) return null;
  const near = nearOf(a) / nearOf(b);
  if (
    typeof a === "number" &&
    typeof b === "number" &&
    Number.isSafeInteger(a) &&
    Number.isSafeInteger(b) &&
    a % b === 0
  )
    return near;
  return long({ near, doubt: spread(a, b, near) }, () => dividedBy(digitsOf(a), digitsOf(b)) ?? "0");
}

/** The doubt of a product or quotient; one that is too small for a double says nothing. */
function spread(a: Num, b: Num, near: number): number {
  return Math.abs(near) < 1e-200 ? Infinity : doubtOf(a) + doubtOf(b) + 1;
}

export function negate(value: Num): Num {
  if (typeof value === "number") return value === 0 ? 0 : -value;
  return new Long(-value.near, value.doubt, () => minus("0", value.digits()));
}

/** Whole powers only, and not of absurd height. */
export function power(base: Num, exponent: Num): Num | null {
  const height = wholeOf(exponent);
  if (height === null || Math.abs(height) > HIGHEST_POWER) return null;
  const result = raised(base, Math.abs(height));
  return height < 0 && result !== null ? divide(1, result) : result;
}

function raised(base: Num, height: number): Num | null {
  if (height === 0) return 1;
  const half = raised(base, Math.floor(height / 2));
  const square = half === null ? null : multiply(half, half);
  return square !== null && height % 2 === 1 ? multiply(square, base) : square;
}

export function isNothing(value: Num): boolean {
  return typeof value === "number" ? value === 0 : isZero(value.digits());
}

export function compareNumbers(a: Num, b: Num): -1 | 0 | 1 {
  const [x, y] = [nearOf(a), nearOf(b)];
  if (typeof a === "number" && typeof b === "number") return x < y ? -1 : x > y ? 1 : 0;
  const bound = (doubtOf(a) + doubtOf(b) + 2) * Number.EPSILON * Math.max(Math.abs(x), Math.abs(y));
  if (Math.abs(x - y) > bound) return x < y ? -1 : 1;
  return compareDecimal(digitsOf(a), digitsOf(b));
}

/** A whole JavaScript number; null where it is none. */
export function wholeOf(value: Num): number | null {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : null;
  const simple = numberOf(value.digits());
  return typeof simple === "number" && Number.isSafeInteger(simple) ? simple : null;
}
