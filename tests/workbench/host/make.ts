/** A small notation for workbooks of the host. */
import type { CellValue, SheetModel, WorkbookModel } from "../../../src/workbench/host/model/model";
import { blankWorkbook } from "../../../src/workbench/host/model/open-workbook";

/** One sheet, 专利, with these cells from A1 on. */
export function oneSheet(rows: readonly (readonly CellValue[])[]): SheetModel {
  const { active } = emptyWorkbook();
  active.name = "专利";
  active.cells.push(...rows.map((row) => [...row]));
  return active;
}

export function emptyWorkbook(): WorkbookModel {
  return blankWorkbook("台账.xlsx", new Uint8Array());
}
