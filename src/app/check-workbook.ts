/** Use case: check a workbook's file: readWorkbook → checkSheets. */
import { drain, type Progress } from "../core/base/progress";
import type { Result } from "../core/base/result";
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

/** Reads and checks in one go. A pane that must stay responsive drains `checkSheets` itself. */
export async function checkWorkbook(file: WorkbookFile, settings: CheckSettings): Promise<Result<Check, CheckProblem>> {
  settings.watch?.({ done: 0, total: 1, what: "reading-workbook" });
  const workbook = await readWorkbook(file.bytes, file.name);
  return workbook.ok ? drain(checkSheets(workbook.value, settings), settings.watch) : workbook;
}
