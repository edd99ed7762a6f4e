/** Reads a CSV into a workbook of one sheet. Every value stays the text it is: codes keep their zeros and all their digits. */
import Papa from "papaparse";
import { ok, type Result } from "../core/base/result";
import type { RawValue, Workbook, WorkbookFact } from "../core/workbook/workbook";
import type { CsvTextProblem } from "./csv-problem";
import { decodeText } from "./decode-text";

/** What a CSV cannot say. Nothing in it is hidden or merged, and there are no tables: these are known. */
export const CSV_LACKS: readonly WorkbookFact[] = ["formulas", "cell-types"];

const EXTENSION = /\.(?:csv|tsv|txt)$/iu;
/** Excel's way to keep 0012 a text in a CSV, and the apostrophe that other programs export. */
const KEPT_AS_TEXT = /^="([^"]*)"$/u;
const APOSTROPHE = /^'(?=[\w.+-]*$)/u;
/** What Excel shows of 2021.10 once it is a number: it may be October. A text cell would tell, a CSV cannot. */
const PERHAPS_OCTOBER = /^(?:19|20)\d{2}\.1$/u;
const DELIMITERS = [",", "\t", ";", "，", "|"];

/** Whether the file is called like one. */
export function isCsvName(name: string): boolean {
  return EXTENSION.test(name);
}

/** The workbook; its sheet bears the file's name without its extension. Lines count from 1, empty ones too. */
export function readCsv(bytes: Uint8Array, name: string): Result<Workbook, CsvTextProblem> {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const { data } = Papa.parse<string[]>(text.value, { delimitersToGuess: DELIMITERS, skipEmptyLines: false });
  const rows = data.map((row) => row.map(rawValue));
  while (rows.length > 0 && (rows.at(-1) ?? []).every((value) => value === null)) rows.pop();
  const sheet = {
    ...{ name: name.replace(EXTENSION, ""), visibility: "visible" as const, rows },
    ...{ merges: [], tables: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), formulas: [] },
  };
  return ok({ name, sheets: [sheet] });
}

function rawValue(field: string): RawValue {
  const kept = KEPT_AS_TEXT.exec(field.trim());
  const text = kept?.[1] ?? field.replace(APOSTROPHE, "");
  if (text.trim() === "") return null;
  return PERHAPS_OCTOBER.test(text.trim()) ? Number(text) : text;
}
