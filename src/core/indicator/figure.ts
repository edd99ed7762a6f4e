/** A figure: an indicator's value for one period, with the cells behind it. */
import type { Decimal } from "../base/decimal";
import type { Period, PlainDate } from "../base/plain-date";
import type { Basis } from "./indicator";

/** ASCII, at most 48 characters: indicator id, qualifiers joined by ".", "@y-1" for last year's. */
export type FigureKey = string;

/** Why there is no value. `what` names the ledger, column, parameter or figure that is lacking. */
export type MissingReason =
  | {
      readonly code: "no-ledger" | "empty-ledger" | "no-column" | "no-parameter" | "no-figure" | "no-base";
      readonly what: string;
    }
  /** Some rows that the value needs have an empty cell. */
  | { readonly code: "empty-cells"; readonly what: string; readonly count: number }
  /** No row of the statistical year. */
  | { readonly code: "no-rows"; readonly what: string }
  | { readonly code: "zero-base" | "negative-base"; readonly what: string };

export type FigureValue =
  | { readonly kind: "decimal"; readonly value: Decimal; readonly unit: string; readonly decimals: number }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "period"; readonly period: Period }
  | { readonly kind: "coverage"; readonly covered: Decimal; readonly total: Decimal }
  | { readonly kind: "status"; readonly status: string }
  | { readonly kind: "missing"; readonly why: MissingReason };

/** The cells a value was computed from: the counted rows of a ledger and the columns that were read for them. */
export type Evidence =
  | {
      readonly kind: "rows";
      readonly ledger: string;
      readonly rows: readonly number[];
      readonly columns: readonly string[];
    }
  | { readonly kind: "parameter"; readonly parameter: string }
  | { readonly kind: "target"; readonly row: number; readonly column: string };

export type Figure = {
  readonly key: FigureKey;
  readonly indicator: string;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  /** Trailing zeros are kept: 18.0%. */
  readonly fixed: boolean;
  readonly basis: Basis;
  readonly period: Period;
  readonly asOf: PlainDate;
  readonly value: FigureValue;
  readonly evidence: readonly Evidence[];
  /** Figures this one was computed from. */
  readonly from: readonly FigureKey[];
  /** The comparison's base, where one was looked for: its value and which source it came from (P16). */
  readonly base?: Base;
};

/** Last period's value and where it comes from, in the order of P16. */
export type Base = {
  readonly source: "register" | "snapshot" | "history" | "target" | "ledger" | "none";
  readonly value: FigureValue;
  /** What the other sources say, where they differ. */
  readonly others: readonly { readonly source: Base["source"]; readonly value: Decimal }[];
  readonly evidence: readonly Evidence[];
};

export type Figures = ReadonlyMap<FigureKey, Figure>;

/** The figure's number, or null when it has none. */
export function decimalOf(figure: Figure | undefined): Decimal | null {
  return figure?.value.kind === "decimal" ? figure.value.value : null;
}
