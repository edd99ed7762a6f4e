/** The open workbook as a file: the package it was opened from, patched where something is different now. */
import { patchWorkbook } from "../../../xlsx/patch-workbook";
import type { EnteredCell } from "../../../xlsx/patch/entered-cell";
import type { SheetPatch } from "../../../xlsx/patch/sheet-patch";
import { bottomOf } from "./area";
import { formatAt, formulaAt, GENERAL, valueAt, type At } from "./cells";
import type { CellValue, SheetModel, TableModel, WorkbookModel } from "./model";
import { insertRows } from "./move-rows";
import { openWorkbook } from "./open-workbook";
import { findSheet } from "./sheets";

/** Rejects when something was done that no patch can write: rows or sheets taken out, or a place that cannot move. */
export async function savedWorkbook(workbook: WorkbookModel): Promise<Uint8Array> {
  const before = await openWorkbook(workbook.bytes, workbook.name);
  const patches = [
    ...rowPatches(workbook, before),
    ...workbook.sheets.flatMap((sheet) => sheetPatches(sheet, findSheet(before, sheet.name))),
  ];
  if (before.sheets.some(({ name }) => findSheet(workbook, name) === null)) throw new Error("sheets were deleted");
  if (patches.length === 0) return workbook.bytes;
  const saved = patchWorkbook(workbook.bytes, patches);
  if (!saved.ok) throw new Error(`${workbook.name} cannot be saved: ${JSON.stringify(saved.problem)}`);
  return saved.value;
}

/** Rows that were put in; `before` gets them too, so that cells can be held against each other afterwards. */
function rowPatches({ rowMoves }: WorkbookModel, before: WorkbookModel): SheetPatch[] {
  return rowMoves.map(({ sheet: { name }, at, count }): SheetPatch => {
    const sheet = findSheet(before, name);
    if (count < 0 || sheet === null) throw new Error("rows were deleted, or put into a new sheet");
    insertRows(sheet, at, count);
    const rows = Array.from({ length: count }, () => []);
    return { kind: "insert", sheet: name, at: at + 1, like: null, columns: [], rows, dataTop: at + 1 };
  });
}

function sheetPatches(sheet: SheetModel, before: SheetModel | null): SheetPatch[] {
  if (before === null)
    return [
      newSheet(sheet),
      ...entered(
        sheet,
        null,
        cellsOf(sheet).filter((at) => isMore(sheet, at)),
      ),
    ];
  const grown = sheet.tables.flatMap((table) => grownTable(table, before));
  return [
    ...grown,
    ...entered(
      sheet,
      before,
      cellsOf(sheet, before).filter((at) => isOther(sheet, before, at)),
    ),
  ];
}

function newSheet(sheet: SheetModel): SheetPatch {
  const rows = Array.from({ length: sheet.cells.length }, (_, row) => (sheet.cells[row] ?? []).map(asContent));
  return { kind: "add", sheet: { name: sheet.name, widths: [], rows, frozenRows: 0, choices: [] } };
}

/** Whether a cell of a new sheet holds more than its value. */
function isMore(sheet: SheetModel, at: At): boolean {
  return formulaAt(sheet, at) !== null || ![GENERAL, "@"].includes(formatAt(sheet, at));
}

/** A table that took in rows below it, which were empty in the file. */
function grownTable({ name, area, sheet }: TableModel, before: SheetModel): SheetPatch[] {
  const old = before.tables.find((table) => table.name === name);
  if (old === undefined || bottomOf(area) <= bottomOf(old.area)) return [];
  const columns = Array.from({ length: area.columns }, (_, at) => area.left + at);
  const rows = Array.from({ length: bottomOf(area) - bottomOf(old.area) }, (_, at) => bottomOf(old.area) + at);
  return [
    {
      kind: "append",
      sheet: sheet.name,
      at: bottomOf(old.area) + 1,
      like: null,
      columns: columns.map((column) => column + 1),
      rows: rows.map((row) => columns.map((column) => asContent(valueAt(sheet, { row, column })))),
    },
  ];
}

function asContent(value: CellValue): string | number | boolean | null {
  return value !== null && typeof value === "object" ? value.error : value;
}

function entered(sheet: SheetModel, before: SheetModel | null, places: readonly At[]): SheetPatch[] {
  if (places.length === 0) return [];
  const cells = places.map((at): EnteredCell => ({
    row: at.row + 1,
    column: at.column + 1,
    entered: resultAt(sheet, at),
    formula: formulaAt(sheet, at)?.replace(/^=/, "") ?? null,
    format: formatAt(sheet, at) === (before === null ? GENERAL : formatAt(before, at)) ? null : formatAt(sheet, at),
  }));
  return [{ kind: "enter", sheet: sheet.name, cells }];
}

/** An error that the grid worked out is left to Excel, which knows more formulas than the grid does. */
function resultAt(sheet: SheetModel, at: At): CellValue {
  const value = valueAt(sheet, at);
  const isError = value !== null && typeof value === "object";
  return isError && formulaAt(sheet, at) !== null ? null : value;
}

/** The places of both sheets' cells. */
function cellsOf(sheet: SheetModel, other: SheetModel = sheet): At[] {
  const grids = [sheet.cells, sheet.formats, other.cells, other.formats];
  const places: At[] = [];
  for (let row = 0; row < Math.max(...grids.map(({ length }) => length)); row++) {
    const width = Math.max(...grids.map((grid) => grid[row]?.length ?? 0));
    for (let column = 0; column < width; column++) places.push({ row, column });
  }
  return places;
}

/** The result of a formula that stayed may be another now: the file's own is dropped with what it was worked out from. */
function isOther(sheet: SheetModel, before: SheetModel, at: At): boolean {
  const [formula, was] = [formulaAt(sheet, at), formulaAt(before, at)];
  if (formula !== was || formatAt(sheet, at) !== formatAt(before, at)) return true;
  return formula === null && JSON.stringify(valueAt(sheet, at)) !== JSON.stringify(valueAt(before, at));
}
