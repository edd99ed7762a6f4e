/** Last period's value for a comparison: which source may speak, and in which order (P16). */
import { compareDecimal, decimal, type Decimal } from "../base/decimal";
import type { Period, PlainDate } from "../base/plain-date";
import type { LedgerSet } from "../ledger/ledger";
import { rowsMeeting } from "./conditions";
import type { Base, Evidence, FigureKey, FigureValue } from "./figure";
import { HISTORY_LEDGER, historyUpTo, type History } from "./history";
import { isRowMeasure, type Indicator, type RowMeasure } from "./indicator";
import { measureRows, momentOf } from "./measure-rows";
import { found, type Measured } from "./measured";
import { countyNames, yearBefore } from "./moment";
import { OUTSIDE_LEDGER, type AdoptedRows } from "./outside";
import type { ReportTime } from "./report-time";
import { suppliedEarlier } from "./supplied";
import { wholeSum } from "./value-of-rows";

/** A base that a target row states (上年基数), with its row in the ledger T1. It is of the whole year before. */
export type TargetBase = { readonly value: Decimal; readonly row: number };

/** A figure of an earlier report that was frozen (报送稿): what it was, and up to when. */
export type FrozenFigure = {
  readonly value: Decimal;
  readonly unit: string;
  readonly period: Period;
  readonly asOf: PlainDate;
};

/** Everything that may say what an indicator was last year. */
export type BaseSources = {
  readonly ledgers: LedgerSet;
  readonly time: ReportTime;
  readonly adopted: AdoptedRows;
  readonly frozen: ReadonlyMap<FigureKey, FrozenFigure>;
  readonly history: History;
  readonly targets: ReadonlyMap<string, TargetBase>;
};

type Candidate = { readonly source: Base["source"]; readonly measured: Measured };

/**
 * The base up to a day of the year before, from the first source in the order of P16 that has one; sources that differ are
 * kept beside it. Null when no source was ever declared or stated for the indicator.
 */
export function baseOf(indicator: Indicator, end: PlainDate, sources: BaseSources): Base | null {
  const candidates = candidatesOf(indicator, end, sources);
  const chosen = candidates.find(({ measured }) => measured.value !== null);
  if (!chosen) {
    const own = candidates.find(({ source }) => source === "ledger");
    if (indicator.base === undefined && !sources.targets.has(indicator.id)) return null;
    return { source: "none", value: noBase(indicator, own?.measured ?? null), others: [], evidence: [] };
  }
  return {
    source: chosen.source,
    value: valueOf(indicator, chosen.measured.value as Decimal),
    others: differing(candidates, chosen),
    evidence: chosen.measured.evidence,
  };
}

function candidatesOf(indicator: Indicator, end: PlainDate, sources: BaseSources): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const add = (source: Base["source"], measured: Measured | null): void => {
    if (measured) candidates.push({ source, measured });
  };
  const supplied = suppliedEarlier(indicator, sources.adopted, end);
  add("register", supplied && found(supplied.value, cell(OUTSIDE_LEDGER, supplied.row)));
  add("snapshot", frozenBase(indicator, end, sources));
  const earlier = historyUpTo(indicator, sources.history, end);
  add("history", earlier && found(earlier.value, cell(HISTORY_LEDGER, earlier.row)));
  // What a task list and a ledger tell of the year before is of all of it.
  if (end.endsWith("-12-31")) {
    const target = sources.targets.get(indicator.id);
    add("target", target ? found(target.value, [{ kind: "target", row: target.row, column: "base" }]) : null);
    add("ledger", ledgerBase(indicator, sources));
  }
  return candidates;
}

function cell(ledger: string, row: number): readonly Evidence[] {
  return [{ kind: "rows", ledger, rows: [row], columns: ["value"] }];
}

function frozenBase({ id, unit, basis }: Indicator, end: PlainDate, { frozen }: BaseSources): Measured | null {
  const figure = frozen.get(id);
  const isIt =
    figure?.asOf === end && figure.unit === unit && (basis === "stock" || figure.period.from.endsWith("-01-01"));
  return figure && isIt ? found(figure.value) : null;
}

function differing(candidates: readonly Candidate[], chosen: Candidate): Base["others"] {
  const value = chosen.measured.value as Decimal;
  return candidates.flatMap(({ source, measured }) =>
    measured.value !== null && compareDecimal(measured.value, value) !== 0 ? [{ source, value: measured.value }] : [],
  );
}

// The ledger speaks of last year only where every departure is dated; a flow of last year it may simply not hold.
function ledgerBase(indicator: Indicator, { ledgers, time }: BaseSources): Measured | null {
  const { base, measure } = indicator;
  if (!base || !isRowMeasure(measure)) return null;
  const ledger = ledgers.ledgers.get(measure.ledger);
  const moment = momentOf(indicator, ledgers, time);
  if (!ledger || !moment) return null;
  if (base.kind === "column") return wholeSum(ledger, base.column, rowsMeeting(ledger, measure.where, moment) ?? []);
  if (base.kind === "year-before") return keptYear(measure, ledgers, time);
  const undated = rowsMeeting(ledger, base.undated, moment);
  if (undated === null || undated.length > 0) return null;
  return again(measure, ledgers, time);
}

function again(measure: RowMeasure, ledgers: LedgerSet, time: ReportTime): Measured {
  return measureRows(measure, ledgers, yearBefore(time, countyNames(ledgers.parameters)));
}

// A year that no row is of was not kept: its amount is not 0.
function keptYear(measure: RowMeasure, ledgers: LedgerSet, time: ReportTime): Measured | null {
  const measured = again(measure, ledgers, time);
  return measured.evidence.some((one) => one.kind === "rows" && one.rows.length > 0) ? measured : null;
}

function valueOf(indicator: Indicator, value: Decimal): FigureValue {
  return { kind: "decimal", value: decimal(value), unit: indicator.unit, decimals: indicator.decimals };
}

function noBase(indicator: Indicator, own: Measured | null): FigureValue {
  return { kind: "missing", why: own?.why ?? { code: "no-base", what: indicator.id } };
}
