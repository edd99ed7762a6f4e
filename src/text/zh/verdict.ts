/** The words for how a target stands, and for why it cannot be judged. */
import { never } from "../../core/base/never";
import type { NotAssessed, Verdict } from "../../core/target/target";
import { indicatorName, type Glossary } from "./glossary";
import { describeMissing } from "./missing";

export const VERDICT_WORDS = {
  exceeded: "超额完成",
  met: "完成",
  nearly: "基本完成",
  missed: "未完成",
  "on-track": "进度正常",
  behind: "进度滞后",
  "not-assessed": "未核定",
} as const satisfies Record<Verdict, string>;

/** 需要科技特派员台账; no full stop. */
export function describeNotAssessed(why: NotAssessed, glossary: Glossary): string {
  switch (why.code) {
    case "no-indicator":
      return "没有对应的指标，请在“对应指标”列指定，或填写“完成值（人工）”和“完成说明”";
    case "no-note":
      return "填写了“完成值（人工）”但没有“完成说明”，请说明数据来源";
    case "unreadable":
      return why.wording.trim() === "" ? "目标值未填" : `目标值“${why.wording}”看不明白，请改成如“8件以上”的写法`;
    case "stretch":
      return "力争性目标，只列情况，不作评价";
    case "missing":
      return describeNoValue(why, glossary);
    case "outside-only":
      return `“${indicatorName(glossary, why.figure)}”以统计等部门的反馈数为准，不按填报企业汇总数核定，请登记到外部数据登记表，或填写“完成值（人工）”和“完成说明”`;
    case "no-base":
      return `缺少“${indicatorName(glossary, why.figure)}”可用的上年数，请填写“上年基数”`;
    case "unit-differs":
      return `目标的单位“${why.stated}”与指标的单位“${why.unit}”不一致`;
    default:
      return never(why);
  }
}

function describeNoValue({ figure, why }: Extract<NotAssessed, { code: "missing" }>, glossary: Glossary): string {
  return `“${indicatorName(glossary, figure)}”没有数值${why ? `：${describeMissing(why, glossary)}` : ""}`;
}
