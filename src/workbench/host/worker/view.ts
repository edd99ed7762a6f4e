/** What a person sees of the active sheet: a window of cells that holds the selection. */
import { cellAddress } from "../../../core/base/a1";
import { cellsText } from "../model/address";
import { textOf } from "../model/range-values";
import type { Area, SheetModel, WorkbookModel } from "../model/model";

export type ViewCell = { readonly text: string; readonly isSelected: boolean; readonly fill: string };
export type ViewRow = { readonly number: number; readonly cells: readonly ViewCell[] };
export type View = {
  readonly workbook: string;
  readonly sheets: readonly string[];
  readonly active: string;
  readonly selection: string;
  readonly columns: readonly string[];
  readonly rows: readonly ViewRow[];
};

/** Rows above the selection that stay in sight. */
const MARGIN = 4;

export function viewOf(workbook: WorkbookModel, size: { rows: number; columns: number }): View {
  const { active, sheets } = workbook;
  const { selection } = active;
  const top = selection.top < size.rows ? 0 : selection.top - MARGIN;
  const left = selection.left < size.columns ? 0 : selection.left;
  const columns = Array.from({ length: size.columns }, (_, at) => left + at);
  return {
    workbook: workbook.name,
    sheets: sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name),
    active: active.name,
    selection: cellsText(selection),
    columns: columns.map((column) => cellAddress(1, column + 1).slice(0, -1)),
    rows: shownRows(active, top, size.rows).map((row) => ({
      number: row + 1,
      cells: columns.map((column) => viewCell(active, { row, column })),
    })),
  };
}

function shownRows(sheet: SheetModel, top: number, count: number): number[] {
  const rows: number[] = [];
  for (let row = top; rows.length < count; row++) if (!sheet.hiddenRows.has(row)) rows.push(row);
  return rows;
}

function viewCell(sheet: SheetModel, at: { row: number; column: number }): ViewCell {
  // Formulas are not calculated: only a format that always applies is drawn.
  const format = sheet.conditionalFormats.find(
    ({ area, formula }) => covers(area, at) && /^=?TRUE(?:\(\))?$/i.test(formula),
  );
  return { text: textOf(sheet, at), isSelected: covers(sheet.selection, at), fill: format?.fillColor ?? "" };
}

function covers({ top, left, rows, columns }: Area, { row, column }: { row: number; column: number }): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns;
}
