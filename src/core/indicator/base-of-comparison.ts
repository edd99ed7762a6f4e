/** Last period's value for a comparison: which source may speak, and in which order (P16). */
import { compareDecimal, decimal, type Decimal } from "../base/decimal";
import type { LedgerSet } from "../ledger/ledger";
import { rowsMeeting } from "./conditions";
import type { Base, FigureValue } from "./figure";
import type { Indicator } from "./indicator";
import { measureRows, momentOf, wholeSum, type Measured, type RowMeasure } from "./measure-rows";
import { lastYearEnd } from "./moment";
import type { ReportTime } from "./report-time";

/** A base that a target row states (上年基数), with its row in the ledger T1. */
export type TargetBase = { readonly value: Decimal; readonly row: number };

type Candidate = { readonly source: Base["source"]; readonly measured: Measured };

/** The base of an indicator, from the first source in the order of P16 that has one; sources that differ are kept beside it. */
export function baseOf(
  indicator: Indicator,
  from: { readonly ledgers: LedgerSet; readonly target: TargetBase | undefined; readonly time: ReportTime },
): Base {
  const candidates: Candidate[] = [];
  if (from.target) candidates.push({ source: "target", measured: stated(from.target) });
  const own = ledgerBase(indicator, from.ledgers, from.time);
  if (own) candidates.push({ source: "ledger", measured: own });
  const chosen = candidates.find(({ measured }) => measured.value !== null);
  if (!chosen) return { source: "none", value: noBase(indicator, own), others: [], evidence: [] };
  return {
    source: chosen.source,
    value: valueOf(indicator, chosen.measured.value as Decimal),
    others: differing(candidates, chosen),
    evidence: chosen.measured.evidence,
  };
}

function differing(candidates: readonly Candidate[], chosen: Candidate): Base["others"] {
  const value = chosen.measured.value as Decimal;
  return candidates.flatMap(({ source, measured }) =>
    measured.value !== null && compareDecimal(measured.value, value) !== 0 ? [{ source, value: measured.value }] : [],
  );
}

function stated(target: TargetBase): Measured {
  return { value: target.value, why: null, evidence: [{ kind: "target", row: target.row, column: "base" }] };
}

// The ledger speaks of last year only where every departure is dated; a flow of last year it may simply not hold.
function ledgerBase(indicator: Indicator, ledgers: LedgerSet, time: ReportTime): Measured | null {
  const { base, measure } = indicator;
  if (!base || (measure.kind !== "count" && measure.kind !== "sum")) return null;
  const ledger = ledgers.ledgers.get(measure.ledger);
  const moment = momentOf(indicator, ledgers, time);
  if (!ledger || !moment) return null;
  if (base.kind === "column") return wholeSum(ledger, base.column, rowsMeeting(ledger, measure.where, moment) ?? []);
  const undated = rowsMeeting(ledger, base.undated, moment);
  if (undated === null || undated.length > 0) return null;
  return recount(measure, ledgers, time);
}

function recount(measure: RowMeasure, ledgers: LedgerSet, time: ReportTime): Measured {
  const asOf = lastYearEnd(time);
  const period = { from: `${time.year - 1}-01-01`, to: asOf };
  return measureRows(measure, ledgers, { period, asOf, year: time.year - 1, statisticalYear: null });
}

function valueOf(indicator: Indicator, value: Decimal): FigureValue {
  return { kind: "decimal", value: decimal(value), unit: indicator.unit, decimals: indicator.decimals };
}

function noBase(indicator: Indicator, own: Measured | null): FigureValue {
  return { kind: "missing", why: own?.why ?? { code: "no-base", what: indicator.id } };
}
