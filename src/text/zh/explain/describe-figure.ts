/** 取数说明 (P7): a paragraph on one figure that can be copied into a reply, from its facts alone. */
import type { FigureFacts, SourceFacts } from "../../../core/explain/figure-facts";
import type { Base, Figure } from "../../../core/indicator/figure";
import { formatDate, formatFigure, withNature } from "../../../core/indicator/format-figure";
import { rateText } from "../../../core/narrative/target-values";
import type { TargetResult } from "../../../core/target/target";
import { describeFormula } from "../formula";
import type { Glossary } from "../glossary";
import { describeMissing } from "../missing";
import { describeNotAssessed, VERDICT_WORDS } from "../verdict";
import { describeLeftOut } from "./left-out";

/** What the paragraph names beside the facts. */
export type FigureTelling = {
  readonly glossary: Glossary;
  /** 青溪县科学技术局: who keeps the ledgers; empty when the workbook does not say. */
  readonly bureau: string;
  /** What each finding says, as it may leave the workbook. */
  readonly open: readonly string[];
  readonly explained: readonly string[];
};

/** Sentences side by side, each with its full stop. */
export function describeFigure(facts: FigureFacts, telling: FigureTelling): string {
  const { figure } = facts;
  const sentences = [
    `${figure.name}：${valueText(figure, telling.glossary)}`,
    `口径：${figure.scope ?? facts.indicator?.scope ?? figure.name}`,
    ...(facts.indicator ? [`取数方法：${describeFormula(facts.indicator, telling.glossary)}`] : []),
    `期间：${periodText(figure)}`,
    ...outsideText(figure),
    ...derivedText(facts),
    ...facts.sources.map((source) => sourceText(source, figure, telling)),
    ...baseText(facts),
    ...facts.targets.map((target) => targetText(target, figure, telling.glossary)),
    ...findingsText(telling),
    ...(facts.fewFirms ? ["注意：本数由不足3家企业的统计数据汇总，对外提供前须按统计保密要求审核"] : []),
  ];
  return sentences.map((sentence) => `${sentence}。`).join("");
}

function valueText(figure: Figure, glossary: Glossary): string {
  if (figure.value.kind === "missing") return `没有数值（${describeMissing(figure.value.why, glossary)}）`;
  const shown = formatFigure(figure);
  return shown === null ? "没有可列出的内容" : withNature(shown, figure);
}

/** 2021年1月1日至2021年12月31日, or 截至 a day for what stands then. */
export function periodText({ basis, period, asOf }: Pick<Figure, "basis" | "period" | "asOf">): string {
  if (basis === "stock") return `截至${formatDate(asOf)}`;
  if (basis === "year" && period.from.endsWith("-01-01") && period.to.endsWith("-12-31"))
    return `${period.to.slice(0, 4)}年度`;
  return `${formatDate(period.from)}至${formatDate(period.to)}`;
}

function outsideText(figure: Figure): readonly string[] {
  const { outside, own } = figure;
  if (!outside) return [];
  const { department, file, told } = outside;
  const by = department ?? "外部单位（登记表未填提供单位）";
  const more = [told, file === null ? null : `佐证：${file}`].filter((words) => words !== null);
  const source = `来源单位：${by}（外部数据登记表第${outside.row + 1}条已采用${more.map((words) => `，${words}`).join("")}）`;
  return [source, ...(own ? [`台账汇总为${formatFigure(withValue(figure, own.value)) ?? own.value}，未采用`] : [])];
}

function sourceText(
  { figure: of, ledger, counted, leftOut, unfilled }: SourceFacts,
  figure: Figure,
  { glossary, bureau }: FigureTelling,
): string {
  const { id, name } = ledger.schema;
  const sheets = [...new Set(ledger.tables.map(({ sheet }) => `“${sheet}”`))].join("、");
  const whose = of.key === figure.key ? "来源单位" : `其中${of.name}${formatFigure(of) ?? ""}，来源单位`;
  const out = ledger.count - counted;
  const reasons = describeLeftOut(leftOut, id, glossary);
  const told = out === 0 ? "没有剔除的行" : `已剔除${out}行${reasons === "" ? "" : `（${reasons}）`}`;
  const empty = unfilled > 0 ? `（其中${unfilled}行数值未填，不增加合计）` : "";
  return `${whose}：${bureau === "" ? "本单位" : bureau}，${name}（工作表${sheets}）共${ledger.count}行，计入${counted}行${empty}，${told}`;
}

function derivedText({ from, parameters }: FigureFacts): readonly string[] {
  const named = from.map((figure) => `${figure.name}${formatFigure(figure) ?? "缺"}`);
  const lines = parameters.map(
    ({ name, value, place }) => `参数表“${name}”${String(value ?? "未填")}（第${place.row}行）`,
  );
  const all = [...named, ...lines];
  return all.length === 0 ? [] : [`由${all.join("、")}计算得出`];
}

const BASE_SOURCES: Readonly<Record<Base["source"], string>> = {
  register: "外部数据登记表",
  snapshot: "上年报送留底",
  history: "历年数据表",
  target: "目标任务表“上年基数”",
  ledger: "台账",
  none: "",
};

function baseText({ compared }: FigureFacts): readonly string[] {
  if (!compared) return [];
  const { figure, base } = compared;
  const what = figure.basis === "stock" ? "上年末数" : figure.basis === "year" ? "上年数" : "上年同期数";
  const value = formatFigure({ ...figure, value: base.value });
  if (base.source === "none" || value === null) return [`没有可用的${what}，不作比较`];
  const others = base.others.map(
    (other) => `${BASE_SOURCES[other.source]}为${formatFigure(withValue(figure, other.value)) ?? other.value}`,
  );
  const differing = others.length > 0 ? `，另有不一致：${others.join("、")}` : "";
  return [`比较基数：${what}${value}（取自${BASE_SOURCES[base.source]}${differing}）`];
}

function withValue(figure: Figure, value: string): Figure {
  return { ...figure, value: { kind: "decimal", value, unit: figure.unit, decimals: figure.decimals } };
}

function targetText(target: TargetResult, figure: Figure, glossary: Glossary): string {
  const { name, wording, verdict, threshold, gap, why } = target;
  const rate = rateText(target);
  const amount = (value: string): string =>
    formatFigure(withValue({ ...figure, fixed: false }, value)) ?? `${value}${target.unit}`;
  const goal = threshold === null || wording.includes(threshold) ? wording : `${wording}（即${amount(threshold)}）`;
  const gapWords =
    gap === null ? "" : `，尚差${target.unit === "%" ? `${amount(gap).replace("%", "")}个百分点` : amount(gap)}`;
  const state = why ? `${VERDICT_WORDS[verdict]}（${describeNotAssessed(why, glossary)}）` : VERDICT_WORDS[verdict];
  return `目标任务：${name}${goal}，${rate === null ? "" : `完成率${rate}，`}${state}${gapWords}`;
}

function findingsText({ open, explained }: FigureTelling): readonly string[] {
  const waiting = open.length > 0 ? `待处理问题${open.length}条：${open.join("；")}` : "没有待处理的审核问题";
  return [waiting, ...(explained.length > 0 ? [`已作核实说明${explained.length}条：${explained.join("；")}`] : [])];
}
