/** Merged cells of a sheet, ready to be asked row by row. */
import type { CellRange, Sheet } from "../workbook/workbook";

export type MergedCells = {
  /** Row → cells merged over several columns that begin in it. */
  readonly wideAt: ReadonlyMap<number, readonly CellRange[]>;
  /** Column → row → the row whose cell shows through there, for the rows below the first of a tall merged cell. */
  readonly anchorOf: ReadonlyMap<number, ReadonlyMap<number, number>>;
};

/** Indexes the merges of a sheet; a merged cell belongs to its first column. */
export function mergedCells(sheet: Sheet): MergedCells {
  const wideAt = new Map<number, CellRange[]>();
  const anchorOf = new Map<number, Map<number, number>>();
  for (const merge of sheet.merges) {
    if (merge.right > merge.left) wideAt.set(merge.top, [...(wideAt.get(merge.top) ?? []), merge]);
    const anchors = anchorOf.get(merge.left) ?? new Map<number, number>();
    // A merge may reach down to the end of the sheet; only rows that hold something are asked for.
    for (let row = merge.top + 1; row <= Math.min(merge.bottom, sheet.rows.length); row++) anchors.set(row, merge.top);
    if (anchors.size > 0) anchorOf.set(merge.left, anchors);
  }
  return { wideAt, anchorOf };
}
