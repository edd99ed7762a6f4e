/** 亮点候选 (P21): something that may be said in the opening because the figures prove it, and only when a person ticks it. */
import type { Decimal } from "../../base/decimal";
import type { Base, Evidence, FigureKey, PastYear, Rank } from "../../indicator/figure";

/** In the order of P21: 超额最多, 增幅最大, 由降转升, 首次突破, 排名上升. */
export const HIGHLIGHT_KINDS = ["exceeded", "growth", "turned", "first", "rank"] as const;
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

/** How the pack says them: clauses in liquid with FIGURE and NAME in them. */
export type HighlightWords = {
  /** Key of the paragraph that they are said at the end of. */
  readonly block: string;
  /** 专利授权量5件 */
  readonly head: string;
  /** 2020年全社会R&D经费投入5亿元: of what is of a year before the report's. */
  readonly datedHead: string;
  /** Figure → a head of its own. */
  readonly heads: Readonly<Record<FigureKey, string>>;
  /** What follows the head. */
  readonly clauses: Readonly<Record<HighlightKind, readonly string[]>>;
};

/** What proves it, all of the same figure. Values are unrounded, in the figure's unit. */
export type Proof = {
  readonly now: Decimal;
  readonly base: { readonly value: Decimal; readonly source: Base["source"] } | null;
  /** The target in the task list's words. */
  readonly target: string | null;
  /** Earlier years from the 历年数据表 that it rests on, the latest first. */
  readonly past: readonly PastYear[];
  readonly rank: { readonly now: Rank; readonly before: Rank } | null;
  /** The rows of all of these. */
  readonly evidence: readonly Evidence[];
};

export type Highlight = {
  /** kind.figure, kept with a report whose opening says it. */
  readonly key: string;
  readonly kind: HighlightKind;
  readonly figure: FigureKey;
  readonly name: string;
  /** It is of a year of its own (statistics lag), which is said with it. */
  readonly isDated: boolean;
  /** How strong it is among those of its kind: percent of the target, percent of growth, the value, places gained. */
  readonly strength: Decimal;
  readonly proof: Proof;
};
