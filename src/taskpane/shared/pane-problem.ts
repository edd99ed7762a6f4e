/** Why something was not done in the pane. */
import type { HostProblem } from "../../app/ports";
import type { NewerFormat } from "../../core/explanation/read-explanations";
import type { LedgerProblem } from "../../core/ledger/find-ledgers";
import type { TimeProblem } from "../../core/ledger/report-time-of";

/** What a person can act on, or our own mistake; `detail` of the latter is where it happened and never a cell's value. */
export type PaneProblem =
  | HostProblem
  | LedgerProblem
  | TimeProblem
  | NewerFormat
  /** Word cannot hold what would be bound in the report. */
  | { readonly code: "report-part-too-large" }
  /** A part of the program that is loaded on demand did not come. */
  | { readonly code: "not-loaded" }
  | { readonly code: "internal"; readonly detail: string };
