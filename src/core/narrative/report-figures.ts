/** Figures that the report itself has: its period, how its targets stand, and what it still lacks. */
import { decimal } from "../base/decimal";
import type { Evidence, Figure, FigureValue } from "../indicator/figure";
import { isYearComplete, reportPeriod, type ReportTime } from "../indicator/report-time";
import type { TargetResult, Verdict } from "../target/target";

const COUNTS: readonly { readonly key: string; readonly name: string; readonly verdicts: readonly Verdict[] | null }[] =
  [
    { key: "TARGETS_N", name: "年度目标任务项数", verdicts: null },
    { key: "TARGETS_MET", name: "完成的目标任务项数", verdicts: ["exceeded", "met"] },
    { key: "TARGETS_EXCEEDED", name: "超额完成的目标任务项数", verdicts: ["exceeded"] },
    { key: "TARGETS_NEARLY", name: "基本完成的目标任务项数", verdicts: ["nearly"] },
    { key: "TARGETS_MISSED", name: "未完成的目标任务项数", verdicts: ["missed"] },
    { key: "TARGETS_ON_TRACK", name: "达到时序进度的目标任务项数", verdicts: ["on-track"] },
    { key: "TARGETS_BEHIND", name: "慢于时序进度的目标任务项数", verdicts: ["behind"] },
    { key: "TARGETS_OPEN", name: "尚未核定的目标任务项数", verdicts: ["not-assessed"] },
  ];

const DRAFT = [
  { key: "DRAFT_CORRECT", name: "待更正数据处数", of: "correct" },
  { key: "DRAFT_VERIFY", name: "待核实数据处数", of: "verify" },
  { key: "DRAFT_GAPS", name: "待补数据处数", of: "gaps" },
] as const;

const PERIOD = { key: "REPORT_PERIOD", name: "统计期间" } as const;

/** The figures of the report itself under the names by which templates ask for them. */
export const REPORT_FIGURES: Readonly<Record<string, { readonly key: string; readonly kind: "report" | "period" }>> = {
  [PERIOD.name]: { key: PERIOD.key, kind: "period" },
  ...Object.fromEntries([...COUNTS, ...DRAFT].map(({ key, name }) => [name, { key, kind: "report" }])),
};

/** REPORT_PERIOD and the counts of targets by verdict. */
export function reportFigures(targets: readonly TargetResult[], time: ReportTime): readonly Figure[] {
  const counts = COUNTS.map(({ key, name, verdicts }) => {
    const counted = targets.filter(({ verdict }) => verdicts === null || verdicts.includes(verdict));
    const evidence: Evidence[] = counted.map(({ row }) => ({ kind: "target", row, column: "target" }));
    return reportFigure({ key, name, unit: "项", value: whole(counted.length, "项"), evidence }, time);
  });
  const value: FigureValue = { kind: "period", period: reportPeriod(time) };
  return [reportFigure({ ...PERIOD, unit: "", value, evidence: [] }, time), ...counts];
}

/** What the draft line counts (P11): findings on printed figures, and gaps. */
export function draftFigures(
  counts: { correct: number; verify: number; gaps: number },
  time: ReportTime,
): readonly Figure[] {
  return DRAFT.map(({ key, name, of }) =>
    reportFigure({ key, name, unit: "处", value: whole(counts[of], "处"), evidence: [] }, time),
  );
}

/** Next year's target of an indicator, by the key `<indicator>@y+1`; missing when none is set yet. */
export function planFigure(
  indicator: string,
  plan: { readonly goal: string; readonly row: number } | null,
  time: ReportTime,
): Figure {
  const name = `${time.year + 1}年目标`;
  const value: FigureValue = plan
    ? { kind: "status", status: plan.goal }
    : { kind: "missing", why: { code: "no-figure", what: name } };
  const evidence: Evidence[] = plan ? [{ kind: "target", row: plan.row, column: "target" }] : [];
  const figure = reportFigure({ key: `${indicator}@y+1`, name, unit: "", value, evidence }, time);
  return { ...figure, indicator, period: { from: `${time.year + 1}-01-01`, to: `${time.year + 1}-12-31` } };
}

function whole(count: number, unit: string): FigureValue {
  return { kind: "decimal", value: decimal(count), unit, decimals: 0 };
}

/** A figure that the report itself has, of its own period. */
export function reportFigure(
  of: Pick<Figure, "key" | "name" | "unit" | "value" | "evidence">,
  time: ReportTime,
): Figure {
  return {
    ...of,
    indicator: of.key,
    qualifiers: {},
    decimals: 0,
    fixed: false,
    basis: "flow",
    period: isYearComplete(time) ? { from: `${time.year}-01-01`, to: `${time.year}-12-31` } : reportPeriod(time),
    asOf: time.cutoff,
    from: [],
  };
}
