/** 插入数值 as plain values: what was searched, the figure whose forms are shown, what became of the last one. */
import type { InsertFigureProblem } from "../../app/open-report/insert-figure";
import type { FoundFigure } from "../../app/insert/find-figures";
import type { PaneProblem } from "../shared/pane-problem";

/** One form with exactly the words that would be put in; the problem says why it cannot be. */
export type FormShown = {
  readonly id: string;
  readonly key: string;
  readonly words: string;
  readonly problem: InsertFigureProblem | null;
};

/** One that was put in, to be put in again. */
export type Recent = { readonly key: string; readonly name: string; readonly words: string };

export type InsertState = {
  readonly words: string;
  /** null: nothing was searched yet. */
  readonly found: readonly FoundFigure[] | null;
  readonly chosen: { readonly figure: string; readonly forms: readonly FormShown[] } | null;
  readonly outcome:
    | { readonly kind: "none" }
    | { readonly kind: "writing" }
    | { readonly kind: "inserted"; readonly name: string; readonly words: string; readonly isKept: boolean }
    | { readonly kind: "failed"; readonly problem: InsertFigureProblem | PaneProblem };
  /** The last one first. */
  readonly recent: readonly Recent[];
};

export const NOTHING_INSERTED: InsertState = {
  words: "",
  found: null,
  chosen: null,
  outcome: { kind: "none" },
  recent: [],
};
