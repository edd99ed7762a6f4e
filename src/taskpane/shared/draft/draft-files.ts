/** What is handed to a person: the document, and what is to be kept beside it. */
import type { Result } from "../../../core/base/result";
import type { PaneProblem } from "../pane-problem";

export type NamedFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** papers: …_数据底稿.docx. retained: …_取数底稿.xlsx, what a report that is sent said and the rows behind it (P7). */
export type Beside = NamedFile & { readonly kind: "papers" | "retained" };

export type DraftFiles = {
  readonly report: NamedFile;
  readonly beside: readonly Beside[];
  /** What the document is. */
  readonly stage: "draft" | "final";
  /** Names of figures in it that add up too few firms (P23). */
  readonly thin: readonly string[];
};

export type MadeFiles = Result<DraftFiles, PaneProblem>;

/** Hands them over, whatever the host does for that; `make` may take a while, and may reject. */
export type HandOver = (make: () => Promise<MadeFiles>) => Promise<void>;
