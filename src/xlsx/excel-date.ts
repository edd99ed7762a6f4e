/** Between the days of core and Excel's serial numbers of the 1900 system; JavaScript's Date goes no further than here. */
import { daysBetween, fromExcelSerial, parsePlainDate, type PlainDate } from "../core/base/plain-date";
import type { RawDate, RawValue } from "../core/workbook/workbook";

const DAY_MS = 86_400_000;
const DAY_ZERO_MS = Date.UTC(1899, 11, 31);
/** Excel counts a 29 February 1900 that never was: serials of later days are one more than the days that passed. */
const FICTITIOUS = 60;
const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** What Excel shows in place of a date it cannot show. */
const UNSHOWABLE: RawValue = { kind: "error", text: "########" };

/** The serial of a day. */
export function excelSerial(date: PlainDate): number {
  const days = daysBetween("1899-12-31", date);
  return days < FICTITIOUS ? days : days + 1;
}

/** hucre's form of a date cell. */
export type Moment = Date;
/** One object per distinct day of a workbook: a ledger of 100,000 rows has a few hundred days. Keyed by hucre's moment. */
export type DateCache = Map<number, RawValue>;

/** A cell's value with hucre's moment, if it is one, put into core's form. */
export function withoutMoment(value: RawValue | Moment, dates: DateCache): RawValue {
  if (!(value instanceof Date)) return value;
  const time = value.getTime();
  let date = dates.get(time);
  if (date === undefined) dates.set(time, (date = rawDate(serialOfMoment(value))));
  return date;
}

/** The beginning of a day in UTC, as file properties state it. */
export function momentOf(day: PlainDate): Moment {
  return new Date(`${day}T00:00:00Z`);
}

/** The time of every part of a zip we write: zip times are local, and this is noon of the first day there is, everywhere. */
export function zipTime(): Moment {
  return new Date(1980, 0, 1, 12);
}

/** The serial, time of day included, of the moment in UTC that hucre makes of a date cell in either date system. */
export function serialOfMoment(moment: Moment): number {
  const days = (moment.getTime() - DAY_ZERO_MS) / DAY_MS;
  return days < FICTITIOUS ? days : days + 1;
}

/** The date a serial shows; a time without a day (0.5) and numbers beyond the calendar stay numbers. */
export function rawDate(serial: number): RawValue {
  if (Number.isNaN(serial)) return UNSHOWABLE;
  const date = fromExcelSerial(serial);
  return date === null ? serial : { kind: "date", date, serial };
}

/** A date cell in ISO form (t="d"); null when the text is none. The zone is dropped: cells hold local days. */
export function parseIsoDate(text: string): RawDate | null {
  const match = ISO_DATE.exec(text);
  const date = match?.[1] === undefined ? null : parsePlainDate(match[1]);
  if (!match || date === null) return null;
  const seconds = Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0);
  return { kind: "date", date, serial: excelSerial(date) + seconds / 86_400 };
}
