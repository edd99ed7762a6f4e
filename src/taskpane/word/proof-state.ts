/** How the open document reads against its figures, and what became of the last numbers that were linked. */
import type { LinkProblem, Linked } from "../../app/open-report/link-numbers";
import type { ProofList } from "../../app/open-report/proof-list";
import type { Check } from "../../app/check";
import type { WordProblem } from "./word-state";

export type ProofState = {
  readonly proof:
    | { readonly kind: "none" }
    | { readonly kind: "reading" }
    /** It holds no report of ours, and no workbook is chosen to hold its numbers against. */
    | { readonly kind: "not-linked" }
    | { readonly kind: "shown"; readonly list: ProofList; readonly check: Check | null }
    | { readonly kind: "failed"; readonly problem: WordProblem };
  readonly linking:
    | { readonly kind: "none" }
    | { readonly kind: "writing" }
    | { readonly kind: "linked"; readonly linked: Linked }
    | { readonly kind: "undone"; readonly count: number }
    | { readonly kind: "failed"; readonly problem: WordProblem | LinkProblem };
};

export const NOTHING_PROOFED: ProofState = { proof: { kind: "none" }, linking: { kind: "none" } };
