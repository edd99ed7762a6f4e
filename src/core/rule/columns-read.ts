/** Which columns the indicators read, ledger by ledger: their values, filters and keys (P5). */
import type { Condition, Indicator } from "../indicator/indicator";
import { columnsOf, type RowMeasure } from "../indicator/measure-rows";

/** The measure when it is taken from rows; null for derived ones. */
export function rowMeasureOf({ measure }: Indicator): RowMeasure | null {
  return measure.kind === "count" || measure.kind === "sum" ? measure : null;
}

/** Every column an indicator reads in its ledger, its base's included. */
export function columnsOfIndicator(indicator: Indicator): readonly string[] {
  const measure = rowMeasureOf(indicator);
  if (!measure) return [];
  const { base } = indicator;
  const forBase =
    base?.kind === "column" ? [base.column] : (base?.undated ?? []).map(({ column }: Condition) => column);
  return [...new Set([...columnsOf(measure), ...forBase])];
}

/** Ledger id → the columns that some indicator reads. */
export function columnsRead(indicators: readonly Indicator[]): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Map<string, Set<string>>();
  for (const indicator of indicators) {
    const ledger = rowMeasureOf(indicator)?.ledger;
    if (ledger === undefined) continue;
    const columns = read.get(ledger) ?? new Set();
    for (const column of columnsOfIndicator(indicator)) columns.add(column);
    read.set(ledger, columns);
  }
  return read;
}
