/** The words of the 数据底稿: the working papers beside a report. */
import type { Omission } from "../../core/narrative/narrative";
import type { Finding, Severity } from "../../core/rule/rule";
import { OFFICIAL_SEVERITY_WORDS } from "./severity";

/** On every page. */
export const PAPERS_MARK = "内部资料  不得外传";

export const PAPERS_HEADINGS = {
  sources: "数据来源表",
  findings: "数据核实说明表",
  gaps: "缺数清单",
  charts: "图",
} as const;

/** Titles of columns with their shares of the width. */
export const SOURCE_COLUMNS = [
  ["序号", 6],
  ["指标", 21],
  ["数值", 14],
  ["时间", 16],
  ["来源", 17],
  ["单元格或依据", 26],
] as const;
export const FINDING_COLUMNS = [
  ["序号", 6],
  ["级别", 9],
  ["位置", 18],
  ["问题", 30],
  ["影响指标", 17],
  ["处理情况", 20],
] as const;
export const GAP_COLUMNS = [
  ["序号", 6],
  ["内容", 32],
  ["所在部分", 18],
  ["原因", 24],
  ["提供单位", 20],
] as const;

export function papersTitle(bureau: string, year: number): string {
  return `${bureau}${year}年工作总结数据底稿`;
}

/** Under the title: from which file, up to which day, made when. */
export function papersLine(of: { readonly workbook: string; readonly cutoff: string; readonly clock: string }): string {
  return `（据《${of.workbook}》，数据截至${of.cutoff}，${of.clock}生成）`;
}

export const EMPTY_WORDS = {
  sources: "报告中没有取自台账的数值。",
  findings: "没有涉及报告的审核问题。",
  gaps: "没有缺数。",
} as const;

const OMITTED: Readonly<Record<Exclude<Omission["why"], "missing">, string>> = {
  zero: "数值为0，正文未写",
  gated: "名录不全或未经外部反馈，不具备公布条件，正文未写",
};

/** Of a figure that nothing computes: next year's target. */
export const NOT_STATED = "没有数值，正文未写";
export const NO_PLAN = "目标任务表没有填下一年度的目标";

export function describeOmission(why: Exclude<Omission["why"], "missing">): string {
  return OMITTED[why];
}

export const GAP_REASON = "报告中为【待补】";

/** 强制性、核实性、提示性: the official words. */
export function officialSeverity(severity: Severity): string {
  return OFFICIAL_SEVERITY_WORDS[severity];
}

const OPEN_WORDS = {
  mandatory: "待更正",
  verify: "待核实",
  notice: "仅提示",
} as const satisfies Record<Severity, string>;

/** What is still to be done about a finding, or what was. A reason's words stand without who gave it. */
export function describeTreatment({ severity, state, explanation }: Finding): string {
  const { reason = "", basis = "", unit = "" } = explanation ?? {};
  const said = [reason, basis].filter((part) => part !== "").join("，");
  const words = {
    explained: `已说明：${said}`,
    lapsed: `说明已失效，须重新核实：${said}`,
    "handed-on": `已转办${unit}`,
    dismissed: "已忽略",
    open: OPEN_WORDS[severity],
  };
  return words[state].replace(/：$/, "");
}

/** Instead of a single firm's value (P23). */
export const ONE_FIRM = "仅涉及1家企业，不列";

/** Under the table of sources: 注：第3项仅由2家企业汇总，公开前须核定（P23）. */
export function describeFewFirms(item: number, firms: number): string {
  return `注：第${item}项仅由${firms}家企业汇总，公开前须经核定。`;
}

export const FROM_PARAMETERS = "参数表";
export const FROM_OUTSIDE = "外部数据登记表";
export const SOMEONE = "责任股室";

/** 共3项: names are not repeated. */
export function describeList(count: number): string {
  return `共${count}项`;
}
