/** Cells that were changed, by sheet; they move along when rows are put in above them. */
import type { CellRange } from "../../core/workbook/workbook";

/** A range of a sheet; sheets are named in capitals. */
export type Area = { readonly sheet: string; readonly range: CellRange };

export class ChangedCells {
  private readonly sheets = new Map<string, Map<number, Set<number>>>();

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  add(sheet: string, row: number, column: number): void {
    const name = sheet.toUpperCase();
    const rows = this.sheets.get(name) ?? new Map<number, Set<number>>();
    this.sheets.set(name, rows.set(row, (rows.get(row) ?? new Set()).add(column)));
  }

  /** The rows from `at` on have moved down. */
  moveDown(sheet: string, at: number, by: number): void {
    const name = sheet.toUpperCase();
    const rows = this.sheets.get(name);
    if (rows) this.sheets.set(name, new Map([...rows].map(([row, columns]) => [row >= at ? row + by : row, columns])));
  }

  /** Whether a changed cell lies in the range. */
  meets({ sheet, range }: Area): boolean {
    const rows = this.sheets.get(sheet);
    if (!rows) return false;
    if (range.bottom - range.top < rows.size) {
      for (let row = range.top; row <= range.bottom; row++) if (meetsRow(rows.get(row), range)) return true;
      return false;
    }
    for (const [row, columns] of rows)
      if (row >= range.top && row <= range.bottom && meetsRow(columns, range)) return true;
    return false;
  }
}

function meetsRow(columns: ReadonlySet<number> | undefined, { left, right }: CellRange): boolean {
  if (!columns) return false;
  for (const column of columns) if (column >= left && column <= right) return true;
  return false;
}
