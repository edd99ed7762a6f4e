/** What the cursor stands in, and where that comes from. */
import type { Traced } from "../../app/open-report/trace-figures";
import type { BoundStretch } from "../../docx/live/read-lines";
import type { WordProblem } from "./word-state";

export type TraceState = {
  readonly trace:
    | { readonly kind: "none" }
    | { readonly kind: "reading" }
    /** The document holds no report of ours. */
    | { readonly kind: "not-linked" }
    /** In a header, a note or a text box, where nobody can tell the words that it stands in. */
    | { readonly kind: "elsewhere" }
    /** The paragraph cannot be told from what was read of the document. */
    | { readonly kind: "unclear" }
    /** In no bound text; those of its paragraph. */
    | { readonly kind: "beside"; readonly bound: readonly BoundStretch[] }
    | { readonly kind: "traced"; readonly traced: Traced }
    | { readonly kind: "failed"; readonly problem: WordProblem };
};

export const NOTHING_TRACED: TraceState = { trace: { kind: "none" } };
