/** What keeps an add-in from doing something now: a protected sheet, or another window with the focus. */
import { OfficeError } from "../protocol/office-error";
import type { SheetModel, WorkbookModel } from "./model";

/** Throws AccessDenied where a person would see "the cell is on a protected sheet". */
export function needUnprotected(sheet: SheetModel): void {
  if (sheet.isProtected) throw new OfficeError("AccessDenied", `${sheet.id} is protected`);
}

/** Throws InvalidSelection while another workbook has the focus, as reading or moving the selection does then. */
export function needFocus(workbook: WorkbookModel): void {
  if (!workbook.focused) throw new OfficeError("InvalidSelection", "another workbook has the focus");
}

/** Throws GeneralException then, as adding or activating a sheet does. */
export function needWindow(workbook: WorkbookModel): void {
  if (!workbook.focused) throw new OfficeError("GeneralException", "another workbook has the focus");
}
