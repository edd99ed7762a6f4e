/** Which columns the indicators read, ledger by ledger: their values, filters and keys (P5). */
import { columnsOf } from "../indicator/columns-of";
import { copesWithout } from "../indicator/conditions";
import { columnsOfCover } from "../indicator/coverage";
import { HISTORY_COLUMNS, HISTORY_LEDGER } from "../indicator/history";
import { rowMeasureOf, type Indicator, type LedgerBase } from "../indicator/indicator";
import { OUTSIDE_COLUMNS, OUTSIDE_LEDGER } from "../indicator/outside";

/** The columns that an indicator reads in one ledger. */
export type LedgerColumns = { readonly ledger: string; readonly columns: readonly string[] };

/** Every column an indicator reads, its base's included; the registers of stated values are read for all alike. */
export function columnsOfIndicator(indicator: Indicator): readonly LedgerColumns[] {
  const { measure, base } = indicator;
  if (measure.kind === "coverage") {
    return [
      { ledger: measure.places, columns: measure.columns },
      { ledger: measure.by.ledger, columns: columnsOfCover(measure) },
    ];
  }
  const rows = rowMeasureOf(indicator);
  return rows ? [{ ledger: rows.ledger, columns: [...new Set([...columnsOf(rows), ...baseColumns(base)])] }] : [];
}

function baseColumns(base: LedgerBase | undefined): readonly string[] {
  if (base?.kind === "column") return [base.column];
  return base?.kind === "recount" ? base.undated.map(({ column }) => column) : [];
}

/** Ledger id → columns. */
export type ColumnsOfLedgers = ReadonlyMap<string, ReadonlySet<string>>;

/** The columns that some indicator reads. */
export function columnsRead(indicators: readonly Indicator[]): ColumnsOfLedgers {
  return byLedger([
    { ledger: OUTSIDE_LEDGER, columns: OUTSIDE_COLUMNS },
    { ledger: HISTORY_LEDGER, columns: HISTORY_COLUMNS },
    ...indicators.flatMap(columnsOfIndicator),
  ]);
}

/** The columns that some indicator cannot do without, or tells less without: not those it reads where they happen to be. */
export function columnsNeeded(indicators: readonly Indicator[]): ColumnsOfLedgers {
  return byLedger(
    indicators.flatMap((indicator) => {
      const optional = optionalColumns(indicator);
      return columnsOfIndicator(indicator).map(({ ledger, columns }) => ({
        ledger,
        columns: columns.filter((column) => !optional.has(column)),
      }));
    }),
  );
}

function optionalColumns(indicator: Indicator): ReadonlySet<string> {
  const { measure } = indicator;
  const where = measure.kind === "coverage" ? measure.by.where : (rowMeasureOf(indicator)?.where ?? []);
  const coped = where.filter((condition) => copesWithout(condition, () => true)).map(({ column }) => column);
  const added = measure.kind === "sum" ? [measure.totals, measure.ofYear, measure.months?.column] : [];
  return new Set([...coped, ...added.filter((column) => column !== undefined)]);
}

function byLedger(all: readonly LedgerColumns[]): ColumnsOfLedgers {
  const sets = new Map<string, Set<string>>();
  for (const { ledger, columns } of all) {
    const known = sets.get(ledger) ?? new Set();
    for (const column of columns) known.add(column);
    sets.set(ledger, known);
  }
  return sets;
}
