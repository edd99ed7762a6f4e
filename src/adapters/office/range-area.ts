/** Between Excel's ranges, which count from 0, and core's. */
import type { CellRange } from "../../core/workbook/workbook";

/** To be loaded before `areaOf`. */
export const AREA = "rowIndex,columnIndex,rowCount,columnCount";
export const AREAS = "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount";

type Loaded = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Loaded): CellRange {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}
