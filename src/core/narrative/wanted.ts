/** What a person wants of a report beside its data. Kept with the report, so that a refresh writes it the same way. */

/** annual: 年度工作总结. half, quarter: 半年 or 季度工作小结 of the same data up to the cut-off. */
export const REPORT_KINDS = ["annual", "half", "quarter"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What a person may take a document of ours for: one of these, or a 考核自评表. */
export type DocumentKind = ReportKind | "self";

/** The stage that the draft line names (P11); the first is the default. */
export const STAGE_WORDS = ["初稿", "征求意见稿", "送审稿"] as const;
export type StageWord = (typeof STAGE_WORDS)[number];

export type Wanted = {
  readonly kind: ReportKind;
  readonly stage: StageWord;
  /** Keys of the highlights that a person ticked (P21), in their order. */
  readonly highlights: readonly string[];
  /** Phrase key → which of its true wordings is said, 1 for the default (P14). */
  readonly wordings: ReadonlyMap<string, number>;
} & Looks;

/** How it is made up; what is absent is as usual: with the 附件, marks shaded, no chart (P12). */
export type Looks = {
  readonly annex?: "without";
  readonly marks?: "plain";
  readonly charts?: "drawn";
};

/** Nothing in particular: an annual report, 初稿, nothing highlighted, every wording the default. */
export const NOTHING_WANTED: Wanted = { kind: "annual", stage: "初稿", highlights: [], wordings: new Map() };

/** The same as plain values, for whatever keeps it; null where nothing in particular is wanted. */
export type WantedRecord = {
  readonly kind: ReportKind;
  readonly stage: StageWord;
  readonly highlights: readonly string[];
  readonly wordings: Readonly<Record<string, number>>;
} & Looks;

export function recordOf({ kind, stage, highlights, wordings, ...looks }: Wanted): WantedRecord | null {
  const isPlain = kind === "annual" && stage === "初稿" && highlights.length === 0 && wordings.size === 0;
  if (isPlain && Object.keys(looks).length === 0) return null;
  return { kind, stage, highlights, wordings: Object.fromEntries([...wordings].sort()), ...looks };
}

/** Who lets a report with open matters go out, and why (带问题定稿, P11). */
export type Answering = { readonly by: string; readonly reason: string };
