/** A phrase as a pack declares it: who decides it, and the words of each outcome. */
import type { Change } from "../indicator/change";
import type { Verdict } from "../target/target";

/** The wordings of one outcome, each true and reading well in the same surroundings; the first is the default (P14). */
export type Words = readonly [string, ...string[]];

/** How a figure moved; "nearly-flat" prints as no change and is not exactly none. */
export type Movement = Change["kind"] | "nearly-flat";

/** A percentage against its target: above, equal or below, or there is no target to hold it against. */
export type Relation = "above" | "equal" | "below" | "none";
/** How many of a whole a part is. `one`: the whole is a single thing and the part is it. */
export type Portion = "one" | "all" | "some" | "none";
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
};

export type PhraseTemplate = Named &
  (
    | {
        readonly decide: "change";
        /** percent: over the base. difference: in the figure's own unit, any difference counts. */
        readonly by: "percent" | "difference";
        /** Outcomes without words leave the clause out: there is nothing to compare with. */
        readonly words: Partial<Record<Movement, Words>>;
        /** Continues with where the figure stands against its target. */
        readonly then?: Readonly<Record<Relation, string>>;
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
