/** Everything the pane knows, as plain values: views are drawn from it, use cases change it. */
import type { Check } from "../../app/check";
import type { CellsAt, Delivered, HostFact } from "../../app/ports";
import type { Progress } from "../../core/base/progress";
import type { DraftFiles } from "./draft/draft-files";
import { NOTHING_COLLECTED, type CollectState } from "./collect-state";
import type { PaneProblem } from "./pane-problem";
import type { FindingState, Severity } from "../../core/rule/rule";

/** The pages of the pane, in the order of their tabs: beside a workbook, and beside a document. */
export const EXCEL_VIEWS = ["check", "figures", "report", "collect", "help"] as const;
export const WORD_VIEWS = ["update", "insert", "proof", "trace", "check", "final", "help"] as const;
export type View = (typeof EXCEL_VIEWS)[number] | (typeof WORD_VIEWS)[number];

export type Run =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly progress: Progress | null;
      /** While the workbook is read: how many of its sheets are done. */
      readonly sheets: Progress | null;
    }
  | { readonly kind: "stopping" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly problem: PaneProblem };

export type Checked = {
  readonly check: Check;
  /** Kinds of fact that the host could not give. */
  readonly lacks: readonly HostFact[];
  readonly milliseconds: number;
};

/** Where the selection was before the pane first moved it, and why it could not be moved. */
export type Walk = { readonly origin: CellsAt | null; readonly problem: PaneProblem | null };

export type Draft =
  | { readonly kind: "none" }
  | { readonly kind: "writing" }
  /** What is beside the report is saved by links of its own: browsers ask before a page saves two files at once. */
  | { readonly kind: "delivered"; readonly how: Delivered; readonly files: DraftFiles }
  /** `files` are there when only the hand-over failed: the person can still save them. */
  | { readonly kind: "failed"; readonly problem: PaneProblem; readonly files: DraftFiles | null };

/** What became of the last thing a person said about findings. */
export type SettlingState =
  | { readonly kind: "idle" }
  | { readonly kind: "writing" }
  | { readonly kind: "written"; readonly at: CellsAt; readonly count: number }
  | { readonly kind: "taken-back" }
  | { readonly kind: "failed"; readonly problem: PaneProblem };

/** What became of the last thing a person said about unknown columns. */
export type MappingState =
  | { readonly kind: "idle" }
  | { readonly kind: "writing" }
  | { readonly kind: "written"; readonly at: CellsAt; readonly count: number }
  | { readonly kind: "taken-back" }
  | { readonly kind: "failed"; readonly problem: PaneProblem };

export type FindingFilter = {
  readonly grouping: "ledger" | "rule";
  /** Severities that are shown; none chosen means all. */
  readonly severities: readonly Severity[];
  readonly state: FindingState | "any";
  /** Words that must all occur in the sentence, the rule, the cells or the figures. */
  readonly text: string;
};

export const EVERYTHING: FindingFilter = { grouping: "ledger", severities: [], state: "any", text: "" };

/** The list of findings as the person left it: which one is current, and whether its details are shown. */
export type List = {
  readonly filter: FindingFilter;
  readonly current: string | null;
  readonly details: "shown" | "hidden";
};

export type PaneState = {
  readonly view: View;
  readonly list: List;
  readonly run: Run;
  /** The last check that came to an end; it stays while another one runs. */
  readonly checked: Checked | null;
  /** The sheet that was changed after the check; null: the result is of the workbook as it is. */
  readonly changed: string | null;
  readonly walk: Walk;
  readonly draft: Draft;
  readonly settling: SettlingState;
  readonly mapping: MappingState;
  readonly collect: CollectState;
};

export function firstState(view: View): PaneState {
  return {
    view,
    list: { filter: EVERYTHING, current: null, details: "hidden" },
    run: { kind: "idle" },
    checked: null,
    changed: null,
    walk: { origin: null, problem: null },
    draft: { kind: "none" },
    settling: { kind: "idle" },
    mapping: { kind: "idle" },
    collect: NOTHING_COLLECTED,
  };
}

/** The view an address asks for: ?view=report; the first when it asks for none that there is. */
export function viewOf(search: string, views: readonly View[] = EXCEL_VIEWS): View {
  const asked = new URLSearchParams(search).get("view");
  return views.find((view) => view === asked) ?? views[0] ?? "check";
}
