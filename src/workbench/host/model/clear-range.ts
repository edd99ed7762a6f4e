/** Clears a range: its contents, its number formats, or both. */
import { OfficeError } from "../protocol/office-error";
import { areaOf, bottomOf, intersection, rightOf } from "./area";
import { GENERAL, putFormat, putValue } from "./cells";
import { needUnprotected } from "./guards";
import { noteChange } from "./happen";
import type { RangeModel } from "./model";

export function clearRange(range: RangeModel, what: string): null {
  const { sheet } = range;
  needUnprotected(sheet);
  if (!["All", "Contents", "Formats"].includes(what)) throw new OfficeError("InvalidArgument", what);
  const columns = Math.max(widest(sheet.cells), widest(sheet.formats));
  const rows = Math.max(sheet.cells.length, sheet.formats.length);
  const filled = rows * columns === 0 ? null : intersection(areaOf(range), { top: 0, left: 0, rows, columns });
  if (filled === null) return null;
  for (let row = filled.top; row < bottomOf(filled); row++) {
    for (let column = filled.left; column < rightOf(filled); column++) {
      if (what !== "Formats") putValue(sheet, { row, column }, null);
      if (what !== "Contents") putFormat(sheet, { row, column }, GENERAL);
    }
  }
  if (what !== "Formats") {
    noteChange(sheet, areaOf(range), { how: "RangeEdited", by: sheet.workbook.author, details: null });
  }
  return null;
}

/** The number of columns that any row reaches; rows that nobody wrote in are holes. */
function widest(rows: readonly (readonly unknown[] | undefined)[]): number {
  let most = 0;
  for (const row of rows) most = Math.max(most, row?.length ?? 0);
  return most;
}
