/** How a command ended: its exit status, or the problem that kept it from running. */
import type { WritingProblem } from "../../app/collect/collect-files";
import type { Problem } from "../../app/problem";
import type { FormProblem } from "../../app/self-assessment/fill-form";
import type { RetainedProblem } from "../../app/retain/read-retained";
import type { Called } from "../../core/explain/find-figure";
import type { Result } from "../../core/base/result";
import type { ServeProblem } from "../../server/serve-problem";
import type { UsageProblem } from "../command";
import type { WishProblem } from "../wanted-check";

/** A problem of the command line itself. */
export type OutputProblem = {
  readonly code: "already-exists" | "same-file" | "same-report" | "same-from" | "collects-itself" | "file-twice";
  readonly path: string;
};

/** The figure that was asked for cannot be told. */
export type NamedFigureProblem = {
  readonly code: "figure-unknown" | "figure-several";
  readonly named: string;
  readonly names: readonly Called[];
};

export type CommandProblem =
  | Problem
  | FormProblem
  | RetainedProblem
  | NamedFigureProblem
  | WritingProblem
  | UsageProblem
  | WishProblem
  | OutputProblem
  | ServeProblem;

export type Outcome = Result<number, CommandProblem>;
