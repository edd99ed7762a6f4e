/** A workbook of the tests' notation as the bytes of an .xlsx file. */
import type { RawValue, Sheet, Workbook } from "../../src/core/workbook/workbook";
import { cellAddress } from "../../src/core/base/a1";
import { packageOf } from "./package";

/** Cell format 1 is Excel's date, format 2 its percentage. */
const FORMATS = [0, 14, 9];

export function workbookFile({ sheets }: Workbook): Uint8Array {
  return packageOf({
    sheets: sheets.map(({ name, rows }) => ({ name: escaped(name), data: dataOf(rows) })),
    formats: FORMATS,
  });
}

function dataOf(rows: Sheet["rows"]): string {
  return rows
    .map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((raw, column) => cell(raw, cellAddress(at + 1, column + 1))).join("")}</row>`,
    )
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
