/** The cells of a sheet, read and written one at a time. */
import { OfficeError } from "../protocol/office-error";
import { GRID, type CellValue, type SheetModel } from "./model";
import { typedValue } from "./typed-value";

export type At = { readonly row: number; readonly column: number };

export const GENERAL = "General";

function keyOf(at: At): number {
  return at.row * GRID.columns + at.column;
}

export function valueAt(sheet: SheetModel, at: At): CellValue {
  return sheet.cells[at.row]?.[at.column] ?? null;
}

export function formatAt(sheet: SheetModel, at: At): string {
  return sheet.formats[at.row]?.[at.column] ?? GENERAL;
}

export function formulaAt(sheet: SheetModel, at: At): string | null {
  return sheet.formulas.get(keyOf(at)) ?? null;
}

/** Puts a value in as if it had been typed. Throws NotImplemented for a formula: nothing here calculates. */
export function typeInto(sheet: SheetModel, at: At, input: unknown): void {
  const format = formatAt(sheet, at);
  if (typeof input === "string" && input.startsWith("=") && format !== "@") {
    throw new OfficeError("NotImplemented", "this host does not calculate formulas");
  }
  const typed = typedValue(input, format);
  putValue(sheet, at, typed.value);
  if (typed.format !== null && format === GENERAL) putFormat(sheet, at, typed.format);
}

export function putValue(sheet: SheetModel, at: At, value: CellValue): void {
  const row = (sheet.cells[at.row] ??= []);
  while (row.length < at.column) row.push(null);
  row[at.column] = value;
  sheet.formulas.delete(keyOf(at));
}

export function putFormat(sheet: SheetModel, at: At, format: string): void {
  const row = (sheet.formats[at.row] ??= []);
  row[at.column] = format === GENERAL ? undefined : format;
}

/** A formula with the result the file had for it. */
export function putFormula(sheet: SheetModel, at: At, formula: string): void {
  sheet.formulas.set(keyOf(at), formula);
}
