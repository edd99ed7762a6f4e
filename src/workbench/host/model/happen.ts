/** Notes what happens to a workbook, for the pane to be told after the answer to its batch. */
import { bottomOf } from "./area";
import type { Area, CellsChange, Happening, SheetModel } from "./model";

/** Cells were edited or moved; row blocks that follow one another in one batch are one event, as Excel tells them. */
export function noteChange(sheet: SheetModel, area: Area, change: CellsChange): void {
  const { happenings } = sheet.workbook;
  const last = happenings.at(-1);
  if (last?.kind === "changed" && last.sheet === sheet && joins(last, area, change)) {
    last.area = { ...last.area, rows: last.area.rows + area.rows };
  } else happenings.push({ kind: "changed", sheet, area, change });
}

function joins(last: Extract<Happening, { kind: "changed" }>, area: Area, change: CellsChange): boolean {
  const edited = last.change.how === "RangeEdited" && change.how === "RangeEdited" && last.change.by === change.by;
  if (!edited || last.change.details !== null || change.details !== null) return false;
  return last.area.left === area.left && last.area.columns === area.columns && bottomOf(last.area) === area.top;
}

/** Goes to another sheet. */
export function activateSheet(sheet: SheetModel): void {
  const { workbook } = sheet;
  if (workbook.active === sheet) return;
  workbook.happenings.push({ kind: "deactivated", sheet: workbook.active }, { kind: "activated", sheet });
  workbook.active = sheet;
}

/** Selects cells and goes to their sheet. */
export function selectCells(sheet: SheetModel, area: Area): void {
  activateSheet(sheet);
  sheet.selection = area;
  sheet.workbook.happenings.push({ kind: "selected", sheet });
}
