/** What the files of a draft are called. */
import { formatAsOf, termOf } from "../../core/indicator/format-figure";
import type { ReportTime } from "../../core/indicator/report-time";
import type { ReportKind } from "../../core/narrative/wanted";
import { RETAINED_SUFFIX } from "./explain/retained-words";
import { PAPERS_SUFFIX } from "./papers-suffix";

const NOT_IN_A_FILE_NAME = /[\\/:*?"<>|\p{Cc}]/gu;

type Named = {
  /** Empty where the workbook names none. */
  readonly bureau: string;
  readonly kind: ReportKind | "self";
  readonly time: Pick<ReportTime, "year" | "cutoff">;
  /** The stage: 征求意见稿, 定稿; null where the name tells none. */
  readonly word: string | null;
};

/** 青溪县科学技术局2021年上半年工作小结（征求意见稿）.docx; every system takes it. */
export function draftName({ bureau, kind, time: { year, cutoff }, word }: Named): string {
  const stage = word === null ? "" : `（${word}）`;
  return `${bureau.replace(NOT_IN_A_FILE_NAME, "")}${year}${subject(kind, cutoff)}${stage}.docx`;
}

function subject(kind: Named["kind"], cutoff: string): string {
  if (kind === "annual") return "年工作总结";
  if (kind === "self") return "年度考核自评表";
  return `年${termOf(cutoff, kind) ?? `截至${formatAsOf(cutoff)}`}工作小结`;
}

const BESIDE = { papers: `${PAPERS_SUFFIX}.docx`, retained: RETAINED_SUFFIX } as const;

/** 青溪县科学技术局2021年工作总结（初稿）_数据底稿.docx */
export function besideName(report: string, kind: keyof typeof BESIDE): string {
  return report.replace(/\.docx$/, BESIDE[kind]);
}
