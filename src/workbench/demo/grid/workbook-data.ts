/** The open workbook as the library opens it. */
import { BooleanNumber, type IRange, type IWorkbookData, type IWorksheetData, type LocaleType } from "@univerjs/core";
import type { GridCell, GridSheet, GridTable, GridView } from "../../host/grid/grid-view";
import type { Area } from "../../host/model/model";
import { contentFor, formatFor } from "./cells";
import { DEFAULT_STYLE, styleOf } from "./styles";

/** Room below and beside what stands in a sheet. */
const SPARE = { rows: 60, columns: 6 };
const LEAST = { rows: 100, columns: 20 };
const ROW_HEIGHT = 24;
const PIXELS_A_POINT = 96 / 72;
/** The height of a line for each point of its letters. */
const LINE = 1.5;

export function rangeOf({ top, left, rows, columns }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: top + rows - 1, endColumn: left + columns - 1 };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

/** `id` is the library's name for the workbook. */
export function workbookData(view: GridView, id: string, locale: LocaleType): IWorkbookData {
  const styles: IWorkbookData["styles"] = { default: DEFAULT_STYLE };
  const sheets = view.sheets.map((sheet) => sheetData(sheet, new StyleTable(view, styles)));
  return {
    id,
    name: view.name,
    appVersion: "0.25.1",
    locale,
    styles,
    defaultStyle: "default",
    sheetOrder: view.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [
      { name: "SHEET_TABLE_PLUGIN", data: JSON.stringify(tables(view)) },
      { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(names(view)) },
    ],
  };
}

/** A sheet that came later has no looks of the file. */
export function sheetData(
  sheet: GridSheet,
  styles: StyleTable | null,
): Partial<IWorksheetData> & { readonly id: string } {
  const { facts, frozen, widths, heights, cells, looks } = sheet;
  const rows = Math.max(0, ...cells.map(({ row }) => row), ...looks.map(({ row }) => row)) + 1;
  const columns = Math.max(0, ...cells.map(({ column }) => column), ...looks.map(({ column }) => column)) + 1;
  const hidden = { hd: BooleanNumber.TRUE };
  const columnData = Object.fromEntries([...widths].map(([at, width]) => [at, { w: Math.round(width * 7 + 5) }]));
  const inPoints = new Map([...heightsForFonts(sheet, styles), ...heights]);
  const rowData = Object.fromEntries(
    [...inPoints].map(([at, height]) => [at, { h: Math.round(height * PIXELS_A_POINT) }]),
  );
  for (const at of facts.hiddenRows) rowData[at] = { h: ROW_HEIGHT, ...rowData[at], ...hidden };
  for (const at of facts.hiddenColumns) columnData[at] = { w: 72, ...columnData[at], ...hidden };
  return {
    id: sheet.id,
    name: facts.name,
    hidden: facts.isVisible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(LEAST.rows, rows + SPARE.rows),
    columnCount: Math.max(LEAST.columns, columns + SPARE.columns),
    defaultColumnWidth: 72,
    defaultRowHeight: ROW_HEIGHT,
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows === 0 ? -1 : frozen.rows,
      startColumn: frozen.columns === 0 ? -1 : frozen.columns,
    },
    mergeData: facts.merges.map(rangeOf),
    cellData: cellData(sheet, styles),
    rowData,
    columnData,
  };
}

/** In points, of rows whose letters are too large for the usual height: a file leaves finding it to who shows it. */
function heightsForFonts({ looks }: GridSheet, styles: StyleTable | null): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, look } of looks) {
    const height = (styles?.sizeOf(look) ?? 0) * LINE;
    if (height > Math.max(ROW_HEIGHT / PIXELS_A_POINT, heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

function cellData({ cells, looks }: GridSheet, styles: StyleTable | null): IWorksheetData["cellData"] {
  const data: IWorksheetData["cellData"] = {};
  const lookAt = new Map(looks.map(({ row, column, look }) => [`${row},${column}`, look]));
  const put = (cell: GridCell, look: number | null): void => {
    const style = styles?.of(look, cell.format) ?? formatOnly(cell.format);
    (data[cell.row] ??= {})[cell.column] = { ...contentFor(cell), ...(style === null ? {} : { s: style }) };
  };
  for (const cell of cells) {
    put(cell, lookAt.get(`${cell.row},${cell.column}`) ?? null);
    lookAt.delete(`${cell.row},${cell.column}`);
  }
  for (const { row, column, look } of looks)
    if (lookAt.has(`${row},${column}`)) put({ row, column, value: null, formula: null, format: "General" }, look);
  return data;
}

function formatOnly(format: string): { n: { pattern: string } } | null {
  const n = formatFor(format);
  return n ? { n } : null;
}

/** A style for each pair of a look and a number format, by name. */
export class StyleTable {
  constructor(
    private readonly view: GridView,
    private readonly styles: IWorkbookData["styles"],
  ) {}

  /** In points; undefined where the look says nothing of it. */
  sizeOf(look: number): number | undefined {
    return this.view.looks[look]?.size;
  }

  of(look: number | null, format: string): string | null {
    const n = formatFor(format);
    if (look === null && !n) return null;
    const name = `${look ?? ""}|${format}`;
    const known = look === null ? undefined : this.view.looks[look];
    this.styles[name] ??= { ...(known === undefined ? {} : styleOf(known)), ...(n ? { n } : {}) };
    return name;
  }
}

function tables({ sheets }: GridView): unknown {
  return Object.fromEntries(sheets.map(({ id, facts }) => [id, { tables: facts.tables.map(tableData) }]));
}

function tableData({ id, name, area }: GridTable): unknown {
  return { id, name, range: rangeOf(area), options: { showHeader: true, showFooter: false }, columns: [], meta: {} };
}

function names({ names: defined }: GridView): unknown {
  return Object.fromEntries(
    defined
      .filter(({ name }) => !name.startsWith("_xlnm."))
      .map(({ name, formula }) => [
        name,
        { id: name, name, formulaOrRefString: formula.replace(/^=/, ""), localSheetId: "AllDefaultWorkbook" },
      ]),
  );
}
