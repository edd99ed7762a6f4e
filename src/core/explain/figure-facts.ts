/** Everything that a 取数说明 says of a figure (P7), as values: what it rests on, what was left out, how it stands. */
import type { Base, Evidence, Figure, FigureKey, Figures } from "../indicator/figure";
import { isRowMeasure, type Indicator, type RowMeasure } from "../indicator/indicator";
import { rowsLeftOut, type LeftOutRows } from "../indicator/left-out";
import { isOfFewFirms } from "../indicator/disclosure";
import { momentOf } from "../indicator/measure-rows";
import { momentAt } from "../indicator/moment";
import type { ReportTime } from "../indicator/report-time";
import type { Ledger, LedgerSet, Parameter } from "../ledger/ledger";
import type { Finding } from "../rule/rule";
import type { TargetResult } from "../target/target";

/** A ledger that the figure, or one it is worked out from, was counted in. */
export type SourceFacts = {
  readonly figure: Figure;
  readonly ledger: Ledger;
  /** How many rows count, of the ledger's. */
  readonly counted: number;
  readonly leftOut: readonly LeftOutRows[];
  /** Rows that count although the cell to be added up is empty: they add nothing. */
  readonly unfilled: number;
};

export type FigureFacts = {
  readonly figure: Figure;
  /** Null for what the report makes of itself (its period, how many targets are met). */
  readonly indicator: Indicator | null;
  /** The figures it is worked out from, in order. */
  readonly from: readonly Figure[];
  readonly sources: readonly SourceFacts[];
  /** Lines of the 参数表 that it is worked out from. */
  readonly parameters: readonly Parameter[];
  /** The figure whose last year's value was looked for, its own or the one it compares; with that base (P16). */
  readonly compared: { readonly figure: Figure; readonly base: Base } | null;
  readonly targets: readonly TargetResult[];
  /** Findings that can change it and still wait for somebody, and those that were explained. */
  readonly open: readonly Finding[];
  readonly explained: readonly Finding[];
  /** It adds up what fewer than three firms reported to the statistics: to be released by nobody unasked (P23). */
  readonly fewFirms: boolean;
};

export type ExplainInput = {
  readonly figures: Figures;
  readonly indicators: readonly Indicator[];
  readonly ledgers: LedgerSet;
  readonly time: ReportTime;
  readonly targets: readonly TargetResult[];
  readonly findings: readonly Finding[];
};

/** The facts of a figure; null when there is no such figure. */
export function figureFacts(key: FigureKey, input: ExplainInput): FigureFacts | null {
  const figure = input.figures.get(key);
  if (!figure) return null;
  const all = withSources(figure, input.figures);
  const sources = all.flatMap((one) => sourcesOf(one, input));
  const own = input.findings.filter(({ affects, severity }) => severity !== "notice" && affects.includes(key));
  return {
    figure,
    indicator: input.indicators.find(({ id }) => id === key) ?? null,
    from: figure.from.flatMap((id) => input.figures.get(id) ?? []),
    sources,
    parameters: all.flatMap(({ evidence }) => parametersIn(evidence, input.ledgers)),
    compared: comparedWith(figure, input),
    targets: input.targets.filter((target) => target.figure === key),
    open: own.filter(({ state }) => state !== "explained" && state !== "dismissed"),
    explained: own.filter(({ state }) => state === "explained"),
    fewFirms: isOfFewFirms(figure, input.figures, input.ledgers),
  };
}

/** The figure and those it is worked out from, each once, itself first. */
export function withSources(figure: Figure, figures: Figures): readonly Figure[] {
  const found = new Map([[figure.key, figure]]);
  // A map that grows while it is walked is walked to its new end.
  for (const { from } of found.values()) {
    for (const key of from) {
      const source = figures.get(key);
      if (source && !found.has(key)) found.set(key, source);
    }
  }
  return [...found.values()];
}

function sourcesOf(figure: Figure, { indicators, ledgers, time }: ExplainInput): readonly SourceFacts[] {
  const indicator = indicators.find(({ id }) => id === figure.key);
  // The cells of a comparison's base are told with the base.
  if (!indicator || figure.outside || figure.rivals || comparesYears(indicator)) return [];
  return figure.evidence.flatMap((evidence) => {
    const ledger = evidence.kind === "rows" ? ledgers.ledgers.get(evidence.ledger) : undefined;
    if (evidence.kind !== "rows" || !ledger) return [];
    const measure = measureIn(indicator, evidence.ledger);
    const moment = momentOf(indicator, ledgers, time) ?? momentAt(indicator.basis, time, null);
    const leftOut = measure ? rowsLeftOut(measure, ledger, { moment, counted: evidence.rows }) : [];
    const unfilled = measure ? unfilledIn(measure, ledger, evidence.rows) : 0;
    return [{ figure, ledger, counted: evidence.rows.length, leftOut, unfilled }];
  });
}

function comparesYears({ measure }: Indicator): boolean {
  return measure.kind === "growth" || measure.kind === "increase" || measure.kind === "departed";
}

/** How the rows of one ledger are picked: of coverage both the register of places and the rows that cover them. */
function measureIn({ measure }: Indicator, ledger: string): RowMeasure | null {
  if (isRowMeasure(measure)) return measure;
  if (measure.kind !== "coverage") return null;
  if (measure.by.ledger === ledger) return { kind: "count", ledger, where: measure.by.where };
  return {
    kind: "count",
    ledger,
    where: measure.columns.map((column) => ({ column, filled: true })),
    distinct: { texts: measure.columns },
  };
}

function unfilledIn(measure: RowMeasure, ledger: Ledger, rows: readonly number[]): number {
  if (measure.kind !== "sum" || measure.empty !== undefined) return 0;
  const values = ledger.columns.get(measure.column)?.values ?? [];
  return rows.filter((row) => typeof values[row] !== "number").length;
}

function parametersIn(evidence: readonly Evidence[], { parameters }: LedgerSet): readonly Parameter[] {
  return evidence.flatMap((one) => (one.kind === "parameter" ? (parameters.get(one.parameter) ?? []) : []));
}

function comparedWith(figure: Figure, { indicators, figures }: ExplainInput): FigureFacts["compared"] {
  const indicator = indicators.find(({ id }) => id === figure.key);
  const [first] = figure.from;
  const of = indicator && comparesYears(indicator) && first !== undefined ? figures.get(first) : figure;
  return of?.base ? { figure: of, base: of.base } : null;
}
