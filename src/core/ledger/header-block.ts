/** Where a table's header stands: one to three rows, merged cells flattened to one list of texts per column. */
import { cellAt, type CellRange, type Sheet, type SheetTable } from "../workbook/workbook";
import type { HeaderCell } from "./header-match";
import { headerForm, unitWord } from "./header-text";
import { isEmptyCell } from "./token";

export type HeaderBlock = {
  /** First and last row of the header. */
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly HeaderCell[];
  /** The Excel Table that this is the header of. */
  readonly table: SheetTable | null;
  /** Its lowest row holds nothing but units, and so can be no row of data. */
  readonly endsInUnits: boolean;
};

/**
 * The headers that may begin in this row: with the rows below that its merged cells draw in, and then deeper ones, where
 * the cells of a group were not merged (专利申请量 | | | over 发明 | 实用新型 | 外观设计).
 */
export function headerBlocksAt(sheet: Sheet, top: number): readonly HeaderBlock[] {
  const blocks = [headerBlockAt(sheet, top)];
  for (let block = blocks[0]; block !== undefined; block = deeperBlock(sheet, block)) {
    if (block !== blocks[0]) blocks.push(block);
  }
  return blocks;
}

function deeperBlock(sheet: Sheet, { top, bottom, table }: HeaderBlock): HeaderBlock | undefined {
  if (table !== null || bottom - top + 1 >= DEEPEST) return undefined;
  const child = childrenIn(sheet, bottom + 1);
  if (child === "none") return undefined;
  const right = widest(sheet, top, bottom + 1);
  const cells = flatten(sheet, { top, bottom: bottom + 1, left: 1, right }, "unmerged");
  return { top, bottom: bottom + 1, cells, table, endsInUnits: child === "units" };
}

/** Whether the row's texts are children of the row above it: they stand under its empty cells, or name its units. */
function childrenIn(sheet: Sheet, row: number): "none" | "headers" | "units" {
  const kinds = new Map<ReturnType<typeof childAt>, number>();
  for (const index of (sheet.rows[row - 1] ?? []).keys()) {
    const kind = childAt(sheet, row, index + 1);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  if (kinds.has("other")) return "none";
  if ((kinds.get("grouped") ?? 0) >= 2) return "headers";
  return kinds.has("unit") && !kinds.has("grouped") ? "units" : "none";
}

function childAt(sheet: Sheet, row: number, column: number): "empty" | "unit" | "grouped" | "other" {
  const raw = cellAt(sheet, row, column);
  if (isEmptyCell(raw)) return "empty";
  if (typeof raw !== "string") return "other";
  const isHeaded = !isEmptyCell(cellAt(sheet, row - 1, column));
  if (!isHeaded) return hasLeft(sheet, row - 1, column) ? "grouped" : "other";
  if (unitWord(headerForm(raw)) !== null) return "unit";
  return beginsGroup(sheet, row, column) ? "grouped" : "other";
}

/** The first child of a group stands right under the group's heading. */
function beginsGroup(sheet: Sheet, row: number, column: number): boolean {
  return isEmptyCell(cellAt(sheet, row - 1, column + 1)) && !isEmptyCell(cellAt(sheet, row, column + 1));
}

function hasLeft(sheet: Sheet, row: number, column: number): boolean {
  return (sheet.rows[row - 1] ?? []).slice(0, column - 1).some((raw) => !isEmptyCell(raw));
}

const DEEPEST = 3;

/** The header that would begin in this row: with the rows below that its merged cells draw in. */
export function headerBlockAt(sheet: Sheet, top: number): HeaderBlock {
  const table = sheet.tables.find((candidate) => candidate.hasHeaderRow && candidate.range.top === top) ?? null;
  if (table !== null) {
    const { left, right } = table.range;
    return { top, bottom: top, cells: flatten(sheet, { top, bottom: top, left, right }), table, endsInUnits: false };
  }
  let bottom = top;
  while (bottom - top + 1 < DEEPEST && drawsInNextRow(sheet, top, bottom)) bottom++;
  const right = widest(sheet, top, bottom);
  return { top, bottom, cells: flatten(sheet, { top, bottom, left: 1, right }), table, endsInUnits: false };
}

function widest(sheet: Sheet, top: number, bottom: number): number {
  return sheet.rows.slice(top - 1, bottom).reduce((most, row) => Math.max(most, row.length), 0);
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
function flatten(sheet: Sheet, block: CellRange, groups: "merged" | "unmerged" = "merged"): HeaderCell[] {
  const merges = sheet.merges.filter((merge) => merge.top >= block.top && merge.top <= block.bottom);
  const cells: HeaderCell[] = [];
  for (let column = block.left; column <= block.right; column++) {
    const above = merges.filter((merge) => merge.left <= column && column <= merge.right);
    const cell = columnHeader(sheet, block, { column, above, groups });
    if (cell !== null) cells.push(cell);
  }
  return cells;
}

type ColumnAt = {
  readonly column: number;
  readonly above: readonly CellRange[];
  readonly groups: "merged" | "unmerged";
};

function columnHeader(sheet: Sheet, block: CellRange, at: ColumnAt): HeaderCell | null {
  const parts: string[] = [];
  let named = false;
  for (let row = block.top; row <= block.bottom; row++) {
    const { text, own } = partAt(sheet, block, { ...at, row });
    if (text === null) continue;
    parts.push(text);
    // A group heading alone does not make the columns beside its first a column of their own.
    if (own) named = true;
  }
  return named ? { parts, column: at.column } : null;
}

/** What a row of the header says above a column, and whether it stands in that column itself. */
function partAt(
  sheet: Sheet,
  block: CellRange,
  { row, column, above, groups }: ColumnAt & { readonly row: number },
): { readonly text: string | null; readonly own: boolean } {
  const merge = above.find((one) => one.top <= row && row <= one.bottom) ?? { top: row, left: column };
  const text = merge.top < row ? null : textAt(sheet, merge.top, merge.left);
  if (text !== null) return { text, own: merge.left === column };
  const isGroup = groups === "unmerged" && merge.top === row && row < block.bottom;
  return { text: isGroup ? groupOver(sheet, row, column) : null, own: false };
}

/** The nearest text to the left: the heading of a group whose cells were not merged. */
function groupOver(sheet: Sheet, row: number, column: number): string | null {
  for (let left = column - 1; left >= 1; left--) {
    const text = textAt(sheet, row, left);
    if (text !== null) return text;
  }
  return null;
}

function textAt(sheet: Sheet, row: number, column: number): string | null {
  const raw = cellAt(sheet, row, column);
  // Years of a wide table (2019, 2020 …) are numbers and headers all the same.
  if (typeof raw === "number") return String(raw);
  return typeof raw === "string" && !isEmptyCell(raw) ? raw : null;
}
