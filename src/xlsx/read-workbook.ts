/** Reads the bytes of an .xlsx file into core's workbook. hucre parses the cells; what it cannot tell is found beside it. */
import { readXlsx, type Sheet as HucreSheet } from "hucre/xlsx";
import { cellAddress } from "../core/base/a1";
import { fail, ok, type Result } from "../core/base/result";
import type { Sheet, Workbook } from "../core/workbook/workbook";
import { cellCount } from "./cell-range";
import { cellsOnly } from "./cells-only";
import type { DateCache } from "./excel-date";
import { guardPackage, unpackingProblem } from "./package-guard";
import { convertSheet } from "./read-sheet";
import { readTable } from "./read-table";
import { sheetHints } from "./sheet-hints";
import { usedRange } from "./used-range";
import { findWorkbookParts, type SheetParts, type WorkbookParts } from "./workbook-parts";
import type { XlsxProblem } from "./xlsx-problem";
import { unpackText } from "./zip-part";

/** hucre builds each sheet as a full rectangle and refuses greater ones (its MAX_TOTAL_CELLS). */
const MOST_CELLS = 20_000_000;

/** Thrown inside, where a sheet's values are spread over more cells than are read. */
class TooManyCells extends Error {}

/** The workbook, under the name the person knows it by; or why the file is none that can be read. Never throws for bad input. */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<Result<Workbook, XlsxProblem>> {
  const guarded = guardPackage(bytes);
  if (!guarded.ok) return guarded;
  try {
    const parts = findWorkbookParts(guarded.value);
    return ok({ name, sheets: await readSheets(parts) });
  } catch (error) {
    if (error instanceof TooManyCells) return fail({ code: "too-large", what: "cells", limit: MOST_CELLS });
    return fail(unpackingProblem(error));
  }
}

async function readSheets(parts: WorkbookParts): Promise<Sheet[]> {
  const packageBytes = cellsOnly(parts);
  const hints = parts.sheets.map(({ sheet }) => sheetHints(sheet));
  const dense = await readXlsx(packageBytes, { sheets: ({ index }) => hints[index]?.sparse !== true });
  const dates: DateCache = new Map();
  const sheets: Sheet[] = [];
  for (const [index, held] of parts.sheets.entries()) {
    const sparse = hints[index]?.sparse === true;
    const source = sparse ? await readSparse(packageBytes, index) : dense.sheets.shift();
    if (!source) throw new Error(`sheet ${index + 1} was not read`);
    sheets.push(convertSheet(source, factsOf(held, hints[index]?.isoDates === true), dates));
  }
  return sheets;
}

function factsOf({ name, visibility, tables }: SheetParts, isoDates: boolean) {
  return { name, visibility, isoDates, tables: tables.flatMap((part) => readTable(unpackText(part)) ?? []) };
}

// One stray cell in the last row of the grid would cost a million empty rows.
async function readSparse(packageBytes: Uint8Array, index: number): Promise<HucreSheet | undefined> {
  const used = (await usedRange(packageBytes, index)) ?? { top: 1, left: 1, bottom: 1, right: 1 };
  if (cellCount(used) > MOST_CELLS) throw new TooManyCells();
  const range = `A1:${cellAddress(used.bottom, used.right)}`;
  const read = await readXlsx(packageBytes, { range, sheets: (sheet) => sheet.index === index });
  return read.sheets[0];
}
