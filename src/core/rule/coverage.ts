/** What the rules look at, and what none of them does: told from declarations alone, without a workbook. */
import { isRowMeasure, type Indicator, type Quantity } from "../indicator/indicator";
import { sourcesOf } from "../indicator/derive";
import type { LedgerSchema, ParameterSchema } from "../ledger/schema";
import { columnsOfIndicator } from "./columns-read";
import type { Rule } from "./rule";

/** Something that can be looked at, and the ids of the rules that do, in their order. */
export type Looked = { readonly what: string; readonly rules: readonly string[] };

/** A figure. */
export type LookedFigure = Looked & {
  /** Those of its rules that do more than compare it with last year's. */
  readonly judged: readonly string[];
  /** What it is taken from that no rule looks at. */
  readonly open: readonly string[];
};

export type Coverage = {
  /** Columns as L06.no, ledger by ledger; row numbers and registers are no data and left out. */
  readonly columns: readonly Looked[];
  /** Lines of the 参数表 as T0.gdp. */
  readonly parameters: readonly Looked[];
  /** Indicators by id: the rules that read the figure itself. */
  readonly figures: readonly LookedFigure[];
};

/** Why no rule looks at some columns or lines, where that is as it should be. */
export type Unlooked = { readonly why: string; readonly what: readonly string[] };

export type CoveredPack = {
  readonly rules: readonly Rule[];
  readonly ledgers: readonly LedgerSchema[];
  readonly parameters: readonly ParameterSchema[];
  readonly indicators: readonly Indicator[];
};

export function coverageOf({ rules, ledgers, parameters, indicators }: CoveredPack): Coverage {
  const lookers = (what: string, looks: (rule: Rule) => boolean): Looked => ({
    what,
    rules: rules.filter(looks).map(({ id }) => id),
  });
  const columns = ledgers
    .filter(({ register }) => register !== true)
    .flatMap((ledger) =>
      ledger.columns
        .filter(({ type }) => type.kind !== "ordinal")
        .map((column) =>
          lookers(
            `${ledger.id}.${column.key}`,
            ({ reads }) =>
              reads.ledgers?.[ledger.id]?.includes(column.key) === true ||
              reads.follows?.columns(column, ledger) === true,
          ),
        ),
    );
  const lines = parameters.map(({ key }) =>
    lookers(`T0.${key}`, ({ reads }) => reads.parameters?.includes(key) === true),
  );
  const open = new Set([...columns, ...lines].filter((one) => one.rules.length === 0).map(({ what }) => what));
  const figures = indicators.map((indicator) => {
    const reads = (rule: Rule): boolean => rule.reads.figures?.includes(indicator.id) === true;
    return {
      ...lookers(indicator.id, reads),
      judged: rules.filter((rule) => reads(rule) && rule.reads.comparesYears !== true).map(({ id }) => id),
      open: takenFrom(indicator, indicators).filter((what) => open.has(what)),
    };
  });
  return { columns, parameters: lines, figures };
}

/** Every column and every line of the 参数表 that a figure comes from, through whatever it is worked out from. */
function takenFrom(indicator: Indicator, indicators: readonly Indicator[]): readonly string[] {
  const { measure } = indicator;
  if (isRowMeasure(measure) || measure.kind === "coverage") {
    return columnsOfIndicator(indicator).flatMap(({ ledger, columns }) =>
      columns.map((column) => `${ledger}.${column}`),
    );
  }
  const sources = sourcesOf(measure).flatMap((id) => {
    const source = indicators.find((one) => one.id === id);
    return source ? takenFrom(source, indicators) : [];
  });
  return [...new Set([...sources, ...linesOf(measure)])];
}

function linesOf(measure: Indicator["measure"]): readonly string[] {
  if (measure.kind === "parameter")
    return [measure.parameter, measure.year].flatMap((key) => (key ? [`T0.${key}`] : []));
  if (measure.kind !== "ratio") return [];
  return [measure.of, measure.by].flatMap((quantity: Quantity) =>
    "parameter" in quantity ? [`T0.${quantity.parameter}`] : [],
  );
}
