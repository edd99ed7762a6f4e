/** Does in the grid what happened in the host. */
import {
  Direction,
  ICommandService,
  IUndoRedoService,
  type ICellData,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import {
  InsertRowByRangeCommand,
  InsertSheetCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetNameCommand,
} from "@univerjs/preset-sheets-core";
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  TableManager,
} from "@univerjs/preset-sheets-table";
import { never } from "../../../core/base/never";
import type { GridCell, GridChange, SheetFacts } from "../../host/grid/grid-view";
import { contentFor, formatFor, formulaFor, valueFrom } from "./cells";
import type { Marks } from "./marks";
import { FROM_HOST } from "./person-edits";
import { rangeOf, sheetData } from "./workbook-data";

export type Following = {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly marks: Marks;
  /** Whether a person has put something into the cell that the host does not know yet. */
  isAhead(sheet: string, cell: GridCell): boolean;
};

export function follow(change: GridChange, grid: Following): void {
  switch (change.kind) {
    case "sheet-added":
      run(grid, InsertSheetCommand.id, { index: grid.workbook.getSheetSize(), sheet: sheetData(change.sheet, null) });
      followFacts(change.sheet.id, change.sheet.facts, grid);
      return forgetUndo(grid);
    case "sheet-removed":
      run(grid, RemoveSheetCommand.id, { subUnitId: change.sheet });
      return forgetUndo(grid);
    case "rows-inserted":
    case "rows-deleted":
      moveRows(change, grid);
      return forgetUndo(grid);
    case "facts":
      return followFacts(change.sheet, change.facts, grid);
    case "cells":
      return putCells(change.sheet, change.cells, grid);
    default:
      return never(change);
  }
}

function run({ injector, workbook }: Following, command: string, params: object): void {
  injector.get(ICommandService).syncExecuteCommand(command, { unitId: workbook.getUnitId(), ...params }, FROM_HOST);
}

/** As in Excel, where an add-in's change of rows and sheets ends what a person can undo. */
function forgetUndo({ injector, workbook }: Following): void {
  injector.get(IUndoRedoService).clearUndoRedo(workbook.getUnitId());
}

function moveRows(
  { kind, sheet, at, count }: Extract<GridChange, { kind: "rows-inserted" | "rows-deleted" }>,
  grid: Following,
): void {
  const columns = grid.workbook.getSheetBySheetId(sheet)?.getColumnCount() ?? 1;
  const range = { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn: columns - 1 };
  if (kind === "rows-deleted") return run(grid, RemoveRowByRangeCommand.id, { subUnitId: sheet, range });
  run(grid, InsertRowByRangeCommand.id, { subUnitId: sheet, range, direction: Direction.UP });
}

function putCells(sheet: string, cells: readonly GridCell[], grid: Following): void {
  const cellValue: Record<number, Record<number, object>> = {};
  for (const cell of cells) {
    const change = grid.isAhead(sheet, cell) ? null : changeOf(sheet, cell, grid);
    if (change !== null) (cellValue[cell.row] ??= {})[cell.column] = change;
  }
  if (Object.keys(cellValue).length > 0) run(grid, SetRangeValuesMutation.id, { subUnitId: sheet, cellValue });
}

/** null for a cell that shows it already. */
function changeOf(sheet: string, cell: GridCell, { workbook }: Following): object | null {
  const shown = workbook.getSheetBySheetId(sheet)?.getCellRaw(cell.row, cell.column) ?? {};
  const style = workbook.getStyles().getStyleByCell(shown) ?? {};
  const isFormatShown = (style.n?.pattern ?? "General") === cell.format;
  if (isFormatShown && isShown(cell, shown)) return null;
  return { ...contentFor(cell), ...(isFormatShown ? {} : { s: { ...style, n: formatFor(cell.format) } }) };
}

/** A formula's result is the grid's own business. */
function isShown({ formula, value }: GridCell, shown: ICellData): boolean {
  if (formula !== null) return shown.f === formulaFor(formula);
  return !shown.f && isSameValue(valueFrom(shown), value);
}

function isSameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function followFacts(sheet: string, facts: SheetFacts, grid: Following): void {
  grid.marks.set(sheet, facts.marks);
  const worksheet = grid.workbook.getSheetBySheetId(sheet);
  if (worksheet && worksheet.getName() !== facts.name)
    run(grid, SetWorksheetNameCommand.id, { subUnitId: sheet, name: facts.name });
  followTables(sheet, facts, grid);
  followHidden(sheet, facts, grid);
}

function followTables(sheet: string, { tables }: SheetFacts, grid: Following): void {
  const manager = grid.injector.get(TableManager);
  const shown = manager.getTablesBySubunitId(grid.workbook.getUnitId(), sheet);
  for (const table of shown) {
    const wanted = tables.find(({ id }) => id === table.getId());
    if (wanted === undefined) run(grid, DeleteSheetTableCommand.id, { subUnitId: sheet, tableId: table.getId() });
    else if (!isSameValue(plain(table.getRange()), plain(rangeOf(wanted.area))))
      run(grid, SetSheetTableCommand.id, { tableId: wanted.id, updateRange: { newRange: rangeOf(wanted.area) } });
  }
  for (const { id, name, area } of tables.filter((table) => !shown.some((one) => one.getId() === table.id)))
    run(grid, AddSheetTableCommand.id, { subUnitId: sheet, id, name, range: rangeOf(area) });
}

function plain({ startRow, endRow, startColumn, endColumn }: ReturnType<typeof rangeOf>): readonly number[] {
  return [startRow, endRow, startColumn, endColumn];
}

function followHidden(sheet: string, { hiddenRows }: SheetFacts, grid: Following): void {
  const worksheet = grid.workbook.getSheetBySheetId(sheet);
  const wanted = new Set(hiddenRows);
  const columns = (worksheet?.getColumnCount() ?? 1) - 1;
  const ranges = (rows: readonly number[]): object[] =>
    rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: columns }));
  const shown = worksheet?.getHiddenRows().flatMap(({ startRow, endRow }) => rowsFrom(startRow, endRow)) ?? [];
  const hide = hiddenRows.filter((row) => !shown.includes(row));
  const show = shown.filter((row) => !wanted.has(row));
  if (hide.length > 0) run(grid, SetRowHiddenMutation.id, { subUnitId: sheet, ranges: ranges(hide) });
  if (show.length > 0) run(grid, SetRowVisibleMutation.id, { subUnitId: sheet, ranges: ranges(show) });
}

function rowsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
