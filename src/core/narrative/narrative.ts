/** The report's words in order: sections → blocks → spans. Nothing here knows Word. */

import type { Decimal } from "../base/decimal";

/** Why a figure is not sure yet. */
export type Mark = "verify" | "correct";

export type Span =
  | { readonly kind: "text"; readonly text: string }
  /** A figure in one display form; `key` is figure~form, `text` includes the unit and the mark 〔待核实〕. */
  | {
      readonly kind: "mention";
      readonly key: string;
      readonly text: string;
      readonly figure: string;
      readonly mark: Mark | null;
    }
  /** The smallest stretch of words that a figure decides; `key` names it, `text` is the outcome's wording, mark included. */
  | {
      readonly kind: "phrase";
      readonly key: string;
      readonly text: string;
      readonly outcome: string;
      /** Every wording that is true now; the first is the default, a person may pick another (P14). */
      readonly choices: readonly string[];
      readonly figures: readonly string[];
      readonly mark: Mark | null;
    }
  /** Something a person must fill: 【待补：…】 (counted) or 【主要做法：…】 (not counted). */
  | { readonly kind: "gap"; readonly key: string; readonly text: string; readonly counted: boolean };

export type Block =
  | { readonly kind: "title"; readonly key: string; readonly spans: readonly Span[] }
  | { readonly kind: "draft-line"; readonly key: string; readonly spans: readonly Span[] }
  /** Levels are 一、（一）1.（1）; numbering is automatic. A level-2 heading may also run on into its paragraph (`lead`). */
  | { readonly kind: "heading"; readonly key: string; readonly level: 1 | 2 | 3 | 4; readonly spans: readonly Span[] }
  /** `lead` is the run-in heading （一）…。 that opens the paragraph. */
  | {
      readonly kind: "paragraph";
      readonly key: string;
      readonly lead: readonly Span[] | null;
      readonly spans: readonly Span[];
    }
  | {
      readonly kind: "table";
      readonly key: string;
      readonly caption: readonly Span[];
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly (readonly Span[])[])[];
      /** 注 under the table, a line each. */
      readonly notes?: readonly (readonly Span[])[];
    }
  /** A picture of figures, never bound: a refresh draws it anew. */
  | {
      readonly kind: "chart";
      readonly key: string;
      /** 图1 …, under the picture. */
      readonly caption: readonly Span[];
      /** What the picture shows, for who cannot see it. */
      readonly alt: string;
      /** Keys of the figures that it draws. */
      readonly figures?: readonly string[];
      readonly chart: Chart;
    }
  | { readonly kind: "signature"; readonly key: string; readonly unit: readonly Span[]; readonly date: readonly Span[] }
  /** Starts the 附件 on a new page. */
  | { readonly kind: "annex"; readonly key: string; readonly number: number | null; readonly title: readonly Span[] }
  /** 附件：1.×× under the text. */
  | { readonly kind: "annex-list"; readonly key: string; readonly titles: readonly string[] };

/** What a chart draws. Values are in the order of the categories; null leaves a gap. */
export type Chart = {
  /** bars: one horizontal bar a category, the first on top. lines: one line a series over the years. */
  readonly kind: "bars" | "lines";
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (Decimal | null)[];
  }[];
};

export type TableColumn = {
  readonly title: string;
  readonly share: number;
  readonly align: "left" | "center" | "right";
};

export type Section = { readonly id: string; readonly name: string; readonly blocks: readonly Block[] };

/** A clause that was left out because its figure is missing or zero (缺数清单). */
export type Omission = {
  readonly section: string;
  readonly figure: string;
  readonly why: "missing" | "zero" | "gated";
};

export type Narrative = { readonly sections: readonly Section[]; readonly omissions: readonly Omission[] };

/** What people call the line under the title that says what a draft lacks. */
export const DRAFT_LINE_NAME = "初稿说明";

/** Every span of a block, in reading order. */
export function spansOf(block: Block): readonly Span[] {
  switch (block.kind) {
    case "paragraph":
      return block.lead ? [...block.lead, ...block.spans] : block.spans;
    case "table":
      return [...block.caption, ...block.rows.flat(2), ...(block.notes ?? []).flat()];
    case "chart":
      return block.caption;
    case "signature":
      return [...block.unit, ...block.date];
    case "annex":
      return block.title;
    case "annex-list":
      return [];
    default:
      return block.spans;
  }
}
