/** What is told of a report within the year, beside the report itself. */
import { formatSpan, termOf, formatAsOf } from "../../core/indicator/format-figure";
import type { ReportTime } from "../../core/indicator/report-time";
import type { DocumentKind, ReportKind } from "../../core/narrative/wanted";

const NAMES = { half: "半年", quarter: "季度" } as const;

/** What each kind of report is called. */
export const REPORT_KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  annual: "年度工作总结",
  half: "半年工作小结",
  quarter: "季度工作小结",
  self: "考核自评表",
};

/** Sentences for the person who asked for it; null for an annual report. */
export function describeTerm(kind: ReportKind, { year, cutoff }: ReportTime): string | null {
  if (kind === "annual") return null;
  const term = termOf(cutoff, kind);
  const span = formatSpan(`${year}-01-01`, cutoff);
  const asOf = formatAsOf(cutoff);
  const title =
    term === null
      ? `统计截止日${cutoff}不是${NAMES[kind]}末，标题写作“截至${asOf}”；如要写${NAMES[kind]}小结，请改参数表的统计截止日。`
      : `按统计截止日${cutoff}写作${year}年${term}小结。`;
  const isCumulative = term !== null && term !== "上半年" && term !== "第一季度";
  return isCumulative ? `${title}文中数字都是${span}累计数，不是当${kind === "half" ? "半年" : "季"}数。` : title;
}
