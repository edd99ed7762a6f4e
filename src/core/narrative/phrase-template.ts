/** A phrase as a pack declares it: who decides it, and the words of each outcome. */
import type { Change } from "../indicator/change";
import type { Basis } from "../indicator/indicator";
import type { Verdict } from "../target/target";

/** The wordings of one outcome, each true and reading well in the same surroundings; the first is the default (P14). */
export type Words = readonly [string, ...string[]];

/** How a figure moved; "nearly-flat" prints as no change and is not exactly none; "few": from a base too small for a percentage. */
export type Movement = Change["kind"] | "nearly-flat" | "few-up" | "few-down";

/** A percentage against its target: above, equal or below, or there is no target to hold it against. */
export type Relation = "above" | "equal" | "below" | "none";
/** How many of a whole a part is. `one`: the whole is a single thing and the part is it. */
export type Portion = "one" | "all" | "some" | "none";
/** How far places are covered; "nearly": from the parameter 基本全覆盖下限 on. */
export type Covered = "full" | "nearly" | "partly";
/** A sum over several: each has the same, they differ, or there is only one. */
export type Shared = "each" | "together" | "single";
/** A list: every name is said, or only the first; single: one name, and what it is needs no saying. */
export type Listed = "whole" | "begun" | "single";
/** How far the year's target is against the share of the year that has passed. */
export type Pace = "ahead" | "even" | "behind" | "keeping" | "lagging";
/** What a rise is besides a rise (P25). */
export type Milestone = "from-nothing" | "first-at" | "first-over";

/** The targets together. */
export type Overall = "all-met" | "nearly-all" | "mixed" | "under-way" | "none-assessed";

/** A counted piece of a phrase: said when its figure is above zero. `inside` belongs to the piece before it; `after` is said when another came before. */
export type Fragment = {
  readonly figure: string;
  readonly words: string;
  readonly after: string;
  readonly inside?: true;
};

type Named = {
  /** ASCII; with the figure's key it is the phrase's key. */
  readonly id: string;
  /** Its name in Chinese, shown in Word as the control's title. */
  readonly name: string;
  /** Ids it had before: reports that were written then still say it. */
  readonly formerly?: readonly string[];
  /** The filter that says it in a template: {{ 专利授权量 | 完成情况 }}. */
  readonly filter: string;
};

type ChangeWords = {
  readonly decide: "change";
  /**
   * percent: over the base. difference: in the figure's own unit, any difference counts. fitting: percentage points of
   * a percentage, a difference where fewer than ten were counted before, otherwise percent. points: percentages only.
   */
  readonly by: "percent" | "difference" | "fitting" | "points";
  /** Outcomes without words leave the clause out: there is nothing to compare with. */
  readonly words: Partial<Record<Movement, Words>>;
  /** Continues with where the figure stands against its target. */
  readonly then?: Readonly<Record<Relation, string>>;
};

/** Before the year's end by the pace, {ahead} percentage points from 时序进度; after it by the verdict. */
type PaceWords = {
  readonly decide: "pace";
  readonly words: Record<Pace, Words>;
  readonly after: Partial<Record<Verdict, Words>>;
};

export type PhraseTemplate = Named &
  (
    | ChangeWords
    /** {share} of the places. */
    | { readonly decide: "coverage"; readonly words: Record<Covered, Words> }
    /** {each} of several, or {total} of all. */
    | { readonly decide: "each"; readonly words: Record<Shared, Words> }
    /** {names} of at most so many, and {n} in all, of what {noun} says. */
    | { readonly decide: "list"; readonly most: number; readonly words: Record<Listed, Words> }
    | PaceWords
    /** {step}: the highest of `steps` for the figure's unit that is reached for the first time. */
    | {
        readonly decide: "milestone";
        readonly steps: Readonly<Record<string, readonly string[]>>;
        readonly words: Record<Milestone, Words>;
      }
    /** Rose {years} years running, at least `least`. */
    | { readonly decide: "streak"; readonly least: number; readonly words: Record<"rising", Words> }
    /** Rises after it had fallen the year before. */
    | { readonly decide: "turn"; readonly words: Record<"rising", Words> }
    /** {place} of all, up by {n} on the year before. */
    | { readonly decide: "rank"; readonly words: Record<"risen", Words> }
    /** A sentence: a figure with its name by what it is of, how it moved, and how its target stands; what is not known is left out. */
    | {
        readonly decide: "brief";
        readonly change: Named & ChangeWords;
        readonly result: Named & PaceWords;
        readonly words: Record<Basis, Words>;
      }
    | { readonly decide: "verdict"; readonly words: Partial<Record<Verdict, Words>> }
    | { readonly decide: "portion"; readonly words: Record<Portion, Words> }
    /** {parts} is made of fragments: each that has a count, in this order. */
    | { readonly decide: "overall"; readonly words: Record<Overall, Words>; readonly fragments: readonly Fragment[] }
    | {
        readonly decide: "draft";
        readonly words: Record<"clear" | "open", Words>;
        readonly fragments: readonly Fragment[];
      }
  );

/** Puts values in the places of words: 「净增{amount}」. A place without a value is a mistake in the pack. */
export function fill(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in ${words}`);
    return value;
  });
}

/** Whether a wording has a place for a value that there is none of: 「不超过3件」 has no gap, a coverage has no rate. */
export function lacksValue(words: string, values: Readonly<Record<string, string>>): boolean {
  return Object.entries(values).some(([name, value]) => value === "" && words.includes(`{${name}}`));
}
