/** The sheets of a workbook: finding them by name or id, making new ones, taking them away. */
import { OfficeError } from "../protocol/office-error";
import { activateSheet } from "./happen";
import { needWindow } from "./guards";
import { nextId, type SheetModel, type WorkbookModel } from "./model";

const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;

/** By name, in any case, or by id. */
export function findSheet(workbook: WorkbookModel, key: string): SheetModel | null {
  const wanted = key.toLowerCase();
  return workbook.sheets.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted) ?? null;
}

/** An empty sheet that is not yet in the workbook. */
export function blankSheet(workbook: WorkbookModel, name: string): SheetModel {
  return {
    kind: "sheet",
    id: nextId(workbook),
    workbook,
    name,
    visibility: "Visible",
    tabColor: "",
    cells: [],
    formats: [],
    formulas: new Map(),
    merges: [],
    tables: [],
    conditionalFormats: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    selection: { top: 0, left: 0, rows: 1, columns: 1 },
  };
}

/** A new sheet at the end. Without a name it gets the next free one. */
export function addSheet(workbook: WorkbookModel, name: string | null): SheetModel {
  needWindow(workbook);
  const sheet = blankSheet(workbook, name === null ? freeName(workbook) : validName(workbook, name));
  workbook.sheets.push(sheet);
  workbook.happenings.push({ kind: "added", sheet });
  return sheet;
}

export function renameSheet(sheet: SheetModel, name: string): void {
  if (name.toLowerCase() !== sheet.name.toLowerCase()) validName(sheet.workbook, name);
  sheet.name = name;
}

function validName(workbook: WorkbookModel, name: string): string {
  if (name === "" || name.length > LONGEST_NAME || FORBIDDEN.test(name)) throw new OfficeError("InvalidArgument");
  if (findSheet(workbook, name) !== null) throw new OfficeError("ItemAlreadyExists");
  return name;
}

function freeName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (findSheet(workbook, `Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
}

/** Takes a sheet away. Throws InvalidOperation for the last visible one. */
export function deleteSheet(sheet: SheetModel): void {
  const { workbook } = sheet;
  needWindow(workbook);
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  const [next] = others;
  if (next === undefined) throw new OfficeError("InvalidOperation");
  if (workbook.active === sheet) activateSheet(next);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  for (const range of workbook.tracked) if (range.sheet === sheet) range.area = null;
  workbook.happenings.push({ kind: "deleted", sheet });
}

/** Shows or hides a sheet. Throws InvalidOperation when nothing would be left to see. */
export function showSheet(sheet: SheetModel, visibility: SheetModel["visibility"]): void {
  const others = sheet.workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  const [next] = others;
  if (visibility !== "Visible" && next === undefined) throw new OfficeError("InvalidOperation");
  sheet.visibility = visibility;
  if (visibility !== "Visible" && sheet.workbook.active === sheet && next !== undefined) activateSheet(next);
}
