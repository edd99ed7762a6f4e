/** Everything that can keep a use case from its result, for the person to act on now. */
import type { TimeProblem } from "../core/ledger/report-time-of";
import type { LedgerProblem } from "../core/ledger/find-ledgers";
import type { NewerFormat } from "../core/explanation/read-explanations";
import type { PatchProblem } from "../xlsx/patch/sheet-patch";
import type { XlsxProblem } from "../xlsx/xlsx-problem";
import type { FileProblem } from "./ports";

/** Why a workbook cannot be checked. */
export type CheckProblem = XlsxProblem | LedgerProblem | TimeProblem | NewerFormat;

export type Problem = CheckProblem | FileProblem | PatchProblem;
