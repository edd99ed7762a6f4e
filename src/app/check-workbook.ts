/** Use case: check a file: readWorkbook → checkSheets, or readCsv → checkList. */
import { drain, type Progress } from "../core/base/progress";
import { ok, type Result } from "../core/base/result";
import type { Workbook } from "../core/workbook/workbook";
import { CSV_LACKS, isCsvName, readCsv } from "../csv/read-csv";
import { readWorkbook } from "../xlsx/read-workbook";
import type { Check } from "./check";
import { checkList } from "./check-list";
import { checkSheets, type SheetsSettings } from "./check-sheets";
import type { CheckProblem } from "./problem";

export type WorkbookFile = {
  readonly bytes: Uint8Array;
  /** The file's name without its path: it is kept in reports (P23). */
  readonly name: string;
};

export type CheckSettings = SheetsSettings & { readonly watch?: (progress: Progress) => void };

/** `format`: a CSV is one list without a 参数表; it is checked, but is nothing to report from. */
export type ReadAndChecked = {
  readonly workbook: Workbook;
  readonly check: Check;
  readonly format: "xlsx" | "csv";
};

/** Reads and checks in one go. A pane that must stay responsive drains `checkSheets` itself. */
export async function checkWorkbook(file: WorkbookFile, settings: CheckSettings): Promise<Result<Check, CheckProblem>> {
  const done = await readAndCheck(file, settings);
  return done.ok ? ok(done.value.check) : done;
}

/** The same, for who also needs the sheets that were read. */
export async function readAndCheck(
  file: WorkbookFile,
  settings: CheckSettings,
): Promise<Result<ReadAndChecked, CheckProblem>> {
  settings.watch?.({ done: 0, total: 1, what: "reading-workbook" });
  // A workbook under the name of a CSV is a workbook.
  return isCsvName(file.name) && !isPackage(file.bytes) ? checkCsv(file, settings) : await checkXlsx(file, settings);
}

/** Zip archives and old Office files say what they are with their first two bytes. */
function isPackage([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

async function checkXlsx(file: WorkbookFile, settings: CheckSettings): Promise<Result<ReadAndChecked, CheckProblem>> {
  const workbook = await readWorkbook(file.bytes, file.name);
  if (!workbook.ok) return workbook;
  const check = drain(checkSheets(workbook.value, settings), settings.watch);
  return check.ok ? ok({ workbook: workbook.value, check: check.value, format: "xlsx" }) : check;
}

function checkCsv(file: WorkbookFile, settings: CheckSettings): Result<ReadAndChecked, CheckProblem> {
  const workbook = readCsv(file.bytes, file.name);
  if (!workbook.ok) return workbook;
  const check = drain(checkList(workbook.value, { ...settings, lacks: CSV_LACKS }), settings.watch);
  return check.ok ? ok({ workbook: workbook.value, check: check.value, format: "csv" }) : check;
}
