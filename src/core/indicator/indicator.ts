/** What is counted, as data: the formula a person is shown and the figures a cell can change both come from here. */
import type { Breakdowns } from "./breakdowns";

/** flow: what happened in the period; stock: what stands at the cut-off; year: a whole statistical year, often last year's. */
export type Basis = "flow" | "stock" | "year";

/** A test of one column of a row. Tests are read in order; all must hold for the row to count. */
export type Condition =
  /** The value is one of these (codes of the enumeration, true/false). */
  | { readonly column: string; readonly is: readonly (string | boolean)[] }
  /** The cell's own words, where its enumeration does not know them. */
  | { readonly column: string; readonly written: string }
  | { readonly column: string; readonly filled: true }
  /** A year column equals the report year, or the ledger's latest statistical year. */
  | { readonly column: string; readonly year: "report" | "statistical" }
  /** A year column lies so many years before the report year. */
  | { readonly column: string; readonly yearsAgo: number }
  /** The date lies in the period. */
  | { readonly column: string; readonly within: "period" }
  /** The date lies before the period begins. */
  | { readonly column: string; readonly before: "period" }
  /** The date is not after the as-of day; with `orEmpty` also where none is stated. */
  | { readonly column: string; readonly until: "as-of"; readonly orEmpty?: true }
  /** The date is the as-of day or later; where none is stated, the year in `orYear` is the report year. */
  | { readonly column: string; readonly from: "as-of"; readonly orYear: string }
  /** A right granted on this date for `years` years is in force on the as-of day: date ≤ as-of < date + years. */
  | { readonly column: string; readonly inForce: number }
  /** A right granted on this date for `years` years ended within the period. */
  | { readonly column: string; readonly endedAfter: number }
  /** The region named is the county itself: by its 行政区划代码 or its name. */
  | { readonly column: string; readonly own: "county" };

/**
 * Firms counted once each by identifier, or by normalised name where it is missing; persons and other things by several
 * texts together (姓名 and 单位).
 */
export type DistinctBy = { readonly identifier: string; readonly name: string } | { readonly texts: readonly string[] };

/** A number that a derived indicator works with. */
export type Quantity = { readonly figure: string } | { readonly parameter: string; readonly times?: string };

/** Measures that are taken from one ledger's rows. */
export type RowMeasure =
  | {
      readonly kind: "count";
      readonly ledger: string;
      readonly where: readonly Condition[];
      readonly distinct?: DistinctBy;
      /** Leaves out whoever also has a row that meets all of these; only with `distinct`. */
      readonly without?: readonly Condition[];
    }
  | {
      readonly kind: "sum";
      readonly ledger: string;
      readonly column: string;
      readonly where: readonly Condition[];
      /** What an empty cell counts as; without it an empty cell adds nothing. */
      readonly empty?: number;
      /** Rows whose text here is a 合计 are left out, unless there are no others (a year of which only the total is known). */
      readonly totals?: string;
      /** Where the table has these columns: rows of another year, or of months after the period, are left out. */
      readonly ofYear?: string;
      /** `take` latest: only the last month's rows, for what a monthly table says stands at its end. */
      readonly months?: { readonly column: string; readonly take: "all" | "latest" };
    }
  /** Names, each once: `item` has columns in braces, {org}的“{title}”. */
  | {
      readonly kind: "list";
      readonly ledger: string;
      readonly where: readonly Condition[];
      readonly distinct?: DistinctBy;
      readonly item: string;
    }
  /** How far the rows have come: all, some or none of them meet `reached`. */
  | {
      readonly kind: "status";
      readonly ledger: string;
      readonly where: readonly Condition[];
      readonly reached: readonly Condition[];
      readonly words: Readonly<Record<"all" | "some" | "none", string>>;
    };

/** Places of a register of places, and the rows of another ledger that cover them. */
export type CoverageMeasure = {
  readonly kind: "coverage";
  /** The register; its columns name a place, from the wider to the narrower (乡镇, 行政村). */
  readonly places: string;
  readonly columns: readonly string[];
  /** The rows that cover: their cells in the same columns may name several places each. */
  readonly by: { readonly ledger: string; readonly where: readonly Condition[]; readonly columns: readonly string[] };
  /** share: covered ÷ total × 100; both: covered and total in one value. */
  readonly give: "share" | "covered" | "open" | "total" | "both";
};

export type DerivedMeasure =
  /** of ÷ by × times */
  | { readonly kind: "ratio"; readonly of: Quantity; readonly by: Quantity; readonly times: string }
  /** The sum of other indicators, all of which must have a value. */
  | { readonly kind: "total"; readonly of: readonly string[] }
  /** (now − base) ÷ base × 100 of another indicator */
  | { readonly kind: "growth"; readonly of: string }
  /** now − base of another indicator */
  | { readonly kind: "increase"; readonly of: string }
  /** A line of the 参数表; `year` names the line that says which year it is of. */
  | { readonly kind: "parameter"; readonly parameter: string; readonly year?: string }
  /** base + gained − now: how many left in between */
  | { readonly kind: "departed"; readonly of: string; readonly gained: string }
  /** Nothing in the ledgers gives it: only the 外部数据登记表 does (P2). */
  | { readonly kind: "outside" };

export type Measure = RowMeasure | CoverageMeasure | DerivedMeasure;

/** Where a comparison's base may come from inside the ledger itself (P16: only where it is certain). */
export type LedgerBase =
  /** Stock: recount at last year's end, unless a row matches `undated` (it left at an unknown time). */
  | { readonly kind: "recount"; readonly undated: readonly Condition[] }
  /** Sum of another column of the same rows, which must all be filled. */
  | { readonly kind: "column"; readonly column: string }
  /** The ledger keeps the year before in rows of its own, marked by the year column: the same measure for that year. */
  | { readonly kind: "year-before" };

/** When a figure is computed but not printed (P15). */
export type Gate =
  /** Only while another figure reaches a value, or the finding of `rule` is explained: an incomplete list's coverage is not stated. */
  | { readonly kind: "complete"; readonly figure: string; readonly atLeast: string; readonly rule: string }
  /** Only when an outside body supplied it, or the figure named it is worked out from: 占GDP比重 never from a sum of enterprises. */
  | { readonly kind: "external"; readonly through?: string };

export type Indicator = {
  /** ASCII; part of a figure's key, never changes meaning once released. */
  readonly id: string;
  readonly name: string;
  /** Ids it had before: reports that were written then still show it. */
  readonly formerly?: readonly string[];
  /** Names under which targets ask for it. */
  readonly aliases: readonly string[];
  readonly unit: string;
  /** Decimals when displayed; trailing zeros are dropped unless `fixed`. */
  readonly decimals: number;
  readonly fixed?: boolean;
  readonly basis: Basis;
  readonly measure: Measure;
  /** A line of the 参数表 that decides how it is measured: its value → the measure then. */
  readonly choice?: { readonly parameter: string; readonly measures: Readonly<Record<string, Measure>> };
  /** Measured by the first of these that can be taken, where the workbook lacks what the first measure is taken from. */
  readonly fallbacks?: readonly { readonly measure: Measure; readonly scope: string }[];
  readonly base?: LedgerBase;
  readonly gate?: Gate;
  readonly breakdowns?: Breakdowns;
  /** What a person is told of its scope (口径), one sentence. */
  readonly scope: string;
  /** Set on one part of a breakdown (POL_BY.ht-award.county.y-1) or a variant (VOU_AMT.apply): what it is a part of, and which. */
  readonly part?: { readonly indicator: string; readonly qualifiers: Readonly<Record<string, string>> };
  /** The rows of the ledger that were told apart for this part, so that nobody looks for them again. */
  readonly rows?: readonly number[];
};

/** The measure when it is taken from one ledger's rows; null for the others. */
export function rowMeasureOf({ measure }: Indicator): RowMeasure | null {
  return isRowMeasure(measure) ? measure : null;
}

export function isRowMeasure(measure: Measure): measure is RowMeasure {
  return measure.kind === "count" || measure.kind === "sum" || measure.kind === "list" || measure.kind === "status";
}
