/** What the page 汇入 knows: which files were given, what they come to, and what became of writing it. */
import type { Amount } from "../../app/collect/compare-open";
import type { LedgerPlan } from "../../app/collect/plan-ledger";
import type { ListProblem, ReadList } from "../../app/collect/find-lists";
import type { CellsAt } from "../../app/ports";
import type { Progress } from "../../core/base/progress";
import type { ListChoices, ListSheet } from "../../core/collect/list-choice";
import type { PaneProblem } from "./pane-problem";

/** 汇入 writes what was shown, 对照 only shows it. */
export type Purpose = "write" | "compare";

/** A file as the browser hands it over: its content may not come, when it is locked or lies in a cloud. */
export type ChosenFile = { readonly name: string; readonly bytes: () => Promise<Uint8Array> };

/** Why a file takes no part. */
export type FileTrouble = { readonly file: string; readonly code: ListProblem["code"] | "unreadable" };

export type Compared = {
  readonly ours: ReadList;
  readonly lists: readonly ReadList[];
  /** Files that could take no part. */
  readonly troubles: readonly FileTrouble[];
  readonly sheets: readonly ListSheet[];
  readonly choices: ListChoices;
  readonly plans: readonly LedgerPlan[];
};

export type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "writing" }
  /** `left`: the name of a ledger in which something is left that was to be written. */
  | {
      readonly kind: "written";
      readonly amount: Amount;
      readonly at: readonly CellsAt[];
      readonly unclear: readonly CellsAt[];
      readonly left: string | null;
      /** Whether 字段映射 now has what was chosen among lists; null: nothing new was chosen. */
      readonly areChoicesKept: boolean | null;
    }
  /** Nothing was written: the workbook is not as it was when it was compared; what is shown now is new. */
  | { readonly kind: "changed" }
  /** `partly`: something of it was written before it failed; what is shown now is what is left. */
  | { readonly kind: "failed"; readonly problem: PaneProblem; readonly extent: "nothing" | "partly" };

export type CollectStep =
  | { readonly kind: "none" }
  | {
      readonly kind: "reading";
      /** The file that is read; null: the open workbook. */
      readonly file: string | null;
      readonly progress: Progress | null;
    }
  | { readonly kind: "stopping" }
  | { readonly kind: "failed"; readonly problem: PaneProblem | null; readonly troubles: readonly FileTrouble[] }
  | { readonly kind: "compared"; readonly compared: Compared; readonly outcome: Outcome };

export type CollectState = {
  readonly purpose: Purpose;
  readonly step: CollectStep;
  /** Whether the page itself reads files because the browser refused a worker: it stands still meanwhile. */
  readonly isSlow: boolean;
};

export const NOTHING_COLLECTED: CollectState = { purpose: "write", step: { kind: "none" }, isSlow: false };
