/** Addresses as Excel reads and writes them: A1:B2, $A$1, whole columns A:C, whole rows 1:3, with or without a sheet. */
import { cellAddress, columnLetters, sheetReference } from "../../../core/base/a1";
import { OfficeError } from "../protocol/office-error";
import { bottomOf, inGrid, rightOf } from "./area";
import { GRID, type Area, type RangeModel } from "./model";

/** Longer texts are refused by `getRange` and `getRanges`. */
const LONGEST = 8192;
const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** An address split into the sheet it names, if any, and the cells. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly cells: string } {
  const match = WITH_SHEET.exec(text);
  if (!match) return { sheet: null, cells: text };
  const [, quoted, plain, cells = ""] = match;
  return { sheet: quoted === undefined ? (plain ?? "") : quoted.replace(/''/g, "'"), cells };
}

/** The cells an address names; null when the text is none. Throws InvalidArgument for cells outside the grid. */
export function parseCells(text: string): Area | null {
  if (text.length > LONGEST) throw new OfficeError("InvalidArgument", "address too long");
  return block(CELLS.exec(text)) ?? wholeColumns(COLUMNS.exec(text)) ?? wholeRows(ROWS.exec(text));
}

function block(match: RegExpExecArray | null): Area | null {
  if (!match) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return between([columnIndex(left), columnIndex(right)], [Number(top) - 1, Number(bottom) - 1]);
}

function wholeColumns(match: RegExpExecArray | null): Area | null {
  if (!match) return null;
  const [, first = "", last = ""] = match;
  return between([columnIndex(first), columnIndex(last)], [0, GRID.rows - 1]);
}

function wholeRows(match: RegExpExecArray | null): Area | null {
  if (!match) return null;
  const [, first, last] = match;
  return between([0, GRID.columns - 1], [Number(first) - 1, Number(last) - 1]);
}

function between(columns: readonly number[], rows: readonly number[]): Area {
  const top = Math.min(...rows);
  const left = Math.min(...columns);
  return inGrid({ top, left, rows: Math.max(...rows) - top + 1, columns: Math.max(...columns) - left + 1 });
}

function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** "A1:B2"; whole columns and rows as Excel shortens them. */
export function cellsText(area: Area): string {
  const last = { row: bottomOf(area), column: rightOf(area) };
  if (area.rows === GRID.rows) return `${columnLetters(area.left + 1)}:${columnLetters(last.column)}`;
  if (area.columns === GRID.columns) return `${area.top + 1}:${last.row}`;
  const first = cellAddress(area.top + 1, area.left + 1);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellAddress(last.row, last.column)}`;
}

/** "专利!A1:B2". */
export function addressText(range: RangeModel, area: Area): string {
  return `${sheetReference(range.sheet.name)}!${cellsText(area)}`;
}
