/** Functions on days and durations. There is no time of day: a ledger has none. */
import { parsePlainDate, plainDate, yearOf } from "../../base/plain-date";
import type { Builtin } from "./builtin";
import { isNum, wholeOf } from "./number";
import { DAY, DURATION } from "./types";
import { Day, Duration, durationOf, type Value } from "./value";

export const dayFunctions: Readonly<Record<string, Builtin>> = {
  date: { takes: ["any", "number", "number"], optional: 2, gives: DAY, run: dayOf },
  duration: {
    takes: ["text"],
    gives: DURATION,
    run: ([text]) => (typeof text === "string" ? durationOf(text) : null),
  },
  "years and months duration": { takes: ["day", "day"], gives: DURATION, run: monthsBetween },
};

function dayOf([first, month, day]: readonly Value[]): Value {
  if (month === undefined && day === undefined) {
    if (first instanceof Day) return first;
    const date = typeof first === "string" ? parsePlainDate(first) : null;
    return date === null ? null : new Day(date);
  }
  const [y, m, d] = [first, month, day].map((part) => (isNum(part) ? wholeOf(part) : null));
  // NaN is no year, month or day.
  const date = plainDate(y ?? NaN, m ?? NaN, d ?? NaN);
  return date === null ? null : new Day(date);
}

/** Whole months from one day to another, the broken one not counted. */
function monthsBetween([from, to]: readonly Value[]): Value {
  if (!(from instanceof Day && to instanceof Day && from.isFull && to.isFull)) return null;
  const months = (yearOf(to.date) - yearOf(from.date)) * 12 + partOf(to, 5) - partOf(from, 5);
  const days = partOf(to, 8) - partOf(from, 8);
  if (months > 0 && days < 0) return new Duration("months", months - 1);
  return new Duration("months", months < 0 && days > 0 ? months + 1 : months);
}

function partOf({ date }: Day, from: number): number {
  return Number(date.slice(from, from + 2));
}
