/** A workbook in memory with a ledger's cells set, rows put in and sheets added, as a host does it. */
import type { CellsAt, EditsWritten, HostProblem, LedgerRows, SheetEdit } from "../../app/ports";
import { cellAddress } from "../../core/base/a1";
import { daysBetween } from "../../core/base/plain-date";
import { fail, ok, type Result } from "../../core/base/result";
import type { CellContent } from "../../core/workbook/cell-content";
import {
  cellAt,
  isWithin,
  type CellRange,
  type RawValue,
  type Sheet,
  type SheetTable,
  type Workbook,
} from "../../core/workbook/workbook";

export type Edited = { readonly workbook: Workbook; readonly written: EditsWritten };

/** The changed workbook; or why nothing is changed. */
export function editedWorkbook(workbook: Workbook, edits: readonly SheetEdit[]): Result<Edited, HostProblem> {
  for (const edit of edits) {
    const problem = problemOf(workbook, edit);
    if (problem) return fail(problem);
  }
  let sheets = workbook.sheets;
  const at: CellsAt[] = [];
  for (const edit of edits) {
    const name = edit.kind === "sheet" ? freeName(edit.sheet, sheets) : edit.sheet;
    if (edit.kind === "sheet") sheets = [...sheets, newSheet(name, edit.rows)];
    else sheets = sheets.map((sheet) => (sheet.name === name ? edited(sheet, edit) : sheet));
    at.push({ sheet: name, range: rangeText(areaOf(edit)) });
  }
  return ok({ workbook: { ...workbook, sheets }, written: { at, unclear: [] } });
}

function problemOf({ sheets }: Workbook, edit: SheetEdit): HostProblem | null {
  if (edit.kind === "sheet") return null;
  const sheet = sheets.find(({ name }) => name === edit.sheet);
  if (!sheet) return { code: "gone", what: edit.sheet };
  return (edit.kind === "set" ? isAsBefore(sheet, edit) : edit.movesDown || isEmpty(sheet, areaOf(edit)))
    ? null
    : { code: "changed-since", sheet: edit.sheet };
}

function isAsBefore(sheet: Sheet, { row, column, before }: Extract<SheetEdit, { kind: "set" }>): boolean {
  const isSame = JSON.stringify(cellAt(sheet, row, column)) === JSON.stringify(before);
  return isSame && !isWithin(sheet.formulas, row, column);
}

function isEmpty(sheet: Sheet, { top, bottom, left, right }: CellRange): boolean {
  return sheet.rows.slice(top - 1, bottom).every((row) => row.slice(left - 1, right).every((raw) => raw === null));
}

function areaOf(edit: SheetEdit): CellRange {
  if (edit.kind === "set") return { top: edit.row, bottom: edit.row, left: edit.column, right: edit.column };
  if (edit.kind === "sheet")
    return { top: 1, left: 1, bottom: edit.rows.length, right: Math.max(...edit.rows.map((row) => row.length)) };
  const { at, columns, rows } = edit;
  return { top: at, bottom: at + rows.length - 1, left: Math.min(...columns), right: Math.max(...columns) };
}

function rangeText({ top, left, bottom, right }: CellRange): string {
  const [first, last] = [cellAddress(top, left), cellAddress(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

function freeName(wanted: string, sheets: readonly Sheet[]): string {
  const isTaken = (name: string): boolean => sheets.some((sheet) => sheet.name === name);
  let ordinal = 1;
  while (isTaken(ordinal === 1 ? wanted : `${wanted}${ordinal}`)) ordinal++;
  return ordinal === 1 ? wanted : `${wanted}${ordinal}`;
}

function newSheet(name: string, rows: readonly (readonly CellContent[])[]): Sheet {
  return {
    name,
    visibility: "visible",
    // A sheet without formats shows a day as text.
    rows: rows.map((row) => row.map((content) => rawOf(content, ""))),
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    formulas: [],
  };
}

function edited(sheet: Sheet, edit: Exclude<SheetEdit, { kind: "sheet" }>): Sheet {
  if (edit.kind === "set") return put(sheet, edit, rawOf(edit.value, edit.before));
  let changed = edit.movesDown ? movedDown(sheet, edit) : { ...sheet, tables: sheet.tables.map(grown(edit)) };
  for (const [down, values] of edit.rows.entries())
    for (const [index, column] of edit.columns.entries()) {
      const like = edit.like === null ? null : cellAt(sheet, edit.like, column);
      const value = values[index] ?? null;
      if (value !== null) changed = put(changed, { row: edit.at + down, column }, rawOf(value, like));
    }
  return changed;
}

function put(sheet: Sheet, { row, column }: { readonly row: number; readonly column: number }, value: RawValue): Sheet {
  const rows = sheet.rows.map((line) => [...line]);
  while (rows.length < row) rows.push([]);
  const line = rows[row - 1] ?? [];
  while (line.length < column) line.push(null);
  line[column - 1] = value;
  return { ...sheet, rows };
}

/** `like` tells how the cell shows what it holds: a day only where there was one, or nothing. */
function rawOf(content: CellContent, like: RawValue): RawValue {
  if (typeof content !== "object" || content === null) return content;
  if ("percent" in content) {
    const isShare = typeof like === "object" && like?.kind === "percent";
    return isShare ? { kind: "percent", value: content.percent / 100 } : content.percent;
  }
  const isDay = like === null || (typeof like === "object" && like.kind === "date");
  return isDay ? { kind: "date", date: content.date, serial: daysBetween("1899-12-30", content.date) } : content.date;
}

function movedDown(sheet: Sheet, edit: LedgerRows): Sheet {
  const { at, rows } = edit;
  const by = rows.length;
  const lines = [...sheet.rows];
  while (lines.length < at - 1) lines.push([]);
  lines.splice(at - 1, 0, ...rows.map(() => []));
  const moved = (range: CellRange): CellRange => ({
    ...range,
    top: range.top >= at ? range.top + by : range.top,
    bottom: range.bottom >= at ? range.bottom + by : range.bottom,
  });
  return {
    ...sheet,
    rows: lines,
    merges: sheet.merges.map(moved),
    tables: sheet.tables.map((table) => grown(edit)({ ...table, range: moved(table.range) })),
    formulas: sheet.formulas.map(moved),
    hiddenRows: new Set([...sheet.hiddenRows].map((row) => (row >= at ? row + by : row))),
  };
}

function grown({ at, rows }: LedgerRows): (table: SheetTable) => SheetTable {
  const bottom = at + rows.length - 1;
  return (table) => {
    const { range } = table;
    const isAbove = range.bottom >= at - 1 && range.bottom < bottom && range.top < at && !table.hasTotalsRow;
    return isAbove ? { ...table, range: { ...range, bottom } } : table;
  };
}
