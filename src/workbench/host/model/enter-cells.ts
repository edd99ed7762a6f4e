/** Cells as a grid took them in from a person: the grid has read what was typed, and has calculated. */
import { bounding } from "./area";
import { putFormat, putFormula, putValue, valueAt } from "./cells";
import { needUnprotected } from "./guards";
import { noteChange } from "./happen";
import type { Area, CellValue, SheetModel } from "./model";

/** Rows and columns count from 0. */
export type EnteredCell = {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  /** null leaves the cell's number format as it is. */
  readonly format: string | null;
};

/** One change of all the cells, as a paste is; throws AccessDenied on a protected sheet. */
export function enterCells(sheet: SheetModel, cells: readonly EnteredCell[]): void {
  const [first] = cells;
  if (first === undefined) return;
  needUnprotected(sheet);
  const before = valueAt(sheet, first);
  for (const cell of cells) put(sheet, cell);
  const area = cells.map(areaOfCell).reduce(bounding);
  const details = cells.length === 1 ? { before, after: first.value } : null;
  noteChange(sheet, area, { how: "RangeEdited", by: sheet.workbook.author, details });
}

/** Results of formulas that the grid worked out anew. Excel tells nobody of these as changes. */
export function putResults(
  sheet: SheetModel,
  results: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[],
): void {
  for (const { row, column, value } of results) {
    const line = (sheet.cells[row] ??= []);
    while (line.length < column) line.push(null);
    line[column] = value;
  }
}

function put(sheet: SheetModel, cell: EnteredCell): void {
  putValue(sheet, cell, cell.value);
  if (cell.formula !== null) putFormula(sheet, cell, cell.formula);
  if (cell.format !== null) putFormat(sheet, cell, cell.format);
}

function areaOfCell({ row, column }: EnteredCell): Area {
  return { top: row, left: column, rows: 1, columns: 1 };
}
