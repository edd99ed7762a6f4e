/** Where a table's header stands: one to three rows, merged cells flattened to one list of texts per column. */
import { cellAt, type CellRange, type Sheet, type SheetTable } from "../workbook/workbook";
import type { HeaderCell } from "./header-match";
import { isEmptyCell } from "./token";

export type HeaderBlock = {
  /** First and last row of the header. */
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly HeaderCell[];
  /** The Excel Table that this is the header of. */
  readonly table: SheetTable | null;
};

const DEEPEST = 3;

/** The header that would begin in this row: with the rows below that its merged cells draw in. */
export function headerBlockAt(sheet: Sheet, top: number): HeaderBlock {
  const table = sheet.tables.find((candidate) => candidate.hasHeaderRow && candidate.range.top === top) ?? null;
  if (table !== null) {
    const { left, right } = table.range;
    return { top, bottom: top, cells: flatten(sheet, { top, bottom: top, left, right }), table };
  }
  let bottom = top;
  while (bottom - top + 1 < DEEPEST && drawsInNextRow(sheet, top, bottom)) bottom++;
  const right = sheet.rows.slice(top - 1, bottom).reduce((widest, row) => Math.max(widest, row.length), 0);
  return { top, bottom, cells: flatten(sheet, { top, bottom, left: 1, right }), table };
}

function drawsInNextRow(sheet: Sheet, top: number, bottom: number): boolean {
  const named = (merge: CellRange): boolean => !isEmptyCell(cellAt(sheet, merge.top, merge.left));
  const inHeader = sheet.merges.filter((merge) => merge.top >= top && merge.top <= bottom && named(merge));
  if (inHeader.some((merge) => merge.bottom > bottom && merge.bottom - top < DEEPEST)) return true;
  const groups = inHeader.filter((merge) => merge.bottom === bottom && merge.right > merge.left);
  return groups.length > 0 && isChildRow(sheet, bottom + 1, groups);
}

/** Whether every cell of the row is a text under one of the groups, as under a heading that spans its columns. */
function isChildRow(sheet: Sheet, row: number, groups: readonly CellRange[]): boolean {
  let children = 0;
  for (const [index, raw] of (sheet.rows[row - 1] ?? []).entries()) {
    if (isEmptyCell(raw)) continue;
    const column = index + 1;
    if (typeof raw !== "string" || !groups.some((group) => group.left <= column && column <= group.right)) return false;
    children++;
  }
  return children >= 2;
}

/** The texts above each column from the top down; a cell merged over several columns heads them all, once. */
function flatten(sheet: Sheet, block: CellRange): HeaderCell[] {
  const merges = sheet.merges.filter((merge) => merge.top >= block.top && merge.top <= block.bottom);
  const cells: HeaderCell[] = [];
  for (let column = block.left; column <= block.right; column++) {
    const above = merges.filter((merge) => merge.left <= column && column <= merge.right);
    const cell = columnHeader(sheet, block, { column, above });
    if (cell !== null) cells.push(cell);
  }
  return cells;
}

function columnHeader(
  sheet: Sheet,
  block: CellRange,
  at: { column: number; above: readonly CellRange[] },
): HeaderCell | null {
  const parts: string[] = [];
  let named = false;
  for (let row = block.top; row <= block.bottom; row++) {
    const merge = at.above.find((one) => one.top <= row && row <= one.bottom) ?? { top: row, left: at.column };
    const text = merge.top < row ? null : textAt(sheet, merge.top, merge.left);
    if (text === null) continue;
    parts.push(text);
    // A group heading alone does not make the columns beside its first a column of their own.
    if (merge.left === at.column) named = true;
  }
  return named ? { parts, column: at.column } : null;
}

function textAt(sheet: Sheet, row: number, column: number): string | null {
  const raw = cellAt(sheet, row, column);
  // Years of a wide table (2019, 2020 …) are numbers and headers all the same.
  if (typeof raw === "number") return String(raw);
  return typeof raw === "string" && !isEmptyCell(raw) ? raw : null;
}
