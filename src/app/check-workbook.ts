/** Use case: check a workbook's file: readWorkbook → checkSheets. */
import { drain, type Progress } from "../core/base/progress";
import { ok, type Result } from "../core/base/result";
import type { Workbook } from "../core/workbook/workbook";
import { readWorkbook } from "../xlsx/read-workbook";
import type { Check } from "./check";
import { checkSheets, type SheetsSettings } from "./check-sheets";
import type { CheckProblem } from "./problem";

export type WorkbookFile = {
  readonly bytes: Uint8Array;
  /** The file's name without its path: it is kept in reports (P23). */
  readonly name: string;
};

export type CheckSettings = SheetsSettings & { readonly watch?: (progress: Progress) => void };

export type ReadAndChecked = { readonly workbook: Workbook; readonly check: Check };

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
  const workbook = await readWorkbook(file.bytes, file.name);
  if (!workbook.ok) return workbook;
  const check = drain(checkSheets(workbook.value, settings), settings.watch);
  return check.ok ? ok({ workbook: workbook.value, check: check.value }) : check;
}
