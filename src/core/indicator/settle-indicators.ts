/** The indicators as one workbook can answer them: choices made, stand-ins taken where a ledger is lacking, breakdowns told apart. */
import type { LedgerSet } from "../ledger/ledger";
import { isEmptyCell } from "../ledger/token";
import { lackOfCoverage } from "./coverage";
import { sourcesOf } from "./derive";
import { isRowMeasure, type Indicator, type Measure } from "./indicator";
import { lackOf } from "./measure-rows";
import { adoptedRows, type AdoptedRows } from "./outside";
import { partsOf } from "./parts";
import type { Settling } from "./qualifiers";

/**
 * Every indicator with one measure, in the pack's order, and an indicator of its own for every part of a breakdown: those
 * that were found among the counted rows and those that the pack names, so that an absent one is 0 and not unknown.
 */
export function settleIndicators(indicators: readonly Indicator[], from: Settling): readonly Indicator[] {
  const known: Known = {
    byId: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    ledgers: from.ledgers,
    adopted: adoptedRows(from.ledgers, indicators),
  };
  return indicators.flatMap((indicator) => partsOf(withStandIn(chosen(indicator, from.ledgers), known), from));
}

function chosen(indicator: Indicator, { parameters }: LedgerSet): Indicator {
  const { choice } = indicator;
  const value = choice ? parameters.get(choice.parameter)?.value : null;
  const measure = typeof value === "string" ? choice?.measures[value] : undefined;
  return measure ? { ...indicator, measure } : indicator;
}

type Known = {
  readonly byId: ReadonlyMap<string, Indicator>;
  readonly ledgers: LedgerSet;
  readonly adopted: AdoptedRows;
};

function withStandIn(indicator: Indicator, known: Known): Indicator {
  if (!indicator.fallbacks || canTake(indicator.measure, known, [])) return indicator;
  const standIn = indicator.fallbacks.find(({ measure }) => canTake(measure, known, []));
  if (!standIn) return indicator;
  // What the first measure's ledger could tell of last year, the stand-in's cannot.
  const { base: _, ...rest } = indicator;
  return { ...rest, measure: standIn.measure, scope: standIn.scope };
}

/** Whether the workbook holds what a measure is taken from, whatever the value is. */
function canTake(measure: Measure, known: Known, above: readonly string[]): boolean {
  const { ledgers } = known;
  if (isRowMeasure(measure)) return lackOf(measure, ledgers) === null;
  if (measure.kind === "coverage") return lackOfCoverage(measure, ledgers) === null;
  if (measure.kind === "outside") return false;
  if (measure.kind === "parameter") return isStated(measure.parameter, ledgers);
  if (measure.kind === "ratio") {
    const lacking = [measure.of, measure.by].some(
      (quantity) => "parameter" in quantity && !isStated(quantity.parameter, ledgers),
    );
    if (lacking) return false;
  }
  return sourcesOf(measure).every((id) => isKnown(id, known, above));
}

// A line that somebody filled in badly is still what the figure comes from: its finding must say so.
function isStated(parameter: string, { parameters }: LedgerSet): boolean {
  return !isEmptyCell(parameters.get(parameter)?.raw ?? null);
}

function isKnown(id: string, known: Known, above: readonly string[]): boolean {
  const indicator = known.byId.get(id);
  if (!indicator || above.includes(id)) return false;
  if (known.adopted.has(id)) return true;
  const measures = [indicator.measure, ...(indicator.fallbacks ?? []).map(({ measure }) => measure)];
  return measures.some((measure) => canTake(measure, known, [...above, id]));
}
