/** What is counted, as data: the formula a person is shown and the figures a cell can change both come from here. */

/** flow: what happened in the period; stock: what stands at the cut-off; year: a whole statistical year, often last year's. */
export type Basis = "flow" | "stock" | "year";

/** A test of one column of a row. Tests are read in order; all must hold for the row to count. */
export type Condition =
  /** The value is one of these (codes of the enumeration, true/false). */
  | { readonly column: string; readonly is: readonly (string | boolean)[] }
  | { readonly column: string; readonly filled: true }
  /** A year column equals the report year, or the ledger's latest statistical year. */
  | { readonly column: string; readonly year: "report" | "statistical" }
  /** The date lies in the period. */
  | { readonly column: string; readonly within: "period" }
  /** The date lies before the period begins. */
  | { readonly column: string; readonly before: "period" }
  /** The date is not after the as-of day. */
  | { readonly column: string; readonly until: "as-of" }
  /** A right granted on this date for `years` years is in force on the as-of day: date ≤ as-of < date + years. */
  | { readonly column: string; readonly inForce: number }
  /** A right granted on this date for `years` years ended within the period. */
  | { readonly column: string; readonly endedAfter: number };

/** Firms and persons counted once each: by identifier, or by normalised name where it is missing. */
export type DistinctBy = { readonly identifier: string; readonly name: string };

/** A number that a derived indicator works with. */
export type Quantity = { readonly figure: string } | { readonly parameter: string; readonly times?: string };

export type Measure =
  | {
      readonly kind: "count";
      readonly ledger: string;
      readonly where: readonly Condition[];
      readonly distinct?: DistinctBy;
      /** Leaves out whoever also has a row that meets all of these; only with `distinct`. */
      readonly without?: readonly Condition[];
    }
  | { readonly kind: "sum"; readonly ledger: string; readonly column: string; readonly where: readonly Condition[] }
  /** of ÷ by × times */
  | { readonly kind: "ratio"; readonly of: Quantity; readonly by: Quantity; readonly times: string }
  /** (now − base) ÷ base × 100 of another indicator */
  | { readonly kind: "growth"; readonly of: string }
  /** now − base of another indicator */
  | { readonly kind: "increase"; readonly of: string }
  /** A line of the 参数表; `year` names the line that says which year it is of. */
  | { readonly kind: "parameter"; readonly parameter: string; readonly year?: string }
  /** base + gained − now: how many left in between */
  | { readonly kind: "departed"; readonly of: string; readonly gained: string };

/** Where a comparison's base may come from inside the ledger itself (P16: only where it is certain). */
export type LedgerBase =
  /** Stock: recount at last year's end, unless a row matches `undated` (it left at an unknown time). */
  | { readonly kind: "recount"; readonly undated: readonly Condition[] }
  /** Sum of another column of the same rows, which must all be filled. */
  | { readonly kind: "column"; readonly column: string };

/** When a figure is computed but not printed (P15). */
export type Gate =
  /** Only while another figure reaches a value, or the finding of `rule` is explained: an incomplete list's coverage is not stated. */
  | { readonly kind: "complete"; readonly figure: string; readonly atLeast: string; readonly rule: string }
  /** Only when an outside body supplied it: 占GDP比重 never from a sum of enterprises. */
  | { readonly kind: "external" };

export type Indicator = {
  /** ASCII; part of a figure's key, never changes meaning once released. */
  readonly id: string;
  readonly name: string;
  /** Names under which targets ask for it. */
  readonly aliases: readonly string[];
  readonly unit: string;
  /** Decimals when displayed; trailing zeros are dropped unless `fixed`. */
  readonly decimals: number;
  readonly fixed?: boolean;
  readonly basis: Basis;
  readonly measure: Measure;
  readonly base?: LedgerBase;
  readonly gate?: Gate;
  /** What a person is told of its scope (口径), one sentence. */
  readonly scope: string;
};
