/** How one indicator reads the rows of its ledger, made ready to ask of any row which of its cells matter. */
import { columnsIn, columnsOfItem, valueColumnsOf } from "../indicator/columns-of";
import { prepare, type Moment, type Outcome } from "../indicator/conditions";
import {
  isRowMeasure,
  type Condition,
  type CoverageMeasure,
  type Indicator,
  type RowMeasure,
} from "../indicator/indicator";
import { momentOf } from "../indicator/measure-rows";
import { yearBefore } from "../indicator/moment";
import type { ReportTime } from "../indicator/report-time";
import type { Flaw, Ledger, LedgerSet } from "../ledger/ledger";

/** `columns`: those it looks at. */
type Test = { readonly columns: readonly string[]; outcome(row: number): Outcome };

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

/** The readers of an indicator, one for each ledger it is taken from; none where a ledger or its rows are not there. */
export function rowReaders(indicator: Indicator, ledgers: LedgerSet, time: ReportTime): readonly RowReader[] {
  const { measure } = indicator;
  const now = momentOf(indicator, ledgers, time);
  if (!now) return [];
  if (measure.kind === "coverage") return coverageReaders(indicator.id, measure, { ledgers, moment: now });
  return isRowMeasure(measure) ? readersOf(indicator, measure, { ledgers, time, now }) : [];
}

type At = { readonly ledgers: LedgerSet; readonly time: ReportTime; readonly now: Moment };

function readersOf(indicator: Indicator, measure: RowMeasure, { ledgers, time, now }: At): readonly RowReader[] {
  const ledger = ledgers.ledgers.get(measure.ledger);
  if (!ledger) return [];
  const values = valueColumns(measure, ledger);
  const before = yearBefore(time, now.county ?? []);
  const ways = [wayOf(measure.where, values.concat(baseColumns(indicator)), { ledger, moment: now })];
  if (measure.kind === "count" && measure.without) ways.push(wayOf(measure.without, values, { ledger, moment: now }));
  if (indicator.base?.kind === "recount" || indicator.base?.kind === "year-before")
    ways.push(wayOf(measure.where, values, { ledger, moment: before }));
  return [{ indicator: indicator.id, ledger: measure.ledger, ways: ways.filter((way) => way !== null) }];
}

function coverageReaders(
  indicator: string,
  measure: CoverageMeasure,
  { ledgers, moment }: { readonly ledgers: LedgerSet; readonly moment: Moment },
): readonly RowReader[] {
  const parts = [
    { ledger: measure.places, where: [], columns: measure.columns },
    ...(measure.give === "total" ? [] : [measure.by]),
  ];
  return parts.flatMap(({ ledger: id, where, columns }) => {
    const ledger = ledgers.ledgers.get(id);
    const way = ledger ? wayOf(where, columns, { ledger, moment }) : null;
    return way ? [{ indicator, ledger: id, ways: [way] }] : [];
  });
}

/**
 * Whether a row's cells in the `open` columns are read for the indicator: every other test on the row holds, or stands on a
 * cell that could not be read, is doubtful, or is empty and must not be. Without open columns the row as a whole is asked for.
 */
export function isReadFor(reader: RowReader, row: number, open: ReadonlySet<string>): boolean {
  return reader.ways.some(({ tests, columns }) => {
    if (open.size > 0 && !shareOne(open, columns)) return false;
    return tests.every((test) => test.columns.some((column) => open.has(column)) || test.outcome(row) !== "fails");
  });
}

// Asked for every finding and every indicator: nothing is made for it.
function shareOne(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
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
    tests.push({ columns: columnsIn([condition]), outcome: doubting(at.ledger, condition.column, test) });
  }
  return { tests, columns: new Set([...values, ...columnsIn(conditions)]) };
}

// An empty cell of a column that may be empty is a statement (a patent not granted yet); anything else unread is a doubt.
function doubting(ledger: Ledger, key: string, test: (row: number) => Outcome): (row: number) => Outcome {
  const column = ledger.columns.get(key);
  const mayBeEmpty = column?.schema.required === false;
  return (row) => {
    const flaws = column?.flaws.get(row) ?? [];
    if (flaws.some((flaw) => DOUBTFUL.has(flaw))) return "unknown";
    const outcome = test(row);
    if (outcome !== "unknown" || !mayBeEmpty) return outcome;
    const isEmpty = (column.values[row] ?? null) === null && flaws.every((flaw) => flaw === "blank-token");
    return isEmpty ? "fails" : outcome;
  };
}

function valueColumns(measure: RowMeasure, ledger: Ledger): readonly string[] {
  const distinct = "distinct" in measure ? measure.distinct : undefined;
  if (!distinct || "texts" in distinct) return valueColumnsOf(measure);
  const { identifier, name } = distinct;
  // Names are looked at only where some row lacks its identifier (see distinct.ts), unless they are listed.
  const identifiers = ledger.columns.get(identifier)?.values;
  const gaps = identifiers === undefined || identifiers.includes(null);
  const listed = measure.kind === "list" ? columnsOfItem(measure.item) : [];
  return [...new Set([...(gaps ? [identifier, name] : [identifier]), ...listed])];
}
