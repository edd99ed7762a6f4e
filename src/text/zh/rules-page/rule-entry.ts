/** One rule as the page shows it: what it checks and reads, how it may be explained, and an error that it tells for each code. */
import { placeAddress } from "../../../core/base/a1";
import type { ReasonCategory } from "../../../core/explanation/reason-category";
import type { Explained } from "../../../core/rule/explained";
import type { Finding, Reads, Rule, Severity } from "../../../core/rule/rule";
import { describeFinding } from "../findings/describe-finding";
import { columnName, indicatorName, ledgerName, parameterName, type Glossary } from "../glossary";
import { OFFICIAL_SEVERITY_WORDS, SEVERITY_WORDS } from "../severity";
import { plain, table, type Row } from "./markdown";

/** A smallest error, as the rule told it, and what else it made known (rule/code). */
export type Example = { readonly finding: Finding; readonly companions: readonly string[] };

export type RuleWords = Glossary & {
  readonly reasons: readonly ReasonCategory[];
  /** How findings of a rule that says nothing of it may be explained. */
  readonly usual: Explained;
};

export function ruleEntry(rule: Rule, examples: readonly Example[], words: RuleWords): string {
  const facts = [
    `级别：${severityWords(rule.severity)}`,
    `公式：${rule.formula}`,
    `依据：${rule.source}`,
    `查看：${readsWords(rule.reads, words)}`,
    `说明：${explainedWords(rule, examples, words)}`,
  ];
  return [
    `### ${rule.id} ${rule.name}`,
    facts.map((fact) => `- ${plain(fact)}`).join("\n"),
    table(
      ["代码", "级别", "例（种入的错误）", "位置", "同时报告", "影响"],
      examples.map((example) => exampleRow(example, words)),
    ),
  ].join("\n\n");
}

/** 必改（强制性） */
function severityWords(severity: Severity): string {
  return `${SEVERITY_WORDS[severity]}（${OFFICIAL_SEVERITY_WORDS[severity]}）`;
}

function readsWords(
  { everyLedger, follows, ledgers, parameters, figures, targets, everyCell }: Reads,
  words: Glossary,
): string {
  const parts = [
    ...(everyLedger ? [follows?.words ?? "各台账的表头、表题和整行"] : []),
    ...(everyCell ? ["每张工作表的每个单元格"] : []),
    ...Object.entries(ledgers ?? {}).map(
      ([id, columns]) => ledgerName(words, id) + columns.map((key) => columnName(words, id, key)).join(""),
    ),
    ...(parameters ? [`参数表${parameters.map((key) => parameterName(words, key)).join("")}`] : []),
    ...(figures ? [figuresWords(figures, words)] : []),
    ...(targets ? ["目标任务的完成值"] : []),
  ];
  return parts.join("；");
}

const MOST = 10;

function figuresWords(figures: readonly string[], words: Glossary): string {
  const names = figures.slice(0, MOST).map((id) => indicatorName(words, id));
  return `指标${names.join("、")}${figures.length > MOST ? `等${figures.length}项` : ""}`;
}

function explainedWords(rule: Rule, examples: readonly Example[], { reasons, usual }: RuleWords): string {
  const severities = new Set([rule.severity, ...examples.map(({ finding }) => finding.severity)]);
  if (!rule.explained && !severities.has("verify"))
    return severities.has("mandatory") ? "必改问题须更正，不能以说明代替" : "提示，可忽略";
  const { reasons: codes, holds } = rule.explained ?? usual;
  const fitting = reasons.filter(({ code, freeText }) => freeText === true || codes.includes(code));
  const years = holds === "across-years" ? "数值不变则跨年有效" : "只在报告年度有效";
  return `需核实的可填核实说明，原因类别：${fitting.map(({ name }) => name).join("、")}；${years}`;
}

// The parts of a breakdown bear one name.
function affectedNames(affects: readonly string[], words: Glossary): string {
  return [...new Set(affects.map((id) => indicatorName(words, id)))].join("、");
}

function exampleRow({ finding, companions }: Example, words: Glossary): Row {
  const { code, severity, at, affects } = finding;
  return [
    code,
    SEVERITY_WORDS[severity],
    plain(describeFinding(finding)),
    at.length === 0 ? "—" : at.map(placeAddress).join("、"),
    companions.length === 0 ? "—" : companions.join("、"),
    affects.length === 0 ? "不影响指标" : plain(affectedNames(affects, words)),
  ];
}
