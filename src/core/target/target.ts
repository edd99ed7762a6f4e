/** A target: a comparator and a value that a year's task list sets for an indicator, and how far it is reached. */
import type { Place } from "../base/a1";
import type { Decimal } from "../base/decimal";
import type { FigureKey, MissingReason } from "../indicator/figure";

export type Comparator = ">=" | ">" | "<=" | "<" | "=";

/** What the wording asks for. */
export type Demand =
  /** actual ⋈ value: 不少于8件, 突破500万元 */
  | { readonly kind: "level"; readonly comparator: Comparator; readonly value: Decimal; readonly unit: string | null }
  /** growth over the base ⋈ percent: 增长28%以上, 年递增18%以上 */
  | { readonly kind: "growth"; readonly comparator: Comparator; readonly percent: Decimal }
  /** now − base ⋈ value: 净增3家 */
  | {
      readonly kind: "increase";
      readonly comparator: Comparator;
      readonly value: Decimal;
      readonly unit: string | null;
    }
  /** now ≥ times × base: 翻番 is 2, 增长2倍 is 3 */
  | { readonly kind: "multiple"; readonly comparator: Comparator; readonly times: Decimal }
  /** 100%: 全覆盖, 应统尽统 */
  | { readonly kind: "all" }
  /** now ⋈ base: 持平 is =, 只增不减 is >= */
  | { readonly kind: "hold"; readonly comparator: Comparator };

export type ParsedTarget = {
  readonly demand: Demand;
  /** 力争, 争取: reported, never assessed. */
  readonly stretch: boolean;
  /** 左右: met within ±5%, to be verified. */
  readonly approximate: boolean;
};

export type TargetProblem = { readonly code: "empty" | "unreadable" | "ambiguous"; readonly wording: string };

export type Verdict = "exceeded" | "met" | "nearly" | "missed" | "on-track" | "behind" | "not-assessed";

/** Why a target has no verdict. */
export type NotAssessed =
  | { readonly code: "no-indicator" } // no indicator bears that name or alias
  | { readonly code: "no-note" } // a value was typed in without saying where it comes from (P17)
  | { readonly code: "unreadable"; readonly wording: string }
  | { readonly code: "stretch" }
  | { readonly code: "missing"; readonly figure: FigureKey; readonly why?: MissingReason }
  /** Only an outside body's number counts, and nobody typed it in. */
  | { readonly code: "outside-only"; readonly figure: FigureKey }
  /** No last year's value, or one of zero or below; the target's own name where a typed value stands for a figure. */
  | { readonly code: "no-base"; readonly figure: FigureKey }
  | { readonly code: "unit-differs"; readonly stated: string; readonly unit: string };

/** What a target row states of points (P17), and what they come to. */
export type Score = {
  /** 分值 */
  readonly worth: Decimal | null;
  /** 封顶 */
  readonly cap: Decimal | null;
  /** 计分办法, as written. */
  readonly method: string | null;
  /** null: the year is not over, nothing is judged, or the wording is for a person to read. */
  readonly earned: Decimal | null;
};

/** A row of the 目标任务表 with what it asks for and how it stands. */
export type TargetResult = {
  readonly name: string;
  readonly wording: string;
  readonly year: number;
  readonly department: string | null;
  readonly source: string | null;
  readonly place: Place;
  /** Row index in the ledger T1. */
  readonly row: number;
  readonly figure: FigureKey | null;
  readonly unit: string;
  readonly comparator: Comparator | null;
  /** The value actual is compared with, after growth, multiples and net increases are worked out (ceil for counts). */
  readonly threshold: Decimal | null;
  readonly actual: Decimal | null;
  readonly base: Decimal | null;
  /** actual ÷ threshold × 100, unrounded (of a net increase: what was added); null for percentages, growth of amounts and coverage (P14). */
  readonly rate: Decimal | null;
  /** threshold − actual where the target is not reached and that is positive, in the indicator's unit. */
  readonly gap: Decimal | null;
  readonly verdict: Verdict;
  readonly why: NotAssessed | null;
  /** 完成说明: what a person says of the value typed in. */
  readonly note: string | null;
  /** 佐证材料 */
  readonly proof: string | null;
  /** null when the row states no points. */
  readonly score: Score | null;
};
