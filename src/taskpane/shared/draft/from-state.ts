/** Last year's document as the start of this year's draft (P3): which file, what becomes of its numbers, and which matches are not wanted. */
import type { Check } from "../../../app/check";
import type { StartProblem, Started } from "../../../app/start-from";
import type { StartJson } from "../../../app/wire/start-json";
import type { PaneProblem } from "../pane-problem";

/** Why a document cannot be started from. */
export type FromTrouble =
  | { readonly kind: "document"; readonly problem: StartProblem }
  /** The browser does not give the file's content: it is locked, or lies in a cloud. */
  | { readonly kind: "unreadable" }
  | { readonly kind: "pane"; readonly problem: PaneProblem };

export type LastYears = {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The check whose values take the places of last year's. */
  readonly of: Check;
  /** As if every match were accepted. */
  readonly started: Started;
  /** The same in plain values, to be shown. */
  readonly told: StartJson;
  /** Numbers of the matches that a person does not want. */
  readonly declined: ReadonlySet<number>;
  /** How many of those that were not wanted are no match of the renewed check. */
  readonly lost: number;
};

export type FromState =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly file: string }
  | { readonly kind: "failed"; readonly file: string; readonly trouble: FromTrouble }
  | { readonly kind: "matched"; readonly last: LastYears };
