/** What the pane in Word knows beside the check of the chosen workbook, as plain values. */
import type { Delivered, DocumentProblem } from "../../app/ports";
import type { Applied } from "../../app/open-report/apply-refresh";
import type { Standing } from "../../app/open-report/hold-against";
import type { InsertFigureProblem } from "../../app/open-report/insert-figure";
import type { InsertProblem } from "../../app/open-report/insert-report";
import type { PendingList } from "../../app/open-report/pending-list";
import type { PendingRefresh } from "../../app/open-report/pending-refresh";
import type { RefreshProblem } from "../../app/refresh-report";
import type { Choices } from "../../core/link/refresh-plan";
import type { FileTrouble } from "../shared/collect-state";
import type { Beside, DraftFiles, NamedFile } from "../shared/draft/draft-files";
import type { PaneProblem } from "../shared/pane-problem";
import type { InsertState } from "./insert-state";

/** The workbook that figures come from: a file that a person chose. */
export type Source =
  | { readonly kind: "none" }
  /** `trouble`: another file was chosen since, and could not be read. */
  | { readonly kind: "chosen"; readonly name: string; readonly trouble: FileTrouble | null }
  | { readonly kind: "unread"; readonly trouble: FileTrouble };

export type WordProblem =
  DocumentProblem | RefreshProblem | InsertProblem | InsertFigureProblem | PaneProblem | AdoptProblem;

/** 以审定数为准 could not be written into a copy of the workbook. */
export type AdoptProblem = {
  readonly code: "adopt-not-a-number" | "adopt-not-adoptable" | "adopt-supplied-already" | "adopt-not-patched";
};

/** How the open document stands to the chosen workbook. */
export type DocumentState =
  | { readonly kind: "unknown" }
  | { readonly kind: "looking"; readonly isStopping: boolean }
  /** A person stopped the looking. */
  | { readonly kind: "stopped" }
  /** It holds no report of ours. */
  | { readonly kind: "not-linked"; readonly isEmpty: boolean }
  | { readonly kind: "pending"; readonly pending: PendingRefresh; readonly list: PendingList }
  | { readonly kind: "failed"; readonly problem: WordProblem };

/** Whether what is written can be stopped: no more once a first line stands, and not on the way back. */
export type Stop = "possible" | "asked" | "too-late";

/** What became of the last thing that was written into the document. */
export type Written =
  | { readonly kind: "none" }
  | { readonly kind: "writing"; readonly done: number; readonly total: number; readonly stop: Stop }
  /** `stage`: only the stage that the draft line names was changed. `before`: the document as it was. */
  | {
      readonly kind: "applied";
      readonly applied: Applied;
      readonly count: number;
      readonly stage: string | null;
      readonly before: Uint8Array;
    }
  | { readonly kind: "undone" }
  /** A report is being put in: at which step of how many. */
  | { readonly kind: "putting"; readonly step: string; readonly done: number; readonly total: number }
  /** `beside`: what belongs beside the report. `thin`: names of figures in it that add up too few firms (P23). */
  | {
      readonly kind: "inserted";
      readonly standing: Standing;
      readonly beside: readonly Beside[];
      readonly thin: readonly string[];
    }
  /** As a document of its own, with how it reached the person. */
  | { readonly kind: "made"; readonly how: Delivered; readonly files: DraftFiles }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly problem: WordProblem };

export type WordState = {
  readonly source: Source;
  readonly document: DocumentState;
  readonly written: Written;
  /** What a person decided about the pending changes. */
  readonly choices: Choices;
  /** Whether texts whose controls another program took away are bound again (P24). */
  readonly isRelinking: boolean;
  /** A copy of the workbook with numbers that the report said over it (P8): to be saved in the place of the workbook. */
  readonly adopted: NamedFile | null;
  /** Figures whose changes are not ticked. */
  readonly unticked: ReadonlySet<string>;
  readonly insert: InsertState;
};
