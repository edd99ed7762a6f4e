/** Turns ledgers into figures: one for each indicator, each with its period, as-of day, base and cells. */
import { addYears, isMonthEnd, lastDay, yearOf, type PlainDate } from "../base/plain-date";
import type { Steps } from "../base/progress";
import type { LedgerSet } from "../ledger/ledger";
import { baseOf, type BaseSources, type FrozenFigure, type TargetBase } from "./base-of-comparison";
import { measureCoverage } from "./coverage";
import { derive, sourcesOf } from "./derive";
import type { Figure, FigureKey, Figures, Nature } from "./figure";
import { historyOf, wholeYears } from "./history";
import type { Moment } from "./conditions";
import { isRowMeasure, type Indicator, type RowMeasure } from "./indicator";
import { measureRows, momentOf, timeOf } from "./measure-rows";
import { evidenceOf, found, missing, type Measured } from "./measured";
import { momentAt } from "./moment";
import { adoptedRows, OUTSIDE_COLUMNS, OUTSIDE_LEDGER } from "./outside";
import type { ReportTime } from "./report-time";
import { supplyOf, type Supply } from "./supplied";

export type FiguresInput = {
  readonly ledgers: LedgerSet;
  /** As the workbook can answer them (see settle-indicators.ts). */
  readonly indicators: readonly Indicator[];
  /** Indicator id → the base its target row states. */
  readonly targetBases: ReadonlyMap<string, TargetBase>;
  readonly time: ReportTime;
  /** Figures of the frozen report of the year before, where there is one (P16). */
  readonly frozen?: ReadonlyMap<FigureKey, FrozenFigure>;
};

/** Every indicator's figure, in indicator order; each key once. A circle of indicators is our bug and throws. */
export function* computeFigures(input: FiguresInput): Steps<Figures> {
  const { indicators, ledgers, time } = input;
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const sources: BaseSources = {
    ledgers,
    time,
    adopted: adoptedRows(ledgers, indicators),
    frozen: input.frozen ?? new Map<FigureKey, FrozenFigure>(),
    history: historyOf(ledgers, indicators),
    targets: input.targetBases,
  };
  const done = new Map<string, Figure>();
  const figureOf = (id: string, above: readonly string[]): Figure | undefined => {
    const known = done.get(id);
    const indicator = byId.get(id);
    if (known || !indicator) return known;
    if (above.includes(id)) throw new Error(`indicators in a circle: ${[...above, id].join(" → ")}`);
    const figure = computeFigure(indicator, sources, (source) => figureOf(source, [...above, id]));
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

type FigureOf = (id: string) => Figure | undefined;

function computeFigure(indicator: Indicator, sources: BaseSources, figureOf: FigureOf): Figure {
  const supply = supplyOf(indicator, sources.adopted, sources);
  const counted = measured(indicator, sources, figureOf);
  const own = supply ? { ...supplied(indicator, supply, sources), ...besides(supply, counted, indicator) } : counted;
  return {
    key: indicator.id,
    indicator: indicator.part?.indicator ?? indicator.id,
    qualifiers: indicator.part?.qualifiers ?? {},
    name: indicator.name,
    unit: indicator.unit,
    decimals: indicator.decimals,
    fixed: indicator.fixed === true,
    basis: indicator.basis,
    scope: own.outside?.scope ?? indicator.scope,
    ...own,
    ...basesOf(indicator, own, sources),
  };
}

function basesOf(indicator: Indicator, own: Own, sources: BaseSources): Pick<Figure, "base" | "annual" | "past"> {
  const end = comparedWith(indicator, own);
  const yearEnd = `${yearOf(end)}-12-31`;
  const base = baseOf(indicator, end, sources);
  const annual = end === yearEnd ? null : baseOf(indicator, yearEnd, sources);
  const past = wholeYears(indicator, sources.history, yearOf(end));
  return { ...(base ? { base } : {}), ...(annual ? { annual } : {}), ...(past.length > 0 ? { past } : {}) };
}

// Flows compare with the same period of last year, stocks with last year's end (P1).
function comparedWith({ basis }: Indicator, { period, asOf }: Pick<Figure, "period" | "asOf">): PlainDate {
  if (basis === "stock") return `${yearOf(asOf) - 1}-12-31`;
  const { to } = period;
  return isMonthEnd(to) ? lastDay(`${yearOf(to) - 1}-${to.slice(5, 7)}`) : addYears(to, -1);
}

type Own = Pick<
  Figure,
  | "value"
  | "period"
  | "asOf"
  | "ownDate"
  | "evidence"
  | "from"
  | "shares"
  | "outside"
  | "rankBefore"
  | "nature"
  | "rivals"
  | "own"
  | "agreeing"
>;

function supplied(indicator: Indicator, supply: Supply, { time, adopted: rowsOf }: BaseSources): Own {
  const { period, asOf } = momentAt(indicator.basis, time, null);
  const rows = supply.kind === "rivals" ? supply.rows : [supply.adopted.row];
  const evidence = evidenceOf(OUTSIDE_LEDGER, rows, OUTSIDE_COLUMNS);
  const lacking = (why: NonNullable<Measured["why"]>): Own => ({
    ...{ value: { kind: "missing", why }, period, asOf, evidence, from: [] },
    ...(supply.kind === "rivals" ? { rivals: rows } : {}),
  });
  if (supply.kind === "rivals") return lacking({ code: "sources-differ", what: indicator.id, count: rows.length });
  const { adopted } = supply;
  if (!adopted.ok) return lacking(adopted.why);
  const { outside, stated } = adopted;
  return {
    value: valueOf(indicator, found(stated.value)),
    period: stated.period,
    asOf: stated.asOf,
    evidence: evidenceOf(OUTSIDE_LEDGER, rows, ["value"]),
    from: [],
    outside,
    ...rankBefore(indicator, outside.rank === null ? null : stated, rowsOf),
    nature: outside.nature,
  };
}

// Several rows of the year before that say different places tell none.
function rankBefore(
  { id }: Indicator,
  now: Pick<Figure, "period"> | null,
  adopted: BaseSources["adopted"],
): Pick<Figure, "rankBefore"> {
  const year = now === null ? null : yearOf(now.period.to) - 1;
  const told = (adopted.get(id) ?? []).flatMap((one) => {
    const { rank } = one.outside;
    return one.ok && rank && yearOf(one.stated.period.to) === year ? [{ ...rank, row: one.row }] : [];
  });
  const [first, ...others] = told;
  return first && others.every(({ place, of }) => place === first.place && of === first.of)
    ? { rankBefore: first }
    : {};
}

// What the adopted row does not speak for: that others say the same, and what the ledgers come to. What is itself worked out
// from outside numbers is no second source, and what only an outside body may state (P15) has none.
function besides(
  supply: Supply,
  { value, period, asOf, evidence, nature }: Own,
  { gate }: Indicator,
): Pick<Figure, "own" | "agreeing"> {
  if (supply.kind !== "row") return {};
  const isSecond = nature === undefined && gate?.kind !== "external";
  return {
    ...(supply.agreeing.length > 0 ? { agreeing: supply.agreeing } : {}),
    ...(value.kind === "decimal" && isSecond ? { own: { value: value.value, period, asOf, evidence } } : {}),
  };
}

function measured(indicator: Indicator, { ledgers, time }: BaseSources, figureOf: FigureOf): Own {
  const { measure } = indicator;
  const moment = momentOf(indicator, ledgers, time);
  const now = { ...(moment ?? momentAt("flow", time, null)), ...ownDateOf(indicator, ledgers, time) };
  if (isRowMeasure(measure)) return { ...timed(now), ...ofRows(indicator, measure, { moment, ledgers }) };
  if (measure.kind === "coverage") {
    const taken = measureCoverage(measure, ledgers, now);
    return { ...timed(now), value: valueOf(indicator, taken), evidence: taken.evidence, from: [] };
  }
  const from = sourcesOf(measure);
  const figures = from.flatMap((id) => figureOf(id) ?? []);
  const taken = derive({ id: indicator.id, measure }, figureOf, ledgers);
  const ownYear = measure.kind === "parameter" ? yearOfParameter(measure.year, ledgers) : null;
  const nature = softest(figures);
  return {
    // A derived figure is of the time of what it is worked out from: growth of 2020's R&D is of 2020.
    ...(ownYear ?? timed(leastAdvanced(figures) ?? now)),
    value: valueOf(indicator, taken),
    evidence: taken.evidence,
    from,
    ...(nature ? { nature } : {}),
  };
}

function ofRows(
  indicator: Indicator,
  measure: RowMeasure,
  { moment, ledgers }: { readonly moment: Moment | null; readonly ledgers: LedgerSet },
): Pick<Own, "value" | "evidence" | "from" | "shares"> {
  const taken = moment
    ? measureRows(measure, ledgers, { ...moment, ...(indicator.rows ? { known: indicator.rows } : {}) })
    : missing({ code: "no-rows", what: measure.ledger });
  const shares = taken.shares ? { shares: taken.shares } : {};
  return { value: valueOf(indicator, taken), evidence: taken.evidence, from: [], ...shares };
}

type Timed = Pick<Figure, "period" | "asOf" | "ownDate">;

function timed({ period, asOf, ownDate }: Timed): Timed {
  return { period, asOf, ...(ownDate ? { ownDate } : {}) };
}

// Whole statistical years are not cut short by the day a list was drawn up.
function ownDateOf(indicator: Indicator, ledgers: LedgerSet, time: ReportTime): Pick<Figure, "ownDate"> {
  const isCutShort = indicator.basis !== "year" && timeOf(indicator, ledgers, time).cutoff < time.cutoff;
  return isCutShort ? { ownDate: true } : {};
}

/** Of the figures that something is worked out from, the first; of those of its year, one that is known up to an earlier day. */
function leastAdvanced(figures: readonly Figure[]): Figure | undefined {
  const [first, ...others] = figures;
  if (!first) return undefined;
  const early = others.filter(({ ownDate, asOf }) => ownDate && yearOf(asOf) === yearOf(first.asOf));
  return early.reduce((least, figure) => (figure.asOf < least.asOf ? figure : least), first);
}

const SOFTNESS: readonly Nature[] = ["confirmed", "flash", "estimate", "phone"];

// What is worked out from a forecast is a forecast.
function softest(figures: readonly Figure[]): Nature | null {
  const natures = figures.flatMap(({ nature }) => nature ?? []);
  return natures.reduce<Nature | null>(
    (soft, nature) => (soft === null || SOFTNESS.indexOf(nature) > SOFTNESS.indexOf(soft) ? nature : soft),
    null,
  );
}

function yearOfParameter(key: string | undefined, ledgers: LedgerSet): Pick<Figure, "period" | "asOf"> | null {
  const year = key === undefined ? null : ledgers.parameters.get(key)?.value;
  return typeof year === "number"
    ? { period: { from: `${year}-01-01`, to: `${year}-12-31` }, asOf: `${year}-12-31` }
    : null;
}

function valueOf(indicator: Indicator, { value, other, why }: Measured): Figure["value"] {
  if (value !== null) return { kind: "decimal", value, unit: indicator.unit, decimals: indicator.decimals };
  return other ?? { kind: "missing", why: why ?? { code: "no-figure", what: indicator.id } };
}
