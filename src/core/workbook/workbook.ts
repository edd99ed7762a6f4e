/** A workbook as it was read at one moment: sheets of raw cells, nothing interpreted. */
import type { PlainDate } from "../base/plain-date";

/** A cell that holds an Excel date (a number under a date format). The serial is of the 1900 system, whatever the file used. */
export type RawDate = { readonly kind: "date"; readonly date: PlainDate; readonly serial: number };
/** A cell under a percent format: 18% is `value` 0.18. */
export type RawPercent = { readonly kind: "percent"; readonly value: number };
/** A cell that holds an Excel error such as #REF!. */
export type RawError = { readonly kind: "error"; readonly text: string };
/** What a cell holds. Formulas are represented by their results; an empty cell is null. */
export type RawValue = string | number | boolean | null | RawDate | RawPercent | RawError;

/** Corners count from 1 and belong to it. */
export type CellRange = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** An Excel Table (ListObject). Its range includes the header row and the totals row, where it has them. */
export type SheetTable = {
  readonly name: string;
  readonly range: CellRange;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
};

export type Sheet = {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** rows[r][c] is the cell in Excel's row r+1, column c+1; short and missing rows mean empty cells. */
  readonly rows: readonly (readonly RawValue[])[];
  readonly merges: readonly CellRange[];
  readonly tables: readonly SheetTable[];
  /** Excel row numbers (from 1) that are hidden by hand, by a group or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Where the cells stand that hold formulas: few long ranges, in no order, none of them twice. */
  readonly formulas: readonly CellRange[];
};

/**
 * Kinds of fact besides cells, of which a program that holds the workbook may not tell. "cell-types" is whether a person
 * typed 126 as a number or as text: a CSV has nothing but text.
 */
export type WorkbookFact = "hidden-rows" | "merged-cells" | "tables" | "very-hidden-sheets" | "formulas" | "cell-types";

export type Workbook = { readonly name: string; readonly sheets: readonly Sheet[] };

/** The cell, addressed as Excel does (from 1); null where there is none. */
export function cellAt(sheet: Sheet, row: number, column: number): RawValue {
  return sheet.rows[row - 1]?.[column - 1] ?? null;
}

/** Whether one of the ranges holds the cell. */
export function isWithin(ranges: readonly CellRange[], row: number, column: number): boolean {
  return ranges.some(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}

/** A raw value as a person would retype it: what findings quote. */
export function rawText(raw: RawValue): string {
  if (raw === null) return "";
  if (typeof raw === "object") {
    if (raw.kind === "date") return raw.date;
    if (raw.kind === "error") return raw.text;
    return percentText(raw.value);
  }
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  return String(raw);
}

function percentText(value: number): string {
  const percent = value * 100;
  return Number.isFinite(percent) ? `${Number(percent.toPrecision(15))}%` : String(value);
}
