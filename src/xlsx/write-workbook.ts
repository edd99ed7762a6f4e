/** Writes a new workbook. The same spec gives the same bytes on every machine and in every time zone. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { columnLetters } from "../core/base/a1";
import { never } from "../core/base/never";
import { bodyFont } from "./cell-style";
import { momentOf, zipTime } from "./excel-date";
import { firstDataRow, ledgerSheet } from "./ledger-sheet";
import { formSheet, notesSheet } from "./plain-sheets";
import type { LedgerSheetSpec, SheetSpec, WorkbookSpec } from "./sheet-spec";

const PROGRAM = "科绩";

/** The bytes of an .xlsx file. Rejects only for a spec that Excel cannot represent, which is our fault. */
export async function writeWorkbook({ created, sheets }: WorkbookSpec): Promise<Uint8Array> {
  const day = momentOf(created);
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetOf),
    defaultFont: bodyFont,
    properties: { creator: PROGRAM, created: day, modified: day },
  });
  return repack(bytes, sheets);
}

function sheetOf(spec: SheetSpec): WriteSheet {
  switch (spec.kind) {
    case "ledger":
      return ledgerSheet(spec);
    case "form":
      return formSheet(spec);
    case "notes":
      return notesSheet(spec);
    default:
      return never(spec);
  }
}

// The platform's compressor differs between machines and the writer cannot give a whole column a format: both are put right here.
function repack(bytes: Uint8Array, sheets: readonly SheetSpec[]): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (path: string, change: (xml: string) => string): void => {
    const part = parts[path];
    if (!part) throw new Error(`the writer made no ${path}`);
    parts[path] = strToU8(change(strFromU8(part)));
  };
  edit("docProps/app.xml", (xml) => xml.replace(/<Application>[^<]*</, `<Application>${PROGRAM}<`));
  for (const [index, spec] of sheets.entries()) {
    if (spec.kind === "ledger") edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => formatColumns(xml, spec));
  }
  return zipSync(parts, { level: 6, mtime: zipTime() });
}

// Rows typed below the table, or pasted past its end, get the format that its first row has.
function formatColumns(xml: string, spec: LedgerSheetSpec): string {
  return xml.replace(/<col min="(\d+)" /g, (tag, column: string) => {
    const cell = `${columnLetters(Number(column))}${firstDataRow(spec)}`;
    const style = new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(xml)?.[1];
    return style === undefined ? tag : `${tag}style="${style}" `;
  });
}
