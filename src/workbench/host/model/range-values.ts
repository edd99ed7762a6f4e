/** What a range gives as blocks of values, and how a block is put into it. */
import { OfficeError } from "../protocol/office-error";
import { areaOf, bottomOf, cellCountOf, rightOf } from "./area";
import { formatAt, formulaAt, putFormat, putFormula, typeInto, valueAt, type At } from "./cells";
import { needUnprotected } from "./guards";
import { noteChange } from "./happen";
import type { Area, CellValue, RangeModel, SheetModel } from "./model";
import { shownText } from "./shown-text";

/** Excel gives null, without an error, for a block of more cells. */
const MOST_CELLS = 5_000_000;

export type Block<Value> = Value[][];

/** One value a cell, row by row; null for too many cells. */
export function blockOf<Value>(range: RangeModel, read: (sheet: SheetModel, at: At) => Value): Block<Value> | null {
  const area = areaOf(range);
  if (cellCountOf(area) > MOST_CELLS) return null;
  const block: Block<Value> = [];
  for (let row = area.top; row < bottomOf(area); row++) {
    const values: Value[] = [];
    for (let column = area.left; column < rightOf(area); column++) values.push(read(range.sheet, { row, column }));
    block.push(values);
  }
  return block;
}

/** As `values` gives it: "" for an empty cell, the text of an error. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export function valueOf(sheet: SheetModel, at: At): string | number | boolean {
  return plainValue(valueAt(sheet, at));
}

export function formulaOrValue(sheet: SheetModel, at: At): string | number | boolean {
  return formulaAt(sheet, at) ?? valueOf(sheet, at);
}

export function textOf(sheet: SheetModel, at: At): string {
  return shownText(valueAt(sheet, at), formatAt(sheet, at));
}

/** `valueTypes`: an error is told from a text that looks like one only here. */
export function valueTypeOf(sheet: SheetModel, at: At): string {
  return valueTypeName(valueAt(sheet, at));
}

export function valueTypeName(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** Puts values in: a block of the range's shape, or one value for all cells; null leaves a cell as it is. */
export function setValues(range: RangeModel, input: unknown): void {
  const area = areaOf(range);
  needUnprotected(range.sheet);
  const before = cellCountOf(area) === 1 ? valueAt(range.sheet, { row: area.top, column: area.left }) : null;
  eachCell(area, input, (at, value) => typeInto(range.sheet, at, value));
  const after = valueAt(range.sheet, { row: area.top, column: area.left });
  const details = cellCountOf(area) === 1 ? { before, after } : null;
  noteChange(range.sheet, area, { how: "RangeEdited", by: range.sheet.workbook.author, details });
}

/** A formula in place of another keeps the result that the cell had: nothing is calculated here. Everything else is typed in. */
export function setFormulas(range: RangeModel, input: unknown): void {
  const area = areaOf(range);
  needUnprotected(range.sheet);
  eachCell(area, input, (at, value) => {
    const isReplaced = typeof value === "string" && value.startsWith("=") && formulaAt(range.sheet, at) !== null;
    if (isReplaced) putFormula(range.sheet, at, value);
    else typeInto(range.sheet, at, value);
  });
  noteChange(range.sheet, area, { how: "RangeEdited", by: range.sheet.workbook.author, details: null });
}

export function setFormats(range: RangeModel, input: unknown): void {
  needUnprotected(range.sheet);
  eachCell(areaOf(range), input, (at, format) => {
    if (typeof format !== "string") throw new OfficeError("InvalidArgument");
    putFormat(range.sheet, at, format === "" ? "General" : format);
  });
}

function eachCell(area: Area, input: unknown, put: (at: At, value: unknown) => void): void {
  if (Array.isArray(input)) checkShape(area, input);
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const value: unknown = Array.isArray(input) ? (input[row] as unknown[])[column] : input;
      if (value !== null && value !== undefined) put({ row: area.top + row, column: area.left + column }, value);
    }
  }
}

/** Throws InvalidArgument unless the array has exactly the area's rows and columns. */
export function checkShape(area: Area, input: readonly unknown[]): void {
  const fits = input.length === area.rows && input.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw new OfficeError("InvalidArgument", "the array does not have the range's rows and columns");
}
