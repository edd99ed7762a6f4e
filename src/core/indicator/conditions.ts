/** Whether a row meets a condition at a moment. Both the figures and what a cell can change (P5) are decided here. */
import { addYears, firstDay, lastDay, type Period, type PlainDate } from "../base/plain-date";
import type { Column, Ledger, Value } from "../ledger/ledger";
import { rawText } from "../workbook/workbook";
import type { Condition } from "./indicator";

/** For when a count is taken: now, or again for last year's end. */
export type Moment = {
  readonly period: Period;
  readonly asOf: PlainDate;
  /** The report year. */
  readonly year: number;
  /** The ledger's latest statistical year not after the report year; null when it states none. */
  readonly statisticalYear: number | null;
  /** How the county is called: its code and its names. */
  readonly county?: readonly string[];
};

/** "unknown": the cell is empty or unreadable, or too imprecise to tell; such a row is not counted. */
export type Outcome = "holds" | "fails" | "unknown";

/** A condition made ready for one ledger and moment: give it a row index. Null when the ledger lacks the column. */
export function prepare(condition: Condition, ledger: Ledger, moment: Moment): ((row: number) => Outcome) | null {
  const column = ledger.columns.get(condition.column);
  const unstated = whereUnstated(condition, ledger, moment);
  if (!column) return unstated;
  const { values } = column;
  if ("written" in condition) return (row) => outcome(writtenIn(column, row) === condition.written);
  const test = testOf(condition, moment);
  return (row) => {
    const value = values[row] ?? null;
    if (value !== null) return test(value);
    return unstated && statesNothing(column, row) ? unstated(row) : "unknown";
  };
}

/** The column that stands in for an empty cell of a condition's own. */
export function standInColumn(condition: Condition): string | null {
  return "from" in condition ? condition.orYear : null;
}

/** Whether a condition can be told where its ledger lacks the column. */
export function copesWithout(condition: Condition, has: (column: string) => boolean): boolean {
  if ("from" in condition) return has(condition.orYear);
  return "until" in condition && condition.orEmpty === true;
}

// What holds where nothing is stated; null where that leaves the condition unknown.
function whereUnstated(condition: Condition, ledger: Ledger, { year }: Moment): ((row: number) => Outcome) | null {
  if ("until" in condition && condition.orEmpty) return () => "holds";
  const years = "from" in condition ? ledger.columns.get(condition.orYear)?.values : undefined;
  return years ? (row) => outcome(years[row] === year) : null;
}

// Nothing at all, or —: what cannot be read may be anything.
function statesNothing(column: Column, row: number): boolean {
  return (column.flaws.get(row) ?? []).every((flaw) => flaw === "blank-token" || flaw === "ditto");
}

/** The words of a cell that its enumeration does not know, spaces left out; null when nothing stands there. */
export function writtenIn(column: Column, row: number): string | null {
  const text = rawText(column.raw[row] ?? null).replace(/\s+/g, "");
  return text === "" ? null : text;
}

type Tested = Exclude<Condition, { written: unknown }>;

function testOf(condition: Tested, moment: Moment): (value: Value) => Outcome {
  if ("is" in condition) {
    const wanted = new Set<Value>(condition.is);
    return (value) => outcome(wanted.has(value));
  }
  if ("filled" in condition) return () => "holds";
  if ("year" in condition) {
    const year = condition.year === "report" ? moment.year : moment.statisticalYear;
    return (value) => outcome(value === year);
  }
  if ("yearsAgo" in condition) {
    const year = moment.year - condition.yearsAgo;
    return (value) => outcome(value === year);
  }
  if ("own" in condition) return ownTest(moment.county ?? []);
  return onDate(dateTest(condition, moment));
}

// 350423, 青溪县 and 福建省三明市青溪县 all name the county.
function ownTest(county: readonly string[]): (value: Value) => Outcome {
  return (value) => {
    const text = String(value).replace(/\s+/g, "");
    return outcome(county.some((name) => text === name || (name.length > 2 && text.includes(name))));
  };
}

type DateTest = (date: PlainDate) => boolean;
type DateCondition = Extract<
  Condition,
  | { within: unknown }
  | { before: unknown }
  | { until: unknown }
  | { from: unknown }
  | { inForce: unknown }
  | { endedAfter: unknown }
>;

function dateTest(condition: DateCondition, { period, asOf }: Moment): DateTest {
  if ("within" in condition) return (date) => date >= period.from && date <= period.to;
  if ("before" in condition) return (date) => date < period.from;
  if ("until" in condition) return (date) => date <= asOf;
  if ("from" in condition) return (date) => date >= asOf;
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
