/** Measures that are taken from a ledger's rows: counts and sums, at one moment. */
import { decimal, sum, type Decimal } from "../base/decimal";
import type { Ledger, LedgerSet } from "../ledger/ledger";
import { rowsMeeting, type Moment } from "./conditions";
import { firstOfEach, whoIn } from "./distinct";
import type { Evidence, MissingReason } from "./figure";
import { momentAt, statisticalYear } from "./moment";
import type { Condition, Indicator, Measure } from "./indicator";
import type { ReportTime } from "./report-time";

export type RowMeasure = Extract<Measure, { kind: "count" | "sum" }>;

/** What a measure gave: a number or why not, with the rows and columns it rests on. */
export type Measured = {
  readonly value: Decimal | null;
  readonly why: MissingReason | null;
  readonly evidence: readonly Evidence[];
};

/** The columns a measure reads, in reading order: what P5 calls its value, filter and key columns. */
export function columnsOf(measure: RowMeasure): readonly string[] {
  const columns = measure.where.map((condition) => condition.column);
  if (measure.kind === "sum") columns.push(measure.column);
  else if (measure.distinct) columns.push(measure.distinct.identifier, measure.distinct.name);
  if (measure.kind === "count") for (const condition of measure.without ?? []) columns.push(condition.column);
  return [...new Set(columns)];
}

/** The moment of the report for an indicator; null when its ledger has no row of a statistical year. */
export function momentOf(indicator: Indicator, ledgers: LedgerSet, time: ReportTime): Moment | null {
  const { measure } = indicator;
  if (measure.kind !== "count" && measure.kind !== "sum") return momentAt(indicator.basis, time, null);
  const yearly = measure.where.find((condition) => "year" in condition && condition.year === "statistical");
  const ledger = ledgers.ledgers.get(measure.ledger);
  if (!yearly || !ledger) return momentAt(indicator.basis, time, null);
  const year = statisticalYear(ledger, yearly.column, time.year);
  return year === null ? null : momentAt(indicator.basis, time, year);
}

/** Takes a count or a sum at a moment. An absent ledger, one without a row, or an absent column is a reason, never a zero. */
export function measureRows(measure: RowMeasure, ledgers: LedgerSet, moment: Moment): Measured {
  const ledger = ledgers.ledgers.get(measure.ledger);
  if (!ledger) return missing({ code: "no-ledger", what: measure.ledger });
  // A sheet that nobody has filled in yet does not say that there was nothing.
  if (ledger.count === 0) return missing({ code: "empty-ledger", what: measure.ledger });
  const lacking = neededColumns(measure).find((column) => !ledger.columns.has(column));
  if (lacking !== undefined) return missing({ code: "no-column", what: `${measure.ledger}.${lacking}` });
  const rows = rowsMeeting(ledger, measure.where, moment) ?? [];
  return measure.kind === "sum" ? summed(measure, ledger, rows) : counted(measure, ledger, { rows, moment });
}

/** Sums one column over the rows; null when a row's cell is empty (a base must be whole). */
export function wholeSum(ledger: Ledger, column: string, rows: readonly number[]): Measured {
  const values = ledger.columns.get(column)?.values;
  if (!values) return missing({ code: "no-column", what: `${ledger.schema.id}.${column}` });
  const empty = rows.filter((row) => typeof values[row] !== "number").length;
  if (empty > 0) return missing({ code: "empty-cells", what: `${ledger.schema.id}.${column}`, count: empty });
  return { value: sum(numbers(values, rows)), why: null, evidence: evidenceOf(ledger.schema.id, rows, [column]) };
}

// A count by identifier can do with the name alone, or the identifier alone, but not with neither.
function neededColumns(measure: RowMeasure): readonly string[] {
  const columns = measure.where.map((condition: Condition) => condition.column);
  return measure.kind === "sum" ? [...columns, measure.column] : columns;
}

function counted(
  measure: Extract<RowMeasure, { kind: "count" }>,
  ledger: Ledger,
  at: { rows: number[]; moment: Moment },
): Measured {
  let rows = at.rows;
  if (measure.distinct) {
    const { identifier, name } = measure.distinct;
    if (!ledger.columns.has(identifier) && !ledger.columns.has(name)) {
      return missing({ code: "no-column", what: `${measure.ledger}.${identifier}` });
    }
    const who = whoIn(ledger, measure.distinct);
    const out = new Set((measure.without ? (rowsMeeting(ledger, measure.without, at.moment) ?? []) : []).map(who));
    rows = firstOfEach(rows, who).filter((row) => !out.has(who(row)));
  }
  return { value: decimal(rows.length), why: null, evidence: evidenceOf(measure.ledger, rows, columnsOf(measure)) };
}

function summed(measure: Extract<RowMeasure, { kind: "sum" }>, ledger: Ledger, rows: readonly number[]): Measured {
  const values = ledger.columns.get(measure.column)?.values ?? [];
  const filled = rows.filter((row) => typeof values[row] === "number");
  // Some empty cells are findings of their own and mark the figure; with nothing at all there is no sum.
  if (rows.length > 0 && filled.length === 0) {
    return missing({ code: "empty-cells", what: `${measure.ledger}.${measure.column}`, count: rows.length });
  }
  return {
    value: sum(numbers(values, filled)),
    why: null,
    evidence: evidenceOf(measure.ledger, rows, columnsOf(measure)),
  };
}

function* numbers(values: readonly unknown[], rows: readonly number[]): Generator<number> {
  for (const row of rows) {
    const value = values[row];
    if (typeof value === "number") yield value;
  }
}

function evidenceOf(ledger: string, rows: readonly number[], columns: readonly string[]): readonly Evidence[] {
  return [{ kind: "rows", ledger, rows, columns }];
}

export function missing(why: MissingReason): Measured {
  return { value: null, why, evidence: [] };
}
