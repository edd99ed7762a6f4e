/** What a phrase's figures decided: an outcome and its true wordings. */
import type { Figure } from "../indicator/figure";
import type { Scope } from "./scope";

/** `whole` is the second figure of a phrase that compares two; `most`: how many names a list may have; `noun`: what they are. */
export type PhraseContext = {
  readonly scope: Scope;
  readonly whole: Figure | null;
  readonly most?: number;
  readonly noun?: string;
};

/** An outcome with its wordings, values already in place; and the figures that decided it. */
export type Decision = {
  readonly outcome: string;
  readonly choices: readonly string[];
  readonly figures: readonly string[];
};
