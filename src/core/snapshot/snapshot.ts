/** Parameters, figures, verdicts, per-rule counts, the findings that mark a figure, and the narrative, at one moment. */
import type { Decimal } from "../base/decimal";
import type { Period, PlainDate } from "../base/plain-date";
import type { FigureValue, Nature, Outside } from "../indicator/figure";
import type { Basis } from "../indicator/indicator";
import type { Narrative } from "../narrative/narrative";
import type { Answering, WantedRecord } from "../narrative/wanted";
import type { Finding, RuleResult } from "../rule/rule";
import type { TargetResult } from "../target/target";

/** Cells as people and JSON see them; at most 40 ranges, then `more` and a digest of the full list. */
export type CellList = {
  readonly sheet: string;
  readonly ranges: readonly string[];
  readonly count: number;
  readonly more: boolean;
  readonly digest: string | null;
};

/** A figure without its rows: what leaves the workbook (P23). */
export type SnapshotFigure = {
  readonly key: string;
  readonly indicator: string;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly basis: Basis;
  readonly period: Period;
  readonly asOf: PlainDate;
  readonly value: FigureValue;
  readonly display: string;
  readonly printed: boolean;
  readonly cells: readonly CellList[];
  /** How it is computed, in Chinese, from the indicator's declaration. */
  readonly formula: string;
  readonly base: { readonly source: string; readonly value: Decimal | null } | null;
  /** Who supplied the value, where it is no ledger's (P2), and how firm it is. */
  readonly outside?: Omit<Outside, "row">;
  readonly nature?: Nature;
};

export type Snapshot = {
  readonly format: 1;
  /**
   * What it is the snapshot of, where that is not the work summary: a refresh must not make a summary of it. inserted: a
   * document of somebody's own, of which only the texts that were put in are ours.
   */
  readonly kind?: "self-assessment" | "inserted";
  /** SHA-256 over everything else in it: same workbook, pack and clock, same id. */
  readonly id: string;
  readonly pack: { readonly id: string; readonly version: string };
  readonly workbook: { readonly name: string; readonly identity: string; readonly fingerprint: string };
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>;
  readonly county: string;
  readonly year: number;
  readonly cutoff: PlainDate;
  readonly clock: PlainDate;
  readonly figures: readonly SnapshotFigure[];
  readonly targets: readonly TargetResult[];
  readonly rules: readonly RuleResult[];
  /** Open findings that mark a printed figure, and explained ones. */
  readonly findings: readonly Finding[];
  readonly narrative: Narrative;
  /** What a person wanted of the report; absent: nothing in particular. */
  readonly wanted?: WantedRecord;
  /** Who let a report with open matters go out as a final one, and why. */
  readonly answering?: Answering;
};
