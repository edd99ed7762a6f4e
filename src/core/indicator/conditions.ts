/** Whether a row meets a condition at a moment. Both the figures and what a cell can change (P5) are decided here. */
import { addYears, firstDay, lastDay, type Period, type PlainDate } from "../base/plain-date";
import type { Ledger, Value } from "../ledger/ledger";
import type { Condition } from "./indicator";

/** For when a count is taken: now, or again for last year's end. */
export type Moment = {
  readonly period: Period;
  readonly asOf: PlainDate;
  /** The report year. */
  readonly year: number;
  /** The ledger's latest statistical year not after the report year; null when it states none. */
  readonly statisticalYear: number | null;
};

/** "unknown": the cell is empty or unreadable, or too imprecise to tell; such a row is not counted. */
export type Outcome = "holds" | "fails" | "unknown";

/** A condition made ready for one ledger and moment: give it a row index. Null when the ledger lacks the column. */
export function prepare(condition: Condition, ledger: Ledger, moment: Moment): ((row: number) => Outcome) | null {
  const values = ledger.columns.get(condition.column)?.values;
  if (!values) return null;
  const test = testOf(condition, moment);
  return (row) => {
    const value = values[row] ?? null;
    return value === null ? "unknown" : test(value);
  };
}

function testOf(condition: Condition, moment: Moment): (value: Value) => Outcome {
  if ("is" in condition) {
    const wanted = new Set<Value>(condition.is);
    return (value) => outcome(wanted.has(value));
  }
  if ("filled" in condition) return () => "holds";
  if ("year" in condition) {
    const year = condition.year === "report" ? moment.year : moment.statisticalYear;
    return (value) => outcome(value === year);
  }
  return onDate(dateTest(condition, moment));
}

type DateTest = (date: PlainDate) => boolean;
type DateCondition = Extract<
  Condition,
  { within: unknown } | { before: unknown } | { until: unknown } | { inForce: unknown } | { endedAfter: unknown }
>;

function dateTest(condition: DateCondition, { period, asOf }: Moment): DateTest {
  if ("within" in condition) return (date) => date >= period.from && date <= period.to;
  if ("before" in condition) return (date) => date < period.from;
  if ("until" in condition) return (date) => date <= asOf;
  if ("inForce" in condition) return (date) => date <= asOf && asOf < addYears(date, condition.inForce);
  const years = condition.endedAfter;
  // The first day without the right lies in the period, so that last year's end + gained − ended = this year's.
  return (date) => {
    const first = addYears(date, years);
    return first >= period.from && first <= period.to;
  };
}

// A date known only to the month or year decides when both its ends agree, and is unknown otherwise.
function onDate(test: DateTest): (value: Value) => Outcome {
  return (value) => {
    if (typeof value !== "string") return "unknown";
    if (value.length === 10) return outcome(test(value));
    const first = test(firstDay(value));
    return first === test(lastDay(value)) ? outcome(first) : "unknown";
  };
}

function outcome(holds: boolean): Outcome {
  return holds ? "holds" : "fails";
}

/** The rows that meet every condition, in order; null when the ledger lacks a column that is asked for. */
export function rowsMeeting(ledger: Ledger, conditions: readonly Condition[], moment: Moment): number[] | null {
  const tests: ((row: number) => Outcome)[] = [];
  for (const condition of conditions) {
    const test = prepare(condition, ledger, moment);
    if (!test) return null;
    tests.push(test);
  }
  const rows: number[] = [];
  for (let row = 0; row < ledger.count; row++) if (tests.every((test) => test(row) === "holds")) rows.push(row);
  return rows;
}
