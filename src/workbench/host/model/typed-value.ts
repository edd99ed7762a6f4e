/** What becomes of a value that is put into a cell: Excel takes a text as if a person had typed it. */
import { daysBetween, parsePlainDate } from "../../../core/base/plain-date";
import type { CellValue } from "./model";

/** A cell's new value, and the number format that typing it brings along. */
export type Typed = { readonly value: CellValue; readonly format: string | null };

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PERCENT = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))%$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;
const FICTITIOUS_DAY = 60;

/** The value under the format the cell has now; in a cell formatted as text everything stays as it is. */
export function typedValue(input: unknown, format: string): Typed {
  if (typeof input === "number" || typeof input === "boolean") return { value: input, format: null };
  if (typeof input !== "string" || input === "") return { value: null, format: null };
  if (format === "@") return { value: input, format: null };
  return input.startsWith("'") ? { value: input.slice(1), format: null } : fromText(input);
}

function fromText(text: string): Typed {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return { value: Number(trimmed), format: null };
  if (THOUSANDS.test(trimmed)) return { value: Number(trimmed.replace(/,/g, "")), format: "#,##0" };
  const percent = PERCENT.exec(trimmed);
  if (percent) return { value: Number(percent[1]) / 100, format: trimmed.includes(".") ? "0.00%" : "0%" };
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true", format: null };
  if (ERROR.test(trimmed)) return { value: { error: trimmed }, format: null };
  const date = dateSerial(trimmed);
  return date === null ? { value: text, format: null } : { value: date, format: "yyyy/m/d" };
}

function dateSerial(text: string): number | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, year = "", month = "", day = ""] = match;
  const date = parsePlainDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  if (date === null) return null;
  const days = daysBetween("1899-12-31", date);
  return days < FICTITIOUS_DAY ? days : days + 1;
}
