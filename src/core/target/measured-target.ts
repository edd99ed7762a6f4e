/** What a target row is measured by: its indicator's figure, or the value a person typed in (P17). */
import { dividedBy, isWhole, times, type Decimal } from "../base/decimal";
import { decimalOf, type Figure, type FigureKey, type Figures } from "../indicator/figure";
import { isSuppliedFromOutside } from "../indicator/gate";
import type { Indicator } from "../indicator/indicator";
import { isYearComplete, type ReportTime } from "../indicator/report-time";
import type { YearState } from "./assess-target";
import type { Subject } from "./goal";
import type { NotAssessed } from "./target";
import { baseIn } from "./target-bases";
import { indicatorOf, type TargetRow } from "./target-rows";
import { yearShare } from "./time-progress";

export type MeasuredTarget = Subject & {
  readonly figure: FigureKey | null;
  readonly indicator: Indicator | null;
  readonly actual: Decimal | null;
  readonly year: YearState;
  /** Why there is no actual value. */
  readonly lacking: NotAssessed | null;
};

export type Sources = {
  readonly figures: Figures;
  readonly indicators: readonly Indicator[];
  readonly time: ReportTime;
};

/**
 * Finds the measure of a row. A typed value speaks only where no indicator does, or where only an outside body's number
 * counts: 占GDP比重 is never judged by a sum of enterprises (P15).
 */
export function measureTarget(target: TargetRow, sources: Sources): MeasuredTarget {
  const indicator = indicatorOf(target, sources.indicators);
  if (!indicator) return byHand(target, sources.time, { code: "no-indicator" });
  const { gate } = indicator;
  const isSettled =
    gate?.kind !== "external" || isSuppliedFromOutside(sources.figures.get(indicator.id), gate, sources.figures);
  if (isSettled) return byFigure(target, indicator, sources);
  return byHand(target, sources.time, { code: "outside-only", figure: indicator.id });
}

function byFigure(target: TargetRow, indicator: Indicator, { figures, time }: Sources): MeasuredTarget {
  const figure = figures.get(indicator.id);
  const actual = valueOf(figure);
  const base = (figure?.annual ?? figure?.base)?.value;
  return {
    figure: indicator.id,
    indicator,
    unit: indicator.unit,
    decimals: indicator.decimals,
    measures: measuresOf(indicator),
    actual,
    base: base?.kind === "decimal" ? base.value : baseIn(indicator.unit, target),
    year: figure && isOfCompleteYear(figure, time) ? { kind: "complete" } : yearOfReport(timeOf(figure, time)),
    lacking: actual === null ? missing(indicator.id, figure) : null,
  };
}

function byHand(target: TargetRow, time: ReportTime, lacking: NotAssessed): MeasuredTarget {
  const unit = target.unit ?? "";
  // A number that nobody vouches for settles nothing (P17).
  const actual = target.note === null ? null : target.manual;
  const whole = [target.manual, target.base].every((value) => value === null || isWhole(value));
  return {
    figure: null,
    indicator: null,
    unit,
    decimals: whole ? 0 : 2,
    measures: unit === "%" ? "growth" : "amount",
    actual,
    base: target.base,
    year: yearOfReport(time),
    lacking: actual !== null ? null : target.manual === null ? lacking : { code: "no-note" },
  };
}

function missing(id: FigureKey, figure: Figure | undefined): NotAssessed {
  const why = figure?.value.kind === "missing" ? figure.value.why : null;
  return { code: "missing", figure: id, ...(why ? { why } : {}) };
}

function valueOf(figure: Figure | undefined): Decimal | null {
  if (figure?.value.kind !== "coverage") return decimalOf(figure);
  return dividedBy(times(figure.value.covered, "100"), figure.value.total);
}

function measuresOf({ measure }: Indicator): Subject["measures"] {
  return measure.kind === "growth" || measure.kind === "increase" ? measure.kind : "amount";
}

// R&D of 2020 in the report on 2021 is of a year that is over, whatever the cut-off; an adopted 预计数 of the whole year
// settles its target before the year is over (P1).
function isOfCompleteYear(figure: Figure, time: ReportTime): boolean {
  if (figure.nature === "estimate" && figure.period.to === `${time.year}-12-31`) return true;
  return figure.basis === "year" && figure.period.to.endsWith("-12-31") && figure.period.to <= time.cutoff;
}

// A ledger that is kept up to November says nothing of December: its year is not over for its targets either (P1, P6).
function timeOf(figure: Figure | undefined, time: ReportTime): ReportTime {
  return figure?.ownDate ? { ...time, cutoff: figure.asOf } : time;
}

function yearOfReport(time: ReportTime): YearState {
  return isYearComplete(time) ? { kind: "complete" } : { kind: "running", share: yearShare(time) };
}
