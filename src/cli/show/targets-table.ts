/** The table of targets: what was asked, what was reached, how it stands. */
import type { Check } from "../../app/check";
import type { Figure, Figures } from "../../core/indicator/figure";
import { formatFigure } from "../../core/indicator/format-figure";
import { rateText } from "../../core/narrative/target-values";
import type { TargetResult } from "../../core/target/target";
import type { Glossary } from "../../text/zh/glossary";
import { describeGoal } from "../../text/zh/goal";
import { describeNotAssessed, VERDICT_WORDS } from "../../text/zh/verdict";
import { aligned } from "./display-width";
import { harmless } from "./harmless";
import { line, type Line } from "./line";

const NONE = "—";

export function targetsTable({ targets, figures, time }: Check, glossary: Glossary): readonly Line[] {
  if (targets.length === 0) return [line(`目标任务：目标任务表没有${time.year}年度的目标`, "heading")];
  const rows = targets.map((target) => [
    target.name,
    goalText(target, figures),
    amount(target.actual, target, figures),
    rateText(target) ?? NONE,
    stateText(target, figures, glossary),
  ]);
  // Made harmless before they are aligned: what replaces a character may be wider.
  const table = aligned(
    [["目标任务", "目标值", "完成值", "完成率", "完成情况"], ...rows].map((row) => row.map(harmless)),
  );
  return [line(`目标任务：${targets.length}项`, "heading"), ...table.map((row) => line(`  ${row}`))];
}

/** The wording, and what it comes to where it does not say so itself: 增长28%以上（7件以上）. */
function goalText(target: TargetResult, figures: Figures): string {
  const { wording, comparator, threshold } = target;
  if (comparator === null || threshold === null || wording.includes(threshold)) return wording;
  // A goal is stated as it was set: 100%, never 100.0%.
  const figure = target.figure === null ? undefined : figures.get(target.figure);
  return `${wording}（${describeGoal(comparator, shown(threshold, target.unit, figure && { ...figure, fixed: false }))}）`;
}

function amount(value: string | null, { figure: key, unit }: TargetResult, figures: Figures): string {
  return shown(value, unit, key === null ? undefined : figures.get(key));
}

function shown(value: string | null, unit: string, figure: Figure | undefined): string {
  if (value === null) return NONE;
  if (!figure) return `${value}${unit}`;
  const of = { kind: "decimal", value, unit: figure.unit, decimals: figure.decimals } as const;
  return formatFigure({ ...figure, value: of }) ?? `${value}${unit}`;
}

function stateText(target: TargetResult, figures: Figures, glossary: Glossary): string {
  const verdict = VERDICT_WORDS[target.verdict];
  if (target.why) return `${verdict}：${describeNotAssessed(target.why, glossary)}`;
  if (target.gap === null) return verdict;
  return `${verdict}，差${target.unit === "%" ? `${amount(target.gap, target, figures).replace("%", "")}个百分点` : amount(target.gap, target, figures)}`;
}
