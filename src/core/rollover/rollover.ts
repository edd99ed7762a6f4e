/** Last year's report as the start of this year's (P3): what becomes of each of its numbers, years and bound texts. */
import type { Where } from "../proofreading/passage";
import type { ReadNumber } from "../proofreading/proof";
import type { BoundWords } from "./successor";

/**
 * Why a number of last year stays. ambiguous: several figures can be meant. differs: the text says several values of one
 * figure, and this is not the one that the workbook has as last year's. no-base: a change, and the workbook has nothing to compare with. missing, zero, gated: this year has nothing to
 * say in its place. unfit: no bound text reads well there. unit: it would be in another unit. place: it runs across a
 * link, a field or the like. declined: a person said no.
 */
export type KeptWhy =
  | "unknown"
  | "ambiguous"
  | "differs"
  | "no-base"
  | "base"
  | "other-time"
  | "each"
  | "missing"
  | "zero"
  | "gated"
  | "unfit"
  | "unit"
  | "place"
  | "declined";

type At = {
  /** The passage by its position in reading order, and the stretch of its text that is replaced or stays. */
  readonly passage: number;
  readonly from: number;
  readonly to: number;
  readonly where: Where;
  readonly was: string;
  readonly quote: string;
};

/** A number, with the words that go with it, whose place a bound text takes. */
export type Match = At & {
  readonly kind: "match";
  /** From 1, in reading order: how a person names it. */
  readonly number: number;
  readonly words: BoundWords;
  /** What last year's number was of. */
  readonly aspect: ReadNumber["aspect"];
  /** Last year's value as the workbook has it, where the text said another. */
  readonly otherBase: string | null;
  /** 近, 超过, 以上: words beside it that were true of last year's value. */
  readonly isRough: boolean;
};

/** A number that stays as it is, marked 【上年数】. */
export type Kept = At & {
  readonly kind: "kept";
  readonly why: KeptWhy;
  readonly aspect: ReadNumber["aspect"];
  readonly figures: readonly string[];
  /** The value that the workbook has for the year before the report's, where that is what the number told then. */
  readonly base: string | null;
};

/** A year that is now another; or, where `now` is null, a date of that year that stays and is for a person to look at. */
export type Year = At & { readonly kind: "year"; readonly now: string | null };

/** A content control of ours that last year's document has: now with this year's words, or taken away (null). */
export type Rebound = At & {
  readonly kind: "rebound";
  readonly control: number;
  readonly words: BoundWords | null;
};

export type Rollover = {
  /** The year that the document was written for. */
  readonly documentYear: number;
  readonly year: number;
  readonly matches: readonly Match[];
  readonly kept: readonly Kept[];
  readonly years: readonly Year[];
  readonly rebound: readonly Rebound[];
};
