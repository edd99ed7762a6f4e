/** Which figures a finding can change (P5): a cell counts only where its value, filter or key column was read for it. */
import { sourcesOf } from "../indicator/derive";
import type { FigureKey } from "../indicator/figure";
import type { Indicator } from "../indicator/indicator";
import type { ReportTime } from "../indicator/report-time";
import type { LedgerSet } from "../ledger/ledger";
import { isRowMeasure } from "../indicator/indicator";
import { columnsOfIndicator } from "./columns-read";
import { isReadFor, rowReaders, type RowReader } from "./row-reader";
import { statedReaders } from "./stated-readers";
import { COUNTY_LINES } from "../indicator/moment";
import type { Touch } from "./rule";

/** Prepared once for a check: how each indicator reads its ledger, and what is worked out from what. */
export type Materiality = {
  readonly ledgers: LedgerSet;
  readonly indicators: readonly Indicator[];
  /** Ledger id → the indicators that are counted from it. */
  readonly readers: ReadonlyMap<string, readonly RowReader[]>;
  /** Figure → the figures worked out from it. */
  readonly dependents: ReadonlyMap<FigureKey, readonly FigureKey[]>;
  /** Figure → its place in indicator order. */
  readonly order: ReadonlyMap<FigureKey, number>;
};

export function prepareMateriality(
  ledgers: LedgerSet,
  indicators: readonly Indicator[],
  time: ReportTime,
): Materiality {
  const readers = new Map<string, RowReader[]>();
  const dependents = new Map<FigureKey, FigureKey[]>();
  const add = (reader: RowReader): void => {
    const known = readers.get(reader.ledger);
    if (known) known.push(reader);
    else readers.set(reader.ledger, [reader]);
  };
  for (const reader of statedReaders(ledgers, indicators)) add(reader);
  for (const indicator of indicators) {
    for (const reader of rowReaders(indicator, ledgers, time)) add(reader);
    const { measure } = indicator;
    if (isRowMeasure(measure) || measure.kind === "coverage") continue;
    for (const source of sourcesOf(measure)) dependents.set(source, [...(dependents.get(source) ?? []), indicator.id]);
  }
  const order = new Map(indicators.map(({ id }, at) => [id, at]));
  return { ledgers, indicators, readers, dependents, order };
}

/** The figures that what was touched can change, in indicator order; empty: 不影响报告. */
export function affectedFigures(touches: readonly Touch[], materiality: Materiality): readonly FigureKey[] {
  const { indicators, order } = materiality;
  const found = readFromRows(touches, materiality);
  for (const touch of touches) for (const key of directly(touch, indicators)) found.add(key);
  if (found.size === 0) return [];
  addDependents(found, materiality);
  return [...found].filter((id) => order.has(id)).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

function readFromRows(touches: readonly Touch[], { readers }: Materiality): Set<FigureKey> {
  const found = new Set<FigureKey>();
  for (const [ledger, rows] of touchedRows(touches)) {
    for (const reader of readers.get(ledger) ?? []) {
      if (found.has(reader.indicator)) continue;
      for (const [row, open] of rows) {
        if (!isReadFor(reader, row, open)) continue;
        found.add(reader.indicator);
        break;
      }
    }
  }
  return found;
}

function addDependents(found: Set<FigureKey>, { dependents }: Materiality): void {
  // A set that grows while it is walked is walked to its new end.
  for (const key of found) for (const dependent of dependents.get(key) ?? []) found.add(dependent);
}

/** Ledger → row → the columns that may turn out otherwise; none: the row as a whole is in question. */
function touchedRows(touches: readonly Touch[]): Map<string, Map<number, Set<string>>> {
  const ledgers = new Map<string, Map<number, Set<string>>>();
  for (const touch of touches) {
    if (touch.kind !== "cell" && touch.kind !== "row") continue;
    const rows = ledgers.get(touch.ledger) ?? new Map<number, Set<string>>();
    const open = rows.get(touch.row) ?? new Set();
    if (touch.kind === "cell") open.add(touch.column);
    rows.set(touch.row, open);
    ledgers.set(touch.ledger, rows);
  }
  return ledgers;
}

function directly(touch: Touch, indicators: readonly Indicator[]): readonly FigureKey[] {
  if (touch.kind === "figure") return indicators.some(({ id }) => id === touch.figure) ? [touch.figure] : [];
  if (touch.kind === "column") {
    const reads = (indicator: Indicator): boolean =>
      columnsOfIndicator(indicator).some(
        ({ ledger, columns }) => ledger === touch.ledger && columns.includes(touch.column),
      );
    return indicators.filter(reads).map(({ id }) => id);
  }
  if (touch.kind === "parameter")
    return indicators.filter((one) => readsParameter(one, touch.parameter)).map(({ id }) => id);
  return [];
}

function readsParameter({ measure, choice }: Indicator, parameter: string): boolean {
  if (choice?.parameter === parameter) return true;
  if (isRowMeasure(measure)) return COUNTY_LINES.includes(parameter) && measure.where.some((one) => "own" in one);
  if (measure.kind === "parameter") return measure.parameter === parameter || measure.year === parameter;
  if (measure.kind !== "ratio") return false;
  return [measure.of, measure.by].some((quantity) => "parameter" in quantity && quantity.parameter === parameter);
}
