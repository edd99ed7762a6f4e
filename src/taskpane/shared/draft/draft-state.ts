/** Everything that the panel 起草选项 knows, as plain values. It knows no host: Excel's pane and Word's draw the same. */
import type { Check, OpenMatters } from "../../../app/check";
import type { ToldHighlight } from "../../../app/highlights";
import type { Narrative } from "../../../core/narrative/narrative";
import type { PaneProblem } from "../pane-problem";
import { NOTHING_CHOSEN, type DraftChoices } from "./draft-choices";
import type { FromState } from "./from-state";

/** A check with the words that were chosen for its draft. */
export type Worded = {
  /** The check as it was made. */
  readonly of: Check;
  readonly choices: DraftChoices;
  /** The same check, worded as chosen. */
  readonly check: Check;
  /** What the draft will say, its charts included. */
  readonly narrative: Narrative;
  /** Up to eight things worth saying, best first (P21). */
  readonly candidates: readonly ToldHighlight[];
  /** What stands against a final one. */
  readonly open: OpenMatters;
  /** Names of figures in it that add up too few firms to be released unseen (P23). */
  readonly thin: readonly string[];
};

/** A choice that no longer holds of a renewed check, and is given up. */
export type Dropped = { readonly kind: "highlight" | "wording"; readonly words: string };

export type DraftState = {
  readonly isOpen: boolean;
  readonly choices: DraftChoices;
  /** null before the first check is worded; that of an earlier check or choice while `isWording`. */
  readonly worded: Worded | null;
  readonly isWording: boolean;
  readonly problem: PaneProblem | null;
  readonly dropped: readonly Dropped[];
  readonly from: FromState;
  /** Who answers for a final report with open matters, why, and to whom it is sent: as typed. */
  readonly release: Release;
};

export type Release = { readonly by: string; readonly reason: string; readonly recipient: string };

export const NO_DRAFT: DraftState = {
  isOpen: false,
  choices: NOTHING_CHOSEN,
  worded: null,
  isWording: false,
  problem: null,
  dropped: [],
  from: { kind: "none" },
  release: { by: "", reason: "", recipient: "" },
};
