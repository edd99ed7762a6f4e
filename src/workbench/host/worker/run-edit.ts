/** Does to the workbook what people do to cells. */
import { never } from "../../../core/base/never";
import { rangeAt } from "../model/find-range";
import type { SheetModel, WorkbookModel } from "../model/model";
import { deleteRows, insertRows } from "../model/move-rows";
import { setValues } from "../model/range-values";
import { findSheet } from "../model/sheets";
import type { Edit, Hand } from "./command";

/** Throws for a sheet that is not there. */
export function runEdit(workbook: WorkbookModel, edit: Edit, by: Hand): void {
  const sheet = sheetNamed(workbook, edit.sheet);
  const before = workbook.author;
  workbook.author = by;
  try {
    change(sheet, edit);
  } finally {
    workbook.author = before;
  }
}

function change(sheet: SheetModel, edit: Edit): void {
  switch (edit.kind) {
    case "type":
      return setValues(rangeAt(sheet, edit.cell), edit.value);
    case "insert-rows":
      return insertRows(sheet, edit.row - 1, edit.count);
    case "delete-rows":
      return deleteRows(sheet, edit.row - 1, edit.count);
    case "hide-rows":
      for (let row = edit.row - 1; row < edit.row - 1 + edit.count; row++) sheet.hiddenRows.add(row);
      return;
    default:
      return never(edit);
  }
}

export function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = findSheet(workbook, name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
}
