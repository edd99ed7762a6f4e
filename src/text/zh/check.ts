/** The sentences around a check: which workbook, what was left out, what a finding changes, what to do next. */
import { formatDate } from "../../core/indicator/format-figure";
import type { ReportTime } from "../../core/indicator/report-time";
import type { RuleResult, RuleStatus, Severity } from "../../core/rule/rule";
import { RULE_STATUS_WORDS } from "./rule-status";
import { SEVERITY_WORDS } from "./severity";

const SEVERITIES: readonly Severity[] = ["mandatory", "verify", "notice"];
const STATUSES: readonly RuleStatus[] = ["passed", "failed", "not-applicable", "could-not-run"];

/** 青溪县，2021年度，数据截至2021年12月31日（审核日期2022年1月5日） */
export function describeScope(county: string, { year, cutoff, clock }: ReportTime): string {
  const name = county === "" ? "参数表未填县名" : county;
  return `${name}，${year}年度，数据截至${formatDate(cutoff)}（审核日期${formatDate(clock)}）`;
}

/** 企业信息库8行, or 专利台账12行（专利） where the sheet has another name. */
export function describeLedger(name: string, sheets: readonly string[], rows: number): string {
  const elsewhere = sheets.length === 1 && name.includes(sheets[0] ?? "") ? "" : `（${sheets.join("、")}）`;
  return `${name}${rows}行${elsewhere}`;
}

/** The one line for sheets that are no ledger (P4). */
export function describeIgnoredSheets(sheets: readonly string[]): string {
  return `未参与审核的工作表：${sheets.join("、")}`;
}

/** 必改1条、需核实2条、提示3条; severities without a finding are left out. */
export function countBySeverity(findings: readonly { readonly severity: Severity }[]): string {
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  const said = counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${SEVERITY_WORDS[severity]}${count}条`);
  return said.length === 0 ? "没有发现问题" : said.join("、");
}

/** What a finding can change (P5): figures of the report, others, or nothing. */
export function describeEffect(printed: readonly string[], others: readonly string[]): string {
  if (printed.length > 0) return `影响：${printed.join("、")}`;
  return others.length > 0 ? `不影响报告（只影响未写入报告的${others.join("、")}）` : "不影响报告";
}

/** 通过20条、有问题3条、不适用5条（共28条） */
export function describeRuleCounts(rules: readonly RuleResult[]): string {
  const counts = STATUSES.map((status) => ({ status, count: rules.filter((rule) => rule.status === status).length }));
  const said = counts
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${RULE_STATUS_WORDS[status]}${count}条`);
  return `${said.join("、")}（共${rules.length}条）`;
}

/** What the report still lacks, gap by gap. */
export function describeGaps(gaps: readonly string[]): string {
  return `报告待补：${gaps.length}处${gaps.join("")}`;
}

export type OpenCounts = { readonly mandatory: number; readonly verify: number; readonly gaps: readonly string[] };

/** 2条必改、1条需核实、3处待补; empty when nothing is open. */
export function describeOpen({ mandatory, verify, gaps }: OpenCounts): string {
  const parts = [
    mandatory > 0 ? `${mandatory}条必改` : "",
    verify > 0 ? `${verify}条需核实` : "",
    gaps.length > 0 ? `${gaps.length}处待补（${gaps.join("")}）` : "",
  ];
  return parts.filter((part) => part !== "").join("、");
}

/** How the check ended and what to do next; `command` writes the report. */
export function describeConclusion(open: OpenCounts, command: string): string {
  const gaps = open.gaps.length > 0 ? `，报告中另有${open.gaps.length}处待补` : "";
  if (open.mandatory > 0) {
    const verify = open.verify > 0 ? `、${open.verify}条需核实` : "";
    return `有${open.mandatory}条必改${verify}${gaps}。请先更正必改问题；需要时也可以写出带标记的初稿：${command}`;
  }
  if (open.verify > 0) return `没有必改问题，有${open.verify}条需核实${gaps}。可以写出带标记的初稿：${command}`;
  return `没有必改和需核实的问题${gaps}。可以写出报告：${command}`;
}
