/** What a pack says of its report: sections, sentences and phrases as data. Clauses are liquid; figures go by their ids. */

/**
 * A clause in liquid. It is left out when a figure in it is missing, held back or zero (never 「0家」),
 * unless it is `needed`: then a missing figure leaves 【待补：name，from】 in its place (P13).
 */
export type Clause =
  | string
  | { readonly needed: string; readonly from: string }
  /** Said of figures that may be zero. */
  | { readonly even: string }
  /** lead + items joined by 、; items are left out one by one, all of them with a lead that cannot be said. */
  | { readonly lead: string; readonly items: readonly string[] };

/** Clauses joined by ，. The first is the head: when it is left out, the others go with it. */
export type Group = readonly Clause[];
/** Groups joined by ；, closed by 。 */
export type Sentence = readonly Group[];

/** When a numbered item applies: any of these. */
export type Occasion =
  | { readonly missed: string }
  /** Behind the calendar while the year runs, missed after it. */
  | { readonly behind: string }
  | { readonly positive: string }
  /** The year is over and the figure is below its base. */
  | { readonly falling: string }
  | { readonly always: true };

/** One 一是…；二是… item. */
export type ItemTemplate = {
  readonly id: string;
  readonly lead: string;
  /** By what else a person may call it. */
  readonly called?: readonly string[];
  readonly when: readonly Occasion[];
  /** The bureau's own words, said before the sentences; with them the item applies. */
  readonly prose?: string;
  readonly sentences: readonly Sentence[];
};

/** `formerly`: keys that the block had before, under which older reports hold it. */
export type BlockTemplate = { readonly formerly?: readonly string[] } & (
  | { readonly kind: "title" | "draft-line"; readonly key: string; readonly text: string }
  | { readonly kind: "heading"; readonly key: string; readonly level: 1 | 2; readonly text: string }
  | {
      readonly kind: "paragraph";
      readonly key: string;
      /** What a person calls it: by this the sheet 报告模板 finds it. */
      readonly name?: string;
      readonly called?: readonly string[];
      /** The run-in heading （一）…。 */
      readonly lead: string | null;
      /** The area whose 主要做法 a person writes before the figures (P20): an indicator whose target names the department. */
      readonly practice: readonly string[] | null;
      /** What the bureau wrote of it in 工作举措, and who is to write it. */
      readonly prose?: string;
      readonly department?: string;
      /** Where missing figures that have a target come from. */
      readonly from: string;
      readonly sentences: readonly Sentence[];
    }
  | {
      readonly kind: "items";
      readonly key: string;
      readonly name?: string;
      readonly called?: readonly string[];
      /** The run-in heading （一）…。 */
      readonly lead?: string | null;
      /** The bureau's own words, said before the items. */
      readonly prose?: string;
      readonly items: readonly ItemTemplate[];
      /** Said when no item applies. */
      readonly otherwise: readonly Sentence[];
    }
  | { readonly kind: "targets"; readonly key: string; readonly caption: string }
  | { readonly kind: "annex-list"; readonly key: string; readonly titles: readonly string[] }
  | { readonly kind: "annex"; readonly key: string; readonly title: string }
  | { readonly kind: "signature"; readonly key: string; readonly unit: string; readonly date: string }
);

export type SectionTemplate = { readonly id: string; readonly name: string; readonly blocks: readonly BlockTemplate[] };
