/** How one indicator reads the rows of its ledger, made ready to ask of any row which of its cells matter. */
import { prepare, type Moment, type Outcome } from "../indicator/conditions";
import type { Condition, Indicator } from "../indicator/indicator";
import { momentOf, type RowMeasure } from "../indicator/measure-rows";
import { lastYearEnd } from "../indicator/moment";
import type { ReportTime } from "../indicator/report-time";
import type { Flaw, Ledger, LedgerSet } from "../ledger/ledger";
import { rowMeasureOf } from "./columns-read";

type Test = { readonly column: string; outcome(row: number): Outcome };

/** Rows are read one way: these tests, and these columns where all hold. An indicator may read its rows in several ways. */
type Way = { readonly tests: readonly Test[]; readonly columns: ReadonlySet<string> };

export type RowReader = { readonly indicator: string; readonly ledger: string; readonly ways: readonly Way[] };

/** A value was read, but may well be another one. */
const DOUBTFUL: ReadonlySet<Flaw> = new Set<Flaw>([
  "approximate",
  "percent-ambiguous",
  "decimal-month",
  "number-as-identifier",
]);

/** The reader of an indicator that is taken from rows; null for others, or when its ledger or its rows are not there. */
export function rowReader(indicator: Indicator, ledgers: LedgerSet, time: ReportTime): RowReader | null {
  const measure = rowMeasureOf(indicator);
  const ledger = measure ? ledgers.ledgers.get(measure.ledger) : undefined;
  const now = momentOf(indicator, ledgers, time);
  if (!measure || !ledger || !now) return null;
  const values = valueColumns(measure, ledger);
  const ways = [wayOf(measure.where, values.concat(baseColumns(indicator)), { ledger, moment: now })];
  if (measure.kind === "count" && measure.without) ways.push(wayOf(measure.without, values, { ledger, moment: now }));
  if (indicator.base?.kind === "recount") ways.push(wayOf(measure.where, values, { ledger, moment: lastYear(time) }));
  return { indicator: indicator.id, ledger: measure.ledger, ways: ways.filter((way) => way !== null) };
}

/**
 * Whether a row's cells in the `open` columns are read for the indicator: every other test on the row holds, or stands on a
 * cell that could not be read, is doubtful, or is empty and must not be. Without open columns the row as a whole is asked for.
 */
export function isReadFor(reader: RowReader, row: number, open: ReadonlySet<string>): boolean {
  return reader.ways.some(({ tests, columns }) => {
    if (open.size > 0 && ![...open].some((column) => columns.has(column))) return false;
    return tests.every((test) => open.has(test.column) || test.outcome(row) !== "fails");
  });
}

function baseColumns({ base }: Indicator): readonly string[] {
  return base?.kind === "column" ? [base.column] : [];
}

function wayOf(
  conditions: readonly Condition[],
  values: readonly string[],
  at: { readonly ledger: Ledger; readonly moment: Moment },
): Way | null {
  const tests: Test[] = [];
  for (const condition of conditions) {
    const test = prepare(condition, at.ledger, at.moment);
    // Without the column there is no figure that a cell could change.
    if (!test) return null;
    tests.push({ column: condition.column, outcome: doubting(at.ledger, condition.column, test) });
  }
  return { tests, columns: new Set([...values, ...tests.map(({ column }) => column)]) };
}

// An empty cell of a column that may be empty is a statement (a patent not granted yet); anything else unread is a doubt.
function doubting(ledger: Ledger, key: string, test: (row: number) => Outcome): (row: number) => Outcome {
  const column = ledger.columns.get(key);
  const mayBeEmpty = column?.schema.required === false;
  return (row) => {
    const flaws = column?.flaws.get(row);
    if (flaws?.some((flaw) => DOUBTFUL.has(flaw))) return "unknown";
    const empty = (column?.values[row] ?? null) === null && !flaws?.some((flaw) => flaw !== "blank-token");
    return empty && mayBeEmpty ? "fails" : test(row);
  };
}

function valueColumns(measure: RowMeasure, ledger: Ledger): readonly string[] {
  if (measure.kind === "sum") return [measure.column];
  if (!measure.distinct) return [];
  const { identifier, name } = measure.distinct;
  // Names are looked at only where some row lacks its identifier (see distinct.ts).
  const identifiers = ledger.columns.get(identifier)?.values;
  const gaps = identifiers === undefined || identifiers.includes(null);
  return gaps ? [identifier, name] : [identifier];
}

// The moment for which base-of-comparison recounts a stock.
function lastYear(time: ReportTime): Moment {
  const asOf = lastYearEnd(time);
  return { period: { from: `${time.year - 1}-01-01`, to: asOf }, asOf, year: time.year - 1, statisticalYear: null };
}
