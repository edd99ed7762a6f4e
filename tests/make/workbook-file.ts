/** A workbook of the tests' notation as the bytes of an .xlsx file. */
import {
  isWithin,
  type CellRange,
  type RawValue,
  type Sheet,
  type SheetTable,
  type Workbook,
} from "../../src/core/workbook/workbook";
import { cellAddress } from "../../src/core/base/a1";
import { packageOf, type SheetXml } from "./package";

/** Cell format 1 is Excel's date, format 2 its percentage. */
const FORMATS = [0, 14, 9];

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export function workbookFile({ sheets }: Workbook): Uint8Array {
  return packageOf({ sheets: sheets.map(sheetXml), formats: FORMATS });
}

function sheetXml(sheet: Sheet): SheetXml {
  const { name, rows, visibility, hiddenColumns, merges, tables } = sheet;
  const columns = [...hiddenColumns].map((column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`);
  const merged = merges.map((merge) => `<mergeCell ref="${addressOf(merge)}"/>`);
  return {
    name: escaped(name),
    data: dataOf(sheet),
    ...(columns.length > 0 ? { before: `<cols>${columns.join("")}</cols>` } : {}),
    ...(merged.length > 0 ? { after: `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>` } : {}),
    ...(visibility === "visible" ? {} : { state: visibility === "hidden" ? "hidden" : "veryHidden" }),
    ...(tables.length > 0 ? { tables: tables.map((table, at) => tableXml(table, rows, at + 1)) } : {}),
  };
}

function addressOf({ top, left, bottom, right }: CellRange): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}

function tableXml({ name, range, hasHeaderRow, hasTotalsRow }: SheetTable, rows: Sheet["rows"], id: number): string {
  const headers = (rows[range.top - 1] ?? []).slice(range.left - 1, range.right);
  const columns = headers
    .map((header, at) => `<tableColumn id="${at + 1}" name="${escaped(String(header))}"/>`)
    .join("");
  return (
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${addressOf(range)}"` +
    ` headerRowCount="${hasHeaderRow ? 1 : 0}" totalsRowCount="${hasTotalsRow ? 1 : 0}">` +
    `<tableColumns count="${headers.length}">${columns}</tableColumns></table>`
  );
}

function dataOf({ rows, hiddenRows, formulas }: Sheet): string {
  return rows
    .map((row, at) => {
      const cells = row
        .map((raw, column) => {
          const written = cell(raw, cellAddress(at + 1, column + 1));
          // What it calculates does not matter: its result is stored beside it.
          return isWithin(formulas, at + 1, column + 1) ? written.replace("<v>", "<f>NA()</f><v>") : written;
        })
        .join("");
      return `<row r="${at + 1}"${hiddenRows.has(at + 1) ? ' hidden="1"' : ""}>${cells}</row>`;
    })
    .join("");
}

function cell(raw: RawValue, at: string): string {
  if (raw === null) return "";
  if (typeof raw === "string")
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(raw)}</t></is></c>`;
  if (typeof raw === "number") return `<c r="${at}"><v>${raw}</v></c>`;
  if (typeof raw === "boolean") return `<c r="${at}" t="b"><v>${raw ? 1 : 0}</v></c>`;
  if (raw.kind === "date") return `<c r="${at}" s="1"><v>${raw.serial}</v></c>`;
  if (raw.kind === "percent") return `<c r="${at}" s="2"><v>${raw.value}</v></c>`;
  return `<c r="${at}" t="e"><v>${raw.text}</v></c>`;
}

// XML has no way to write most control characters; Excel writes them as _x001B_.
function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/"/g, "&quot;")
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}
