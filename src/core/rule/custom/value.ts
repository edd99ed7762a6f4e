/** What expressions of the bureau's own rules come to. null: nothing is stated; undefined: something is there, but cannot be read. */
import { addDays, daysInMonth, plainDate, type PartialDate } from "../../base/plain-date";
import type { Num } from "./number";

/** A day, or a month or a year of which the day is not known. */
export class Day {
  constructor(readonly date: PartialDate) {}

  get isFull(): boolean {
    return this.date.length === 10;
  }
}

/** A duration: whole months, or seconds. The two are never compared: a month has no length. */
export class Duration {
  constructor(
    readonly unit: "months" | "seconds",
    readonly amount: number,
  ) {}
}

/** An end that is null is open. */
export class Interval {
  constructor(
    readonly low: Value,
    readonly high: Value,
    readonly ends: { readonly withLow: boolean; readonly withHigh: boolean },
  ) {}
}

export class Context {
  constructor(readonly entries: ReadonlyMap<string, Value>) {}
}

/** Rows of a ledger; the ledger is known from the expression. A single row is its index in a Row. */
export class Rows {
  constructor(readonly rows: readonly number[]) {}
}
export class Row {
  constructor(readonly row: number) {}
}

/** Whole numbers from one to another, up or down: 1..12. */
export class Steps {
  constructor(
    readonly first: number,
    readonly last: number,
  ) {}
}

export type Value =
  | undefined
  | null
  | boolean
  | string
  | Num
  | Day
  | Duration
  | Interval
  | Context
  | Rows
  | Row
  | Steps
  | readonly Value[];

/** true, false, or one of the two that say that it cannot be told. */
export type Truth = boolean | null | undefined;

export function isMissing(value: Value): value is null | undefined {
  return value === null || value === undefined;
}

/** What an operation comes to when a part of it is missing: what cannot be read outweighs what is not there. */
export function lacking(a: Value, b: Value): null | undefined {
  return a === undefined || b === undefined ? undefined : null;
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

const SECONDS_A_DAY = 86_400;

/** The day so much later; null where the calendar ends, or where the day is not known. */
export function dayAfter({ date, isFull }: Day, { unit, amount }: Duration): Day | null {
  if (!isFull) return null;
  if (unit === "seconds") {
    const days = Math.floor(amount / SECONDS_A_DAY);
    // Four digits of a year are what a day has room for.
    if (Math.abs(days) > 3_700_000) return null;
    const after = addDays(date, days);
    return /^\d{4}-/.test(after) && after >= "0001-01-01" ? new Day(after) : null;
  }
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + amount;
  const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  if (!(toYear >= 1 && toYear <= 9999)) return null;
  const after = plainDate(toYear, toMonth, Math.min(Number(date.slice(8)), daysInMonth(toYear, toMonth)));
  return after === null ? null : new Day(after);
}

const MONTHS = /^(-)?P(?:(\d{1,9})Y)?(?:(\d{1,9})M)?$/;
const SECONDS = /^(-)?P(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?$/;

/** P1Y6M, P30D, PT12H; null where the text is no duration. */
export function durationOf(text: string): Duration | null {
  if (!/\d[YMDHS]/.test(text) || text.endsWith("T")) return null;
  const months = MONTHS.exec(text);
  if (months) return new Duration("months", signed(months, [12, 1]));
  const seconds = SECONDS.exec(text);
  return seconds ? new Duration("seconds", signed(seconds, [SECONDS_A_DAY, 3600, 60, 1])) : null;
}

/** A sign, then amounts that count so much each. */
function signed([, sign, ...amounts]: RegExpExecArray, worth: readonly number[]): number {
  const sum = worth.reduce((all, each, at) => all + Number(amounts[at] ?? 0) * each, 0);
  return sign === undefined || sum === 0 ? sum : -sum;
}

/** A duration in its shortest ISO form: P1Y6M, P30DT12H. */
export function durationText({ unit, amount }: Duration): string {
  const size = Math.abs(amount);
  const part = (value: number, letter: string): string => (value === 0 ? "" : `${value}${letter}`);
  const sign = amount < 0 ? "-" : "";
  if (unit === "months")
    return size === 0 ? "P0M" : `${sign}P${part(Math.floor(size / 12), "Y")}${part(size % 12, "M")}`;
  if (size === 0) return "PT0S";
  const [hours, minutes] = [Math.floor((size % SECONDS_A_DAY) / 3600), Math.floor((size % 3600) / 60)];
  const time = `${part(hours, "H")}${part(minutes, "M")}${part(size % 60, "S")}`;
  return `${sign}P${part(Math.floor(size / SECONDS_A_DAY), "D")}${time === "" ? "" : `T${time}`}`;
}
