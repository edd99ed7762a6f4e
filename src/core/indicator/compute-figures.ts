/** Turns ledgers into figures: one for each indicator, each with its period, as-of day, base and cells. */
import type { Steps } from "../base/progress";
import type { LedgerSet } from "../ledger/ledger";
import { baseOf, type TargetBase } from "./base-of-comparison";
import { derive, sourcesOf } from "./derive";
import type { Figure, Figures } from "./figure";
import type { Indicator } from "./indicator";
import { measureRows, missing, momentOf, type Measured } from "./measure-rows";
import { momentAt } from "./moment";
import type { ReportTime } from "./report-time";

export type FiguresInput = {
  readonly ledgers: LedgerSet;
  readonly indicators: readonly Indicator[];
  /** Indicator id → the base its target row states. */
  readonly targetBases: ReadonlyMap<string, TargetBase>;
  readonly time: ReportTime;
};

/** Every indicator's figure, in indicator order; each key once. A circle of indicators is our bug and throws. */
export function* computeFigures(input: FiguresInput): Steps<Figures> {
  const { indicators } = input;
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const done = new Map<string, Figure>();
  const figureOf = (id: string, above: readonly string[]): Figure | undefined => {
    const known = done.get(id);
    const indicator = byId.get(id);
    if (known || !indicator) return known;
    if (above.includes(id)) throw new Error(`indicators in a circle: ${[...above, id].join(" → ")}`);
    const figure = computeFigure(indicator, input, (source) => figureOf(source, [...above, id]));
    done.set(id, figure);
    return figure;
  };
  for (const [at, indicator] of indicators.entries()) {
    yield { done: at, total: indicators.length, what: "computing-figures" };
    figureOf(indicator.id, []);
  }
  const ordered = new Map<string, Figure>();
  for (const { id } of indicators) ordered.set(id, done.get(id) as Figure);
  return ordered;
}

function computeFigure(
  indicator: Indicator,
  input: FiguresInput,
  figureOf: (id: string) => Figure | undefined,
): Figure {
  const { measure } = indicator;
  const rowMeasure = measure.kind === "count" || measure.kind === "sum";
  const moment = momentOf(indicator, input.ledgers, input.time);
  const from = rowMeasure ? [] : sourcesOf(measure);
  const measured = measuredAt();
  const own = measure.kind === "parameter" ? yearOfParameter(measure.year, input.ledgers) : null;
  const { period, asOf } =
    own ?? (rowMeasure ? null : spanOf(from.map(figureOf))) ?? moment ?? momentAt("flow", input.time, null);
  const target = input.targetBases.get(indicator.id);
  const compared = indicator.base !== undefined || target !== undefined;
  return {
    key: indicator.id,
    indicator: indicator.id,
    qualifiers: {},
    name: indicator.name,
    unit: indicator.unit,
    decimals: indicator.decimals,
    fixed: indicator.fixed === true,
    basis: indicator.basis,
    period,
    asOf,
    value: valueOf(indicator, measured),
    evidence: measured.evidence,
    from,
    ...(compared ? { base: baseOf(indicator, { ledgers: input.ledgers, target, time: input.time }) } : {}),
  };

  function measuredAt(): Measured {
    if (measure.kind !== "count" && measure.kind !== "sum") return derive(measure, figureOf, input.ledgers);
    return moment ? measureRows(measure, input.ledgers, moment) : missing({ code: "no-rows", what: measure.ledger });
  }
}

// A derived figure is of the time of what it is worked out from: growth of 2020's R&D is of 2020.
function spanOf(sources: readonly (Figure | undefined)[]): Pick<Figure, "period" | "asOf"> | null {
  return sources.find((figure) => figure !== undefined) ?? null;
}

function yearOfParameter(key: string | undefined, ledgers: LedgerSet): Pick<Figure, "period" | "asOf"> | null {
  const year = key === undefined ? null : ledgers.parameters.get(key)?.value;
  return typeof year === "number"
    ? { period: { from: `${year}-01-01`, to: `${year}-12-31` }, asOf: `${year}-12-31` }
    : null;
}

function valueOf(indicator: Indicator, measured: Measured): Figure["value"] {
  if (measured.value === null) {
    return { kind: "missing", why: measured.why ?? { code: "no-figure", what: indicator.id } };
  }
  return { kind: "decimal", value: measured.value, unit: indicator.unit, decimals: indicator.decimals };
}
