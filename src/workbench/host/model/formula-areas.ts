/** Where formulas stand within an area of a sheet, as few areas. */
import { CellRuns } from "../../../core/workbook/cell-runs";
import { bottomOf, rightOf } from "./area";
import { GRID, type Area, type SheetModel } from "./model";

export function formulaAreas(sheet: SheetModel, within: Area): Area[] {
  const runs = new CellRuns();
  for (const place of [...sheet.formulas.keys()].sort((a, b) => a - b)) {
    const [row, column] = [Math.floor(place / GRID.columns), place % GRID.columns];
    const isWithin = row >= within.top && row < bottomOf(within) && column >= within.left && column < rightOf(within);
    if (isWithin) runs.add(row, column);
  }
  return runs.ranges().map(({ top, left, bottom, right }) => ({
    top,
    left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
}
