/** Ranges as parts of a workbook spell them: "A3:G10", "$B$2". */
import type { CellRange } from "../core/workbook/workbook";

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** The range, corners put in order; null when the text is none (whole columns are none either). */
export function parseCellRange(text: string): CellRange | null {
  const match = RANGE.exec(text);
  if (!match) return null;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const rows = [Number(firstRow), Number(lastRow)];
  const columns = [columnNumber(firstColumn), columnNumber(lastColumn)];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** How many cells it holds. */
export function cellCount(range: CellRange): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}
