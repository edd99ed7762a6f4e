/** Rows put in right below a ledger's data: what stands below moves down, tables and sums over the data grow with them. */
import type { CellsAt, GrowFormula, LedgerRows } from "../../app/ports";
import type { CellContent } from "../../core/workbook/cell-content";
import { followRows } from "./follow-rows";
import { areaIn, type RowsFound } from "./look-at-edits";
import { putBlock } from "./put-block";
import { areaOf, rangeOf } from "./range-area";
import type { AskedTable } from "./tables";

/** The formulas that could not be followed. */
export async function putRows(
  context: Excel.RequestContext,
  { edit, formats, tables }: RowsFound,
  grow: GrowFormula,
): Promise<readonly CellsAt[]> {
  if (edit.rows.length === 0) return [];
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  const area = areaIn(edit);
  const follow = edit.movesDown ? await followRows(context, edit, grow) : null;
  if (edit.movesDown) rangeOf(sheet, area).getEntireRow().insert("Down");
  if (edit.like !== null) {
    const like = rangeOf(sheet, { ...area, top: edit.like, bottom: edit.like });
    rangeOf(sheet, area).copyFrom(like, "Formats");
  }
  growTables(sheet, tables, edit);
  follow?.write();
  await context.sync();
  await putBlock(context, { sheet, top: area.top, left: area.left, formats }, inOrder(edit));
  return follow?.unclear ?? [];
}

/** Each row from the first to the last column; columns of nobody are left as they are. */
function inOrder(edit: LedgerRows): readonly (readonly CellContent[])[] {
  const { left, right } = areaIn(edit);
  const at = new Map(edit.columns.map((column, index) => [column - left, index]));
  return edit.rows.map((row) =>
    Array.from({ length: right - left + 1 }, (_, offset) => row[at.get(offset) ?? -1] ?? null),
  );
}

/** A table that ends right above the rows takes them in; one that reaches further down has grown by itself when they were put in. */
function growTables(sheet: Excel.Worksheet, tables: readonly AskedTable[], edit: LedgerRows): void {
  const area = areaIn(edit);
  for (const { table, range } of tables) {
    const { top, left, bottom, right } = areaOf(range);
    const isAbove = top < area.top && (edit.movesDown ? bottom === area.top - 1 : bottom >= area.top - 1);
    const isOver = left <= area.right && right >= area.left;
    if (!isAbove || !isOver || bottom >= area.bottom || table.showTotals) continue;
    table.resize(rangeOf(sheet, { top, left, bottom: area.bottom, right }));
  }
}
