/** Calendar dates as ISO text, without time or zone: they compare as text and mean the same everywhere. */

/** A day: "2021-03-15". */
export type PlainDate = string;
/** A day, a month ("2021-03") or a year ("2021"): as precise as the source was. */
export type PartialDate = string;
/** Both ends belong to it. */
export type Period = { readonly from: PlainDate; readonly to: PlainDate };

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month, month counted from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day, or null when there is no such day (2021-02-30). */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  const exists =
    Number.isInteger(year) &&
    year >= 1 &&
    year <= 9999 &&
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12 &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return exists ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

/** The day that ISO text names, or null when it names none. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? plainDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}
/** The month from 1, or null when only the year is known. */
export function monthOf(date: PartialDate): number | null {
  return date.length >= 7 ? Number(date.slice(5, 7)) : null;
}
export function dayOf(date: PartialDate): number | null {
  return date.length === 10 ? Number(date.slice(8, 10)) : null;
}

/** The earliest day a partial date can mean. */
export function firstDay(date: PartialDate): PlainDate {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}
/** The latest day a partial date can mean. */
export function lastDay(date: PartialDate): PlainDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-${pad(daysInMonth(yearOf(date), Number(date.slice(5, 7))), 2)}`;
  return date;
}

// Days since 0000-03-01 in the proleptic Gregorian calendar; March-based years put the leap day last.
function dayNumber(date: PlainDate): number {
  const month = Number(date.slice(5, 7));
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const monthFromMarch = (month + 9) % 12;
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * monthFromMarch + 2) / 5) +
    Number(date.slice(8, 10)) -
    1
  );
}

function fromDayNumber(days: number): PlainDate {
  let year = Math.floor((10_000 * days + 14_780) / 3_652_425);
  const start = (y: number): number => 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  if (days < start(year)) year -= 1;
  const rest = days - start(year);
  const monthFromMarch = Math.floor((100 * rest + 52) / 3060);
  const month = ((monthFromMarch + 2) % 12) + 1;
  const day = rest - Math.floor((monthFromMarch * 306 + 5) / 10) + 1;
  return `${pad(year + Math.floor((monthFromMarch + 2) / 12), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Days from a to b; negative when b comes first. */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  return dayNumber(b) - dayNumber(a);
}
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}
/** The same day `years` later; 29 February becomes 28 February where there is none. */
export function addYears(date: PlainDate, years: number): PlainDate {
  const year = yearOf(date) + years;
  const month = Number(date.slice(5, 7));
  return `${pad(year, 4)}-${date.slice(5, 7)}-${pad(Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)), 2)}`;
}
/** Whether the day is the last of its month. */
export function isMonthEnd(date: PlainDate): boolean {
  return Number(date.slice(8, 10)) === daysInMonth(yearOf(date), Number(date.slice(5, 7)));
}

/** The day an Excel serial of the 1900 system shows; null outside 1900–9999. Serial 60 is Excel's fictitious 1900-02-29. */
export function fromExcelSerial(serial: number): PlainDate | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= 2_958_465) || whole === 60) return null;
  return addDays(whole < 60 ? "1899-12-31" : "1899-12-30", whole);
}
