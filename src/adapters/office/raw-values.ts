/**
 * What a cell holds, from what Excel says of it. A file says the same in its own way: both go through `numberKind`, so
 * that they agree. Excel tells nobody whether a workbook counts its dates from 1904, and hands out its serials as they are:
 * such a workbook reads four years and a day too early here, and right only from its file.
 */
import { fromExcelSerial } from "../../core/base/plain-date";
import { numberKind, type NumberKind } from "../../core/workbook/number-format";
import type { RawValue } from "../../core/workbook/workbook";

/** Formulas come as their results; "" is an empty cell, and what a formula gives that shows nothing. */
export function plainValue(value: unknown): RawValue {
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** Whether its format decides what the value is. */
export function needsFormat(value: RawValue): value is number {
  return typeof value === "number";
}

/** Whether it may be an error: a person can type #N/A as well. */
export function needsType(value: RawValue): value is string {
  return typeof value === "string" && value.startsWith("#");
}

/** `type` as in Excel.RangeValueType. */
export function typedText(text: string, type: unknown): RawValue {
  return type === "Error" ? { kind: "error", text } : text;
}

/** Reads numbers by their formats, and remembers: a ledger of 100,000 rows has two formats and a few hundred days. */
export class NumberReader {
  private readonly kinds = new Map<string, NumberKind>();
  private readonly dates = new Map<number, RawValue>();

  read(value: number, format: unknown): RawValue {
    const kind = typeof format === "string" ? this.kindOf(format) : "number";
    if (kind === "percent") return { kind, value };
    return kind === "date" ? this.dateOf(value) : value;
  }

  private kindOf(format: string): NumberKind {
    let kind = this.kinds.get(format);
    if (kind === undefined) this.kinds.set(format, (kind = numberKind(format)));
    return kind;
  }

  // A time without a day (0.5) and numbers beyond the calendar stay numbers, as from a file.
  private dateOf(serial: number): RawValue {
    let date = this.dates.get(serial);
    if (date === undefined) {
      const day = fromExcelSerial(serial);
      date = day === null ? serial : { kind: "date", date: day, serial };
      this.dates.set(serial, date);
    }
    return date;
  }
}
