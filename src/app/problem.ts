/** Everything that can keep a use case from its result, for the person to act on now. */
import type { TimeProblem } from "../core/ledger/report-time-of";
import type { LedgerProblem } from "../core/ledger/find-ledgers";
import type { NewerFormat } from "../core/explanation/read-explanations";
import type { PatchProblem } from "../xlsx/patch/sheet-patch";
import type { CsvTextProblem } from "../csv/csv-problem";
import type { MappingFileProblem } from "./wire/mapping-json";
import type { XlsxProblem } from "../xlsx/xlsx-problem";
import type { FileProblem } from "./ports";
import type { CleanProblem } from "./clean-report";
import type { StartProblem } from "./start-from";
import type { VerifyProblem } from "./verify-report";
import type { RefreshProblem } from "./refresh-report";

/** Why a workbook cannot be checked. */
export type CheckProblem = XlsxProblem | CsvProblem | LedgerProblem | TimeProblem | NewerFormat;

/** A CSV that names no year; a report or a copy asked for of a CSV. */
export type CsvProblem = CsvTextProblem | { readonly code: "csv-no-year" | "csv-only-checked" };

export type Problem =
  | VerifyProblem
  | StartProblem
  | CleanProblem
  | CheckProblem
  | FileProblem
  | PatchProblem
  | MappingFileProblem
  | RefreshProblem;
