/** Measures that are taken from a ledger's rows, at one moment: which columns they read, and what they lack. */
import type { LedgerSet } from "../ledger/ledger";
import { columnsOfDistinct, columnsOfItem } from "./columns-of";
import { copesWithout, rowsMeeting, type Moment } from "./conditions";
import type { MissingReason } from "./figure";
import { isRowMeasure, rowMeasureOf, type Condition, type Indicator, type RowMeasure } from "./indicator";
import { timeOfLedger } from "./ledger-time";
import { missing, type Measured } from "./measured";
import { countyNames, momentAt, statisticalYear } from "./moment";
import type { ReportTime } from "./report-time";
import { valueOfRows } from "./value-of-rows";

/** The report's time for an indicator: up to the day that the ledger whose rows it counts states for itself (P6). */
export function timeOf({ measure }: Indicator, { ledgers }: LedgerSet, time: ReportTime): ReportTime {
  if (isRowMeasure(measure)) return timeOfLedger(ledgers.get(measure.ledger), time);
  if (measure.kind !== "coverage") return time;
  return timeOfLedger(ledgers.get(measure.give === "total" ? measure.places : measure.by.ledger), time);
}

/** The moment of the report for an indicator; null when its ledger has no row of a statistical year. */
export function momentOf(indicator: Indicator, ledgers: LedgerSet, report: ReportTime): Moment | null {
  const time = timeOf(indicator, ledgers, report);
  const measure = rowMeasureOf(indicator);
  const yearly = measure?.where.find((condition) => "year" in condition && condition.year === "statistical");
  const ledger = measure ? ledgers.ledgers.get(measure.ledger) : undefined;
  const county = countyNames(ledgers.parameters);
  if (!yearly || !ledger) return { ...momentAt(indicator.basis, time, null), county };
  const year = statisticalYear(ledger, yearly.column, time.year);
  return year === null ? null : { ...momentAt(indicator.basis, time, year), county };
}

/** Takes a measure at a moment. An absent ledger, one without a row, or an absent column is a reason, never a zero. */
export function measureRows(
  measure: RowMeasure,
  ledgers: LedgerSet,
  at: Moment & { readonly known?: readonly number[] },
): Measured {
  const lack = lackOf(measure, ledgers);
  if (lack) return missing(lack);
  const ledger = ledgers.ledgers.get(measure.ledger);
  if (!ledger) return missing({ code: "no-ledger", what: measure.ledger });
  // A breakdown has found its rows already.
  const rows = at.known ?? rowsMeeting(ledger, measure.where, at) ?? [];
  return valueOfRows(measure, ledger, { rows, moment: at });
}

/** Why the measure cannot be taken from the workbook at all; null when it can. */
export function lackOf(measure: RowMeasure, { ledgers, parameters }: LedgerSet): MissingReason | null {
  const ledger = ledgers.get(measure.ledger);
  if (!ledger) return { code: "no-ledger", what: measure.ledger };
  // A sheet that nobody has filled in yet does not say that there was nothing.
  if (ledger.count === 0) return { code: "empty-ledger", what: measure.ledger };
  const lacking = neededColumns(measure, (column) => ledger.columns.has(column));
  const [first] = lacking.filter((column) => !ledger.columns.has(column));
  if (first !== undefined) return { code: "no-column", what: `${measure.ledger}.${first}` };
  const ofCounty = measure.where.some((condition) => "own" in condition);
  return ofCounty && countyNames(parameters).length === 0 ? { code: "no-parameter", what: "region" } : null;
}

// Who is counted once can be told by the first column or one beside it, but not by none.
function neededColumns(measure: RowMeasure, has: (column: string) => boolean): readonly string[] {
  const columns = neededFor(measure.where, has);
  if (measure.kind === "sum") columns.push(measure.column);
  if (measure.kind === "status") columns.push(...neededFor(measure.reached, has));
  if (measure.kind === "list") columns.push(...columnsOfItem(measure.item));
  const distinct = columnsOfDistinct("distinct" in measure ? measure.distinct : undefined);
  return distinct.some(has) ? columns : [...columns, ...distinct.slice(0, 1)];
}

function neededFor(conditions: readonly Condition[], has: (column: string) => boolean): string[] {
  return conditions.filter((condition) => !copesWithout(condition, has)).map(({ column }) => column);
}
