/** What the page 定稿 knows, as plain values. */
import type { RetainedProblem } from "../../app/retain/read-retained";
import type { FileTrouble } from "../shared/collect-state";
import type { NamedFile } from "../shared/pane-state";
import type { WordProblem } from "./word-state";

export type FinalProblem = WordProblem | { readonly code: "clean-not-possible"; readonly why: string };

export type Finishing =
  | { readonly kind: "none" }
  | { readonly kind: "working" }
  /** Nothing was made: these matters are open. */
  | { readonly kind: "refused"; readonly open: readonly string[] }
  /** The first file is what goes out; those beside it stay in the bureau. `isSent`: a draft was marked as sent. */
  | { readonly kind: "made"; readonly isSent: boolean; readonly files: readonly NamedFile[] }
  | { readonly kind: "failed"; readonly problem: FinalProblem };

/** 送审后变动清单: sentences, each with those under it. */
export type Since =
  | { readonly kind: "none" }
  | { readonly kind: "working" }
  | {
      readonly kind: "compared";
      readonly title: string;
      readonly changes: readonly { readonly text: string; readonly under: readonly string[] }[];
    }
  | { readonly kind: "unread"; readonly file: string; readonly code: FileTrouble["code"] | RetainedProblem["code"] };

export type FinalState = { readonly finishing: Finishing; readonly since: Since };

export const NOTHING_FINISHED: FinalState = { finishing: { kind: "none" }, since: { kind: "none" } };
