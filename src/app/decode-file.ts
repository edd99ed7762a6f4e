/** Makes a workbook of every kind of file that people hand in: .xlsx, or a CSV with a single list. */
import { ok, type Result } from "../core/base/result";
import type { Workbook } from "../core/workbook/workbook";
import type { CsvTextProblem } from "../csv/csv-problem";
import { isCsvName, readCsv } from "../csv/read-csv";
import { readWorkbook } from "../xlsx/read-workbook";
import type { XlsxProblem } from "../xlsx/xlsx-problem";

export type NamedFile = {
  readonly bytes: Uint8Array;
  /** The file's name without its path: it is kept in reports (P23). */
  readonly name: string;
};

/** `format`: a CSV is one list without a 参数表; it is checked and taken in, but is nothing to report from. */
export type DecodedFile = { readonly workbook: Workbook; readonly format: "xlsx" | "csv" };

export type FileContentProblem = XlsxProblem | CsvTextProblem;

/** A workbook under the name of a CSV is a workbook. Never throws for bad input. */
export async function decodeFile({ bytes, name }: NamedFile): Promise<Result<DecodedFile, FileContentProblem>> {
  const isCsv = isCsvName(name) && !isPackage(bytes);
  const workbook = isCsv ? readCsv(bytes, name) : await readWorkbook(bytes, name);
  return workbook.ok ? ok({ workbook: workbook.value, format: isCsv ? "csv" : "xlsx" }) : workbook;
}

/** Zip archives and old Office files say what they are with their first two bytes. */
function isPackage([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}
