/** Reads a cell as a year: 2021, 2021年, 2021年度. */
import { yearOf } from "../base/plain-date";
import type { RawValue } from "../workbook/workbook";
import type { Flaw } from "./ledger";
import { compact, isBlankToken, isErrorText, withoutApostrophe } from "./token";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const YEAR = /^(\d{4})(年度?)?$/u;
const SPAN = /^\d{4}年?(?:-+|—+|至|到|~)\d{2,4}年?$/u;

/** The year, or null with the reason added to `flaws`. */
export function readYear(raw: RawValue, flaws: Flaw[]): number | null {
  if (raw === null) return null;
  if (typeof raw === "number") return asYear(raw, flaws);
  if (typeof raw === "string") return readText(raw, flaws);
  if (typeof raw === "object" && raw.kind === "date") {
    // The number 2021 under a date format shows 1905-07-13: its serial is the year that was typed.
    return isYear(raw.serial) ? raw.serial : yearOf(raw.date);
  }
  flaws.push(typeof raw === "object" && raw.kind === "error" ? "excel-error" : "unparseable");
  return null;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

function asYear(value: number, flaws: Flaw[]): number | null {
  if (isYear(value)) return value;
  flaws.push("unparseable");
  return null;
}

function readText(text: string, flaws: Flaw[]): number | null {
  const clean = withoutApostrophe(compact(text));
  if (clean === "") return null;
  const match = YEAR.exec(clean);
  if (match) {
    flaws.push(match[2] === undefined ? "text-number" : "unit-in-cell");
    return asYear(Number(match[1]), flaws);
  }
  if (isErrorText(clean)) flaws.push("excel-error");
  else if (isBlankToken(clean)) flaws.push("blank-token");
  else flaws.push(SPAN.test(clean) ? "date-range" : "unparseable");
  return null;
}
