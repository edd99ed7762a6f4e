/** Opens a real .xlsx as a workbook of this host. */
import type { CellRange, RawValue, Sheet } from "../../../core/workbook/workbook";
import { guardPackage } from "../../../xlsx/package-guard";
import { readWorkbook } from "../../../xlsx/read-workbook";
import { addFileFacts } from "./file-facts";
import type { Area, CellValue, SheetModel, WorkbookModel } from "./model";
import { blankSheet } from "./sheets";
import { appendTable } from "./tables";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/** A new, empty workbook with one sheet. */
export function blankWorkbook(name: string, bytes: Uint8Array): WorkbookModel {
  const workbook: Omit<WorkbookModel, "active"> & { active: SheetModel | null } = {
    kind: "workbook",
    name,
    bytes,
    sheets: [],
    names: [],
    settings: [],
    xmlParts: [],
    active: null,
    tracked: new Set(),
    happenings: [],
    rowMoves: [],
    eventRanges: new Map(),
    eventsEnabled: true,
    focused: true,
    author: "person",
    ids: 0,
  };
  const whole = workbook as WorkbookModel;
  whole.active = blankSheet(whole, "Sheet1");
  whole.sheets.push(whole.active);
  return whole;
}

/** The workbook of a package. Rejects when it cannot be read: a test or a demonstration opens only what is a workbook. */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookModel> {
  const read = await readWorkbook(bytes, name);
  const parts = guardPackage(bytes);
  if (!read.ok || !parts.ok) throw new Error(`${name} cannot be opened: ${read.ok ? "" : read.problem.code}`);
  const workbook = blankWorkbook(name, bytes);
  workbook.sheets.splice(0, 1, ...read.value.sheets.map((sheet) => sheetModel(workbook, sheet)));
  const [first] = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  if (first === undefined) throw new Error(`${name} shows no sheet`);
  workbook.active = first;
  addFileFacts(workbook, parts.value);
  return workbook;
}

function sheetModel(workbook: WorkbookModel, sheet: Sheet): SheetModel {
  const model: SheetModel = {
    ...blankSheet(workbook, sheet.name),
    visibility: VISIBILITY[sheet.visibility],
    cells: sheet.rows.map((row) => row.map(cellValue)),
    merges: sheet.merges.map(areaOfRange),
    hiddenRows: new Set([...sheet.hiddenRows].map((row) => row - 1)),
    hiddenColumns: new Set([...sheet.hiddenColumns].map((column) => column - 1)),
  };
  for (const { name, range, hasHeaderRow, hasTotalsRow } of sheet.tables) {
    appendTable(model, { name, area: areaOfRange(range), showHeaders: hasHeaderRow, showTotals: hasTotalsRow });
  }
  return model;
}

function areaOfRange({ top, left, bottom, right }: CellRange): Area {
  return { top: top - 1, left: left - 1, rows: bottom - top + 1, columns: right - left + 1 };
}

function cellValue(raw: RawValue): CellValue {
  if (raw === null || typeof raw !== "object") return raw;
  if (raw.kind === "error") return { error: raw.text };
  return raw.kind === "date" ? raw.serial : raw.value;
}
