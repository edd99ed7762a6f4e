/** The tables of a workbook or of one sheet. */
import { OfficeError } from "../protocol/office-error";
import { areaOf, intersection } from "./area";
import { nextId, type RangeModel, type SheetModel, type TableModel, type WorkbookModel } from "./model";
import { needUnprotected } from "./guards";

/** All tables in sheet order. */
export function tablesOf(workbook: WorkbookModel): TableModel[] {
  return workbook.sheets.flatMap(({ tables }) => tables);
}

/** By name, in any case, or by id. */
export function findTable(tables: readonly TableModel[], key: string): TableModel | null {
  const wanted = key.toLowerCase();
  return tables.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted) ?? null;
}

/** Makes a table of cells that have a header row. Throws InvalidArgument where another table is in the way. */
export function addTable(range: RangeModel): TableModel {
  const { sheet } = range;
  needUnprotected(sheet);
  const area = areaOf(range);
  if (sheet.tables.some((other) => intersection(other.area, area) !== null)) throw new OfficeError("InvalidArgument");
  return appendTable(sheet, { name: freeName(sheet.workbook), area, showHeaders: true, showTotals: false });
}

/** Puts a table in that is known to fit. */
export function appendTable(
  sheet: SheetModel,
  about: Pick<TableModel, "name" | "area" | "showHeaders" | "showTotals">,
): TableModel {
  const table: TableModel = { kind: "table", id: nextId(sheet.workbook), sheet, ...about };
  sheet.tables.push(table);
  return table;
}

/** Another range for a table: its header stays in its row, and no other table is in the way. */
export function resizeTable(table: TableModel, range: RangeModel): null {
  const { sheet } = table;
  needUnprotected(sheet);
  const area = areaOf(range);
  const isOver = sheet.tables.some((other) => other !== table && intersection(other.area, area) !== null);
  if (isOver || area.top !== table.area.top || intersection(table.area, area) === null) {
    throw new OfficeError("InvalidArgument");
  }
  table.area = area;
  return null;
}

function freeName(workbook: WorkbookModel): string {
  const tables = tablesOf(workbook);
  let number = tables.length + 1;
  while (findTable(tables, `Table${number}`) !== null) number += 1;
  return `Table${number}`;
}

export type TablePart = "header" | "body" | "totals";

/** The cells of a part. Throws ItemNotFound when the table shows no such row. */
export function partOfTable(table: TableModel, part: TablePart): TableModel["area"] {
  const { area, showHeaders, showTotals } = table;
  const head = showHeaders ? 1 : 0;
  const foot = showTotals ? 1 : 0;
  if (part === "body") return { ...area, top: area.top + head, rows: Math.max(1, area.rows - head - foot) };
  if (part === "header" ? !showHeaders : !showTotals) throw new OfficeError("ItemNotFound");
  return { ...area, top: part === "header" ? area.top : area.top + area.rows - 1, rows: 1 };
}
