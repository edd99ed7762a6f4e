/** How far a sheet's cells reach within an area: the rectangle that Excel calls the used range. */
import { bottomOf, rightOf } from "./area";
import type { Area, SheetModel } from "./model";

type Reach = { top: number; left: number; bottom: number; right: number };

/** The cells with values ("values") or with values or number formats ("cells"); null when there is none. */
export function usedArea(sheet: SheetModel, within: Area, counting: "values" | "cells"): Area | null {
  const reach: Reach = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  extend(reach, sheet.cells, within);
  if (counting === "cells") extend(reach, sheet.formats, within);
  if (reach.bottom < 0) return null;
  const rows = reach.bottom - reach.top + 1;
  return { top: reach.top, left: reach.left, rows, columns: reach.right - reach.left + 1 };
}

function extend(reach: Reach, grid: readonly (readonly unknown[])[], within: Area): void {
  const last = Math.min(grid.length, bottomOf(within));
  for (let row = within.top; row < last; row++) {
    const cells = grid[row];
    if (cells === undefined) continue;
    const end = Math.min(cells.length, rightOf(within));
    let left = within.left;
    while (left < end && isEmpty(cells[left])) left += 1;
    if (left >= end) continue;
    let right = end - 1;
    while (isEmpty(cells[right])) right -= 1;
    reach.top = Math.min(reach.top, row);
    reach.bottom = Math.max(reach.bottom, row);
    reach.left = Math.min(reach.left, left);
    reach.right = Math.max(reach.right, right);
  }
}

function isEmpty(cell: unknown): boolean {
  return cell === null || cell === undefined;
}
