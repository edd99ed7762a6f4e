/** Equality and order of values, in three values of truth: what is missing or not precise enough decides nothing. */
import { compareText } from "../../base/compare";
import { firstDay, lastDay } from "../../base/plain-date";
import { compareNumbers, isNum } from "./number";
import {
  Context,
  Day,
  Duration,
  Interval,
  isList,
  isMissing,
  lacking,
  Row,
  Rows,
  type Truth,
  type Value,
} from "./value";

/** Whether two values are the same; null for values of different kinds, which are no answer to each other. */
export function equal(a: Value, b: Value): Truth {
  if (isMissing(a) || isMissing(b)) return lacking(a, b);
  if (isNum(a)) return isNum(b) ? compareNumbers(a, b) === 0 : null;
  if (typeof a !== "object") return typeof a === typeof b ? a === b : null;
  if (isList(a)) return isList(b) ? equalLists(a, b) : null;
  return equalObjects(a, b);
}

function equalObjects(a: object, b: Value): Truth {
  if (a instanceof Day) return b instanceof Day ? equalDays(a, b) : null;
  if (a instanceof Duration) return equalDurations(a, b);
  if (a instanceof Interval) return b instanceof Interval ? equalIntervals(a, b) : null;
  if (a instanceof Context) return b instanceof Context ? equalContexts(a, b) : null;
  return equalRows(a, b);
}

function equalDurations(a: Duration, b: Value): Truth {
  return b instanceof Duration && a.unit === b.unit ? a.amount === b.amount : null;
}

function equalRows(a: object, b: Value): Truth {
  if (a instanceof Row) return b instanceof Row ? a.row === b.row : null;
  if (!(a instanceof Rows && b instanceof Rows)) return null;
  return a.rows.length === b.rows.length && a.rows.every((row, at) => row === b.rows[at]);
}

function equalDays(a: Day, b: Day): Truth {
  if (a.isFull && b.isFull) return a.date === b.date;
  const apart = lastDay(a.date) < firstDay(b.date) || lastDay(b.date) < firstDay(a.date);
  return apart ? false : null;
}

function equalLists(a: readonly Value[], b: readonly Value[]): Truth {
  if (a.length !== b.length) return false;
  return all(a.map((item, at) => sameOrEqual(item, b[at])));
}

/** Within a list or a context an empty place equals an empty place. */
function sameOrEqual(a: Value, b: Value): Truth {
  if (a === null || b === null) return a === b ? true : a === undefined || b === undefined ? undefined : false;
  return equal(a, b);
}

function equalIntervals(a: Interval, b: Interval): Truth {
  if (a.ends.withLow !== b.ends.withLow || a.ends.withHigh !== b.ends.withHigh) return false;
  return all([sameOrEqual(a.low, b.low), sameOrEqual(a.high, b.high)]);
}

function equalContexts({ entries: a }: Context, { entries: b }: Context): Truth {
  if (a.size !== b.size) return false;
  return all([...a].map(([key, value]) => (b.has(key) ? sameOrEqual(value, b.get(key)) : false)));
}

/** false as soon as one is false; true only when every one is. */
export function all(truths: Iterable<Truth>): Truth {
  let result: Truth = true;
  for (const truth of truths) {
    if (truth === false) return false;
    result = both(result, truth);
  }
  return result;
}

/** 且: false decides whatever the other is. */
export function both(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;
  return a === true ? b : b === true ? a : lacking(a, b);
}

/** 或: true decides whatever the other is. */
export function either(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true;
  return a === false ? b : b === false ? a : lacking(a, b);
}

export function opposite(truth: Truth): Truth {
  return typeof truth === "boolean" ? !truth : truth;
}

/** a < b; null for kinds that have no order, or not the same kind. */
export function less(a: Value, b: Value): Truth {
  return ordered(a, b, false);
}

/** a ≤ b */
export function atMost(a: Value, b: Value): Truth {
  return ordered(a, b, true);
}

function ordered(a: Value, b: Value, orSame: boolean): Truth {
  if (isMissing(a) || isMissing(b)) return lacking(a, b);
  if (a instanceof Day && b instanceof Day) return orderedDays(a, b, orSame);
  const order = orderOf(a, b);
  return order === null ? null : orSame ? order <= 0 : order < 0;
}

function orderOf(a: Value, b: Value): number | null {
  if (isNum(a) && isNum(b)) return compareNumbers(a, b);
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  if (a instanceof Duration && b instanceof Duration && a.unit === b.unit) return a.amount - b.amount;
  return null;
}

// A month is before a day only when all of it is.
function orderedDays(a: Day, b: Day, orSame: boolean): Truth {
  const surely = (x: string, y: string): boolean => (orSame ? x <= y : x < y);
  if (surely(lastDay(a.date), firstDay(b.date))) return true;
  return surely(firstDay(a.date), lastDay(b.date)) ? null : false;
}

/** Whether the value lies in the interval. */
export function within(value: Value, { low, high, ends }: Interval): Truth {
  const above = low === null ? null : (ends.withLow ? atMost : less)(low, value);
  return both(above, high === null ? null : (ends.withHigh ? atMost : less)(value, high));
}

/** `value in test`: equal to it, or to one of a list, or within an interval; a list may hold intervals too. */
export function isIn(value: Value, test: Value): Truth {
  if (!isList(test)) return isOne(value, test);
  let found: Truth = isList(value) ? equal(value, test) : false;
  for (const item of test) {
    found = either(found, isOne(value, item));
    if (found === true) return true;
  }
  return found;
}

/** What is of another kind is not the one; only what is missing leaves it open. */
function isOne(value: Value, item: Value): Truth {
  if (item instanceof Interval && !(value instanceof Interval)) return within(value, item);
  return isMissing(value) || isMissing(item) || isSameKind(value, item) ? equal(value, item) : false;
}

function isSameKind(a: Value, b: Value): boolean {
  if (isNum(a) || isNum(b)) return isNum(a) && isNum(b);
  if (typeof a !== "object" || typeof b !== "object") return typeof a === typeof b;
  return a?.constructor === b?.constructor;
}
