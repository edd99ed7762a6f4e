/** What a person chooses of a draft, as plain values. It outlives the check it was chosen for. */
import { STAGE_WORDS, type ReportKind, type StageWord, type Wanted } from "../../../core/narrative/wanted";

/** self: 考核自评表. */
export const DRAFT_KINDS = ["annual", "half", "quarter", "self"] as const satisfies readonly (ReportKind | "self")[];
export type DraftKind = (typeof DRAFT_KINDS)[number];

export type DraftChoices = {
  readonly kind: DraftKind;
  readonly stage: StageWord;
  readonly annex: boolean;
  readonly charts: boolean;
  /** Whether marks are shaded; without, they are words alone. */
  readonly shading: boolean;
  /** The 数据底稿 beside the report. */
  readonly papers: boolean;
  /** Keys of ticked highlights, in the order of the candidates. */
  readonly highlights: readonly string[];
  /** Phrase key → which of its true wordings, from 1; only where it is not the default. */
  readonly wordings: ReadonlyMap<string, number>;
};

export const NOTHING_CHOSEN: DraftChoices = {
  kind: "annual",
  stage: STAGE_WORDS[0],
  annex: true,
  charts: false,
  shading: true,
  papers: true,
  highlights: [],
  wordings: new Map(),
};

/** What of it the words of a work summary depend on. A 自评表 has words of its own: for one, those of the year's summary. */
export function wantedOf({ kind, stage, highlights, wordings, annex }: DraftChoices): Wanted {
  const looks = annex ? {} : { annex: "without" as const };
  return { kind: kind === "self" ? "annual" : kind, stage, highlights, wordings, ...looks };
}

/** A person ticks two to four highlights, or none (P21). */
export const FEWEST_HIGHLIGHTS = 2;
export const MOST_HIGHLIGHTS = 4;

export function highlightCount(ticked: number): "none" | "few" | "fit" | "many" {
  if (ticked === 0) return "none";
  if (ticked < FEWEST_HIGHLIGHTS) return "few";
  return ticked > MOST_HIGHLIGHTS ? "many" : "fit";
}
