/** Some columns of a sheet as a sheet of their own, at their places: what stands beside them is not there. */
import { cellAt, type CellRange, type RawValue, type Sheet } from "../workbook/workbook";
import { isEmptyCell } from "./token";

/** Columns from 1; both belong to it. */
export type ColumnSpan = { readonly left: number; readonly right: number };
/** Rows of the sheet that the view has, and how many of them stand above the header: there a title may be shared. */
export type ViewRows = { readonly from: number; readonly to: number; readonly header: number };

/** The view. A title that is merged over several tables, or that the other tables lack, is that of each. */
export function viewOf(sheet: Sheet, span: ColumnSpan, rows: ViewRows): Sheet {
  const cells = sheet.rows.slice(0, rows.to).map((row, index) => (index < rows.from - 1 ? [] : croppedRow(row, span)));
  shareTitles(sheet, cells, { span, rows });
  return {
    ...sheet,
    rows: cells,
    merges: sheet.merges.flatMap((merge) => clipped(merge, span) ?? []),
    tables: sheet.tables.filter(({ range }) => clipped(range, span) !== null),
  };
}

function croppedRow(row: readonly RawValue[], { left, right }: ColumnSpan): RawValue[] {
  return row.slice(0, right).map((raw, index) => (index < left - 1 ? null : raw));
}

function clipped(range: CellRange, { left, right }: ColumnSpan): CellRange | null {
  if (range.right < left || range.left > right) return null;
  return { ...range, left: Math.max(range.left, left), right: Math.min(range.right, right) };
}

type Titled = { readonly span: ColumnSpan; readonly rows: ViewRows };

function shareTitles(sheet: Sheet, cells: RawValue[][], { span, rows }: Titled): void {
  const own = cells.slice(0, rows.header - 1).some((row) => row.some((raw) => !isEmptyCell(raw)));
  for (let row = rows.from; row < rows.header; row++) {
    const title = mergedInto(sheet, row, span) ?? (own ? null : firstCell(sheet, row));
    const line = cells[row - 1];
    if (title === null || line === undefined) continue;
    while (line.length < span.left) line.push(null);
    if (isEmptyCell(line[span.left - 1])) line[span.left - 1] = title;
  }
}

function mergedInto(sheet: Sheet, row: number, { left }: ColumnSpan): RawValue {
  const merge = sheet.merges.find((one) => one.top <= row && row <= one.bottom && one.left < left && one.right >= left);
  return merge === undefined || merge.top < row ? null : cellAt(sheet, row, merge.left);
}

function firstCell(sheet: Sheet, row: number): RawValue {
  return (sheet.rows[row - 1] ?? []).find((raw) => !isEmptyCell(raw)) ?? null;
}
