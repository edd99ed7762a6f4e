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
const MILLE = 1000;
/** Integers up to here, divided by a power of ten, give the double that shows the decimal. */
const EXACT = 1e15;
const HIGHEST_POWER = 1000;

/** What a Long is the result of: an operation and what it is done to. */
type Work = {
  readonly does: (a: Decimal, b: Decimal) => Decimal;
  readonly a: Num | Decimal;
  readonly b: Num | Decimal;
};

/** A decimal that no JavaScript number may show. `doubt`: how far `near` may be off, in units of the last place. */
export class Long {
  private known: Decimal | null = null;

  constructor(
    readonly near: number,
    readonly doubt: number,
    private readonly work: Work,
  ) {}

  digits(): Decimal {
    const { does, a, b } = this.work;
    this.known ??= cut(does(decimalOf(a), decimalOf(b)));
    return this.known;
  }
}

function decimalOf(value: Num | Decimal): Decimal {
  return typeof value === "string" ? value : digitsOf(value);
}

function cut(digits: Decimal): Decimal {
  return digits.length > MOST_DIGITS ? decimal(round(digits, KEPT_DECIMALS)) : digits;
}

function quotient(a: Decimal, b: Decimal): Decimal {
  return dividedBy(a, b) ?? "0";
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
  return decimal(near) === exact ? near : new Long(near, 1, { does: plus, a: exact, b: "0" });
}

/** The number as it is kept when it is to be looked up: a JavaScript number wherever one shows it. */
export function settled(value: Num): Num {
  return typeof value === "number" ? value : (numberOf(value.digits()) ?? value);
}

function nearOf(value: Num): number {
  return typeof value === "number" ? value : value.near;
}

function doubtOf(value: Num): number {
  return typeof value === "number" ? 1 : value.doubt;
}

function long(near: number, doubt: number, work: Work): Num | null {
  return Math.abs(near) <= LARGEST ? new Long(near, doubt, work) : null;
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
  const short = typeof a === "number" && typeof b === "number" ? shortSum(a, sign * b) : null;
  if (short !== null) return short;
  const [x, y] = [nearOf(a), sign * nearOf(b)];
  const near = x + y;
  // What cancels leaves the errors behind: of a result of nothing the double says nothing.
  const doubt = near === 0 ? Infinity : (Math.abs(x) * doubtOf(a) + Math.abs(y) * doubtOf(b)) / Math.abs(near) + 1;
  return long(near, doubt, { does: sign === 1 ? plus : minus, a, b });
}

/** Of whole numbers, or of numbers with at most six decimals, as whole millionths. */
function shortSum(a: number, b: number): number | null {
  if (Number.isInteger(a) && Number.isInteger(b)) return Number.isSafeInteger(a + b) ? a + b : null;
  const [x, y] = [micro(a), micro(b)];
  return x !== null && y !== null && Math.abs(x + y) <= EXACT ? (x + y) / MICRO : null;
}

export function multiply(a: Num, b: Num): Num | null {
  if (typeof a === "number" && typeof b === "number") {
    const product = shortProduct(a, b);
    if (product !== null) return product;
  }
  const near = nearOf(a) * nearOf(b);
  return long(near, spread(a, b, near), { does: times, a, b });
}

/** Of numbers with few decimals, as whole numbers. */
function shortProduct(a: number, b: number): number | null {
  if (Number.isInteger(a) && Number.isInteger(b)) return Number.isSafeInteger(a * b) ? a * b : null;
  const [x, y] = [Math.round(a * MILLE), Math.round(b * MILLE)];
  const isShort = x / MILLE === a && y / MILLE === b && Math.abs(x * y) <= EXACT;
  return isShort ? (x * y) / MICRO : null;
}

/** Null for a division by zero. */
export function divide(a: Num, b: Num): Num | null {
  if (isNothing(b)) return null;
  const near = nearOf(a) / nearOf(b);
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b) && Number.isInteger(near)) return near;
  return long(near, spread(a, b, near), { does: quotient, a, b });
}

/** The doubt of a product or quotient; one that is too small for a double says nothing. */
function spread(a: Num, b: Num, near: number): number {
  return Math.abs(near) < 1e-200 ? Infinity : doubtOf(a) + doubtOf(b) + 1;
}

export function negate(value: Num): Num {
  if (typeof value === "number") return value === 0 ? 0 : -value;
  return new Long(-value.near, value.doubt, { does: minus, a: 0, b: value });
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
