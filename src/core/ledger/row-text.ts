/** What stands in a row, as text. */
import { rawText, type RawValue, type Sheet } from "../workbook/workbook";
import { isEmptyCell } from "./token";

/** The texts of a row side by side; empty when nothing stands there. */
export function textOfRow(sheet: Sheet, row: number): string {
  const texts = (sheet.rows[row - 1] ?? []).filter((raw) => !isEmptyCell(raw)).map((raw) => rawText(raw).trim());
  return texts.join(" ");
}

/** The first text between two columns, numbers passed over. */
export function firstText(cells: readonly RawValue[], left: number, right: number): string | null {
  for (let column = left; column <= right; column++) {
    const raw = cells[column - 1];
    if (typeof raw === "string" && !isEmptyCell(raw)) return raw;
  }
  return null;
}

/** Whether a single text is all there is. */
export function isLoneText(cells: readonly RawValue[]): boolean {
  const filled = cells.filter((raw) => !isEmptyCell(raw));
  return filled.length === 1 && typeof filled[0] === "string";
}
