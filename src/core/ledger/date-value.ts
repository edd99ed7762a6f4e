/** Dates as people type them into cells (domain 8.3). The reading is as precise as its text is long: day, month or year. */
import { fromExcelSerial, plainDate, type PartialDate } from "../base/plain-date";
import type { RawValue } from "../workbook/workbook";
import type { Flaw } from "./ledger";
import { compact, isBlankToken, isErrorText, withoutApostrophe } from "./token";

export type DateReading = { readonly value: PartialDate | null; readonly flaws: readonly Flaw[] };

/** 2000-01-01 to 2100: where a plain number in a date column is an Excel serial that lost its format (domain 8.3). */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const CLOCK = /[T\s]*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|上午|下午)?$/u;
const FULL = /^(\d{4})[-./年、。·](\d{1,2})[-./月、。·](\d{1,2})[日号]?$/u;
const MONTH = /^(\d{4})[-./年](\d{1,2})(?:月份?)?$/u;
const YEAR = /^(\d{4})(?:年度?)?$/u;
const SHORT_YEAR = /^\d{2}[-./年]\d{1,2}[-./月]\d{1,2}[日号]?$/u;
const YEARLESS = /^(?:\d{1,2}[-./]\d{1,2}|\d{1,2}月(?:\d{1,2}[日号]?)?)$/u;
const RANGE = /[日月年\d](?:至|到|~|—+|–|―|--+)(?:今|\d)|[日月年]-\d|^\d{4}-\d{4}|[./]\d{1,2}-\d/u;
const DIGITS = /^\d+(?:\.\d+)?$/u;

/** Reads a cell as a date. An empty cell has no value and no flaw. */
export function readDate(raw: RawValue): DateReading {
  if (raw === null) return { value: null, flaws: [] };
  if (typeof raw === "number") return readNumeric(raw, String(raw));
  if (typeof raw === "string") return readText(raw);
  if (typeof raw === "boolean") return without("unparseable");
  if (raw.kind === "date") return { value: raw.date, flaws: [] };
  return without(raw.kind === "error" ? "excel-error" : "unparseable");
}

function without(flaw: Flaw): DateReading {
  return { value: null, flaws: [flaw] };
}

function found(value: PartialDate | null, ...flaws: readonly Flaw[]): DateReading {
  return value === null ? without("invalid-date") : { value, flaws };
}

function readText(text: string): DateReading {
  const clean = withoutApostrophe(compact(text.normalize("NFKC").trim().replace(CLOCK, "")));
  if (clean === "") return { value: null, flaws: [] };
  if (isErrorText(clean)) return without("excel-error");
  if (isBlankToken(clean)) return without("blank-token");
  const full = FULL.exec(clean);
  if (full) return found(plainDate(Number(full[1]), Number(full[2]), Number(full[3])));
  const month = MONTH.exec(clean);
  if (month) return found(partial(Number(month[1]), Number(month[2])));
  const year = YEAR.exec(clean);
  if (year) return found(yearText(Number(year[1])));
  return readOddText(clean);
}

function readOddText(clean: string): DateReading {
  if (SHORT_YEAR.test(clean)) return without("two-digit-year");
  if (YEARLESS.test(clean)) return without("no-year");
  if (DIGITS.test(clean)) return readNumeric(Number(clean), clean);
  return without(RANGE.test(clean) ? "date-range" : "unparseable");
}

function readNumeric(value: number, digits: string): DateReading {
  if (value >= FIRST_SERIAL && value < LAST_SERIAL + 1) return found(fromExcelSerial(value), "serial-date");
  if (!Number.isInteger(value)) return decimalMonth(value, digits);
  if (digits.length === 8) {
    return found(plainDate(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100), "compact-date");
  }
  if (digits.length === 6) return found(partial(Math.floor(value / 100), value % 100), "compact-date");
  return found(yearText(value));
}

/** 2021.3 kept as a number is March; 2021.1 may have been 2021.10. */
function decimalMonth(value: number, digits: string): DateReading {
  const [year = "", month = ""] = digits.split(".");
  if (year.length !== 4 || month.length > 2) return without(value < 100 ? "no-year" : "invalid-date");
  return found(partial(Number(year), Number(month)), ...(month === "1" ? (["decimal-month"] as const) : []));
}

function partial(year: number, month: number): PartialDate | null {
  return plainDate(year, month, 1)?.slice(0, 7) ?? null;
}

function yearText(year: number): PartialDate | null {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? String(year) : null;
}
