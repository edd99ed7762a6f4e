/** Next year's targets as the report states them: 3家以上 (P17). */
import { decimalOf, type Figures } from "../core/indicator/figure";
import { formatFigure } from "../core/indicator/format-figure";
import type { Indicator } from "../core/indicator/indicator";
import { isYearComplete, type ReportTime } from "../core/indicator/report-time";
import type { LedgerSet } from "../core/ledger/ledger";
import { goalOf } from "../core/target/goal";
import { targetsOfYear } from "../core/target/targets-of-year";
import { describeGoal } from "../text/zh/goal";

export type Plan = { readonly goal: string; readonly row: number };

type From = {
  readonly ledgers: LedgerSet;
  readonly figures: Figures;
  readonly indicators: readonly Indicator[];
  readonly time: ReportTime;
};

/** Indicator id → its first target for the year after; targets that cannot be put as a level of it are left out. */
export function planGoals(from: From): ReadonlyMap<string, Plan> {
  const plans = new Map<string, Plan>();
  for (const { indicator, parsed, row } of targetsOfYear(from.ledgers, from.indicators, from.time.year + 1)) {
    if (!indicator || !parsed.ok || plans.has(indicator.id)) continue;
    // 「稳步提高」 sets no level that a plan could promise.
    if (parsed.value.demand.kind === "hold") continue;
    const goal = goalOf(parsed.value.demand, subjectOf(indicator, from));
    if (goal.ok) plans.set(indicator.id, { goal: goalText(indicator, goal.value, from.figures), row });
  }
  return plans;
}

// This year's value is next year's base, once the year is over.
function subjectOf(indicator: Indicator, { figures, time }: From): Parameters<typeof goalOf>[1] {
  const { kind } = indicator.measure;
  return {
    unit: indicator.unit,
    decimals: indicator.decimals,
    base: isYearComplete(time) ? decimalOf(figures.get(indicator.id)) : null,
    measures: kind === "growth" || kind === "increase" ? kind : "amount",
  };
}

type Level = Pick<Extract<ReturnType<typeof goalOf>, { ok: true }>["value"], "comparator" | "threshold">;

function goalText({ id, unit, decimals }: Indicator, { comparator, threshold }: Level, figures: Figures): string {
  const figure = figures.get(id);
  if (!figure) throw new Error(`no figure for the indicator ${id}`);
  // A goal is stated as it was set: 18%以上, never 18.0%以上.
  const shown = formatFigure({ ...figure, fixed: false, value: { kind: "decimal", value: threshold, unit, decimals } });
  return describeGoal(comparator, shown ?? threshold);
}
