/** Where a finding stands, as a person types it into the name box: 企业信息库!C5、C7:C9. */
import { sheetReference, type Place } from "../../../core/base/a1";
import { SheetCells } from "../../../core/snapshot/sheet-cells";

export function describePlaces(places: readonly Place[]): string {
  const sheets = new Map<string, SheetCells>();
  for (const { sheet, row, column } of places) {
    const cells = sheets.get(sheet) ?? new SheetCells();
    cells.column(column).push(row);
    sheets.set(sheet, cells);
  }
  return [...sheets].map(([sheet, cells]) => `${sheetReference(sheet)}!${cells.ranges().join("、")}`).join("；");
}
