/** Use case: check a file: decodeFile → checkSheets, or checkList for a list of its own. */
import { drain, type Progress, type Steps } from "../core/base/progress";
import { ok, type Result } from "../core/base/result";
import { CSV_LACKS } from "../csv/read-csv";
import type { Check } from "./check";
import { checkList } from "./check-list";
import { checkSheets, type SheetsSettings } from "./check-sheets";
import { decodeFile, type DecodedFile, type NamedFile } from "./decode-file";
import type { CheckProblem } from "./problem";

export type WorkbookFile = NamedFile;

export type CheckSettings = SheetsSettings & { readonly watch?: (progress: Progress) => void };

export type ReadAndChecked = DecodedFile & { readonly check: Check };

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
  const decoded = await decodeFile(file);
  if (!decoded.ok) return decoded;
  const { workbook, format } = decoded.value;
  const steps: Steps<Result<Check, CheckProblem>> =
    format === "csv" ? checkList(workbook, { ...settings, lacks: CSV_LACKS }) : checkSheets(workbook, settings);
  const check = drain(steps, settings.watch);
  return check.ok ? ok({ workbook, format, check: check.value }) : check;
}
