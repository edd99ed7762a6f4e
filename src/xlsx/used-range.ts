/** How far a sparse sheet really reaches, found row by row so that the empty rectangle around it is never built. */
import { streamXlsxRows } from "hucre/xlsx";
import type { CellRange } from "../core/workbook/workbook";

/** From A1 to the last row and column that hold a value; null when no cell does. */
export async function usedRange(packageBytes: Uint8Array, sheet: number): Promise<CellRange | null> {
  let bottom = 0;
  let right = 0;
  for await (const { index, values } of streamXlsxRows(packageBytes, { sheet })) {
    let last = values.length;
    while (last > 0 && (values[last - 1] ?? "") === "") last -= 1;
    if (last === 0) continue;
    bottom = Math.max(bottom, index + 1);
    right = Math.max(right, last);
  }
  return bottom === 0 ? null : { top: 1, left: 1, bottom, right };
}
