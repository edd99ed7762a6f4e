/** Why rows are not counted, in Chinese: “专利类型”不是发明2行. */
import { never } from "../../../core/base/never";
import type { Condition } from "../../../core/indicator/indicator";
import type { LeftOut, LeftOutRows } from "../../../core/indicator/left-out";
import { valueName } from "../condition";
import { columnName, type Glossary } from "../glossary";

/** The reasons with their counts, as the paragraph has them; empty when nothing is left out. */
export function describeLeftOut(groups: readonly LeftOutRows[], ledger: string, glossary: Glossary): string {
  return groups.map(({ why, rows }) => `${leftOutReason(why, ledger, glossary)}${rows.length}行`).join("、");
}

/** “专利类型”不是发明; no full stop. */
export function leftOutReason(why: LeftOut, ledger: string, glossary: Glossary): string {
  switch (why.code) {
    case "condition":
      return notMet(why.condition, ledger, glossary);
    case "not-told":
      return `${columnName(glossary, ledger, why.column)}未填或无法识别`;
    case "after-cutoff":
      return `${columnName(glossary, ledger, why.column)}晚于截止日`;
    case "repeated":
      return "与已计入的行重复（同一对象只计一次）";
    case "apart":
      return "另有一行表明不应计入";
    case "total-line":
      return "为合计行";
    case "other-year":
      return "属于其他年度";
    case "other-month":
      return "属于不计入的月份";
    case "no-name":
      return "没有可列出的名称";
    default:
      return never(why);
  }
}

function notMet(condition: Condition, ledger: string, glossary: Glossary): string {
  const column = columnName(glossary, ledger, condition.column);
  if ("is" in condition) return `${column}${isOther(condition, ledger, glossary)}`;
  if ("written" in condition) return `${column}不是“${condition.written}”`;
  if ("filled" in condition) return `${column}未填`;
  if ("yearsAgo" in condition) return `${column}不是所统计的年份`;
  if ("year" in condition) return `${column}不是${condition.year === "report" ? "报告年度" : "最近统计年度"}`;
  if ("own" in condition) return `${column}不是本县`;
  return dateNotMet(condition, column);
}

function isOther({ column, is }: Extract<Condition, { is: unknown }>, ledger: string, glossary: Glossary): string {
  const [only, second] = is;
  if (typeof only === "boolean" && second === undefined) return `为${only ? "否" : "是"}`;
  return `不是${is.map((value) => valueName(value, column, { ledger, glossary })).join("或")}`;
}

type DateCondition = Extract<
  Condition,
  | { within: unknown }
  | { before: unknown }
  | { until: unknown }
  | { from: unknown }
  | { inForce: unknown }
  | { endedAfter: unknown }
>;

function dateNotMet(condition: DateCondition, column: string): string {
  if ("within" in condition) return `${column}不在统计期间内`;
  if ("before" in condition) return `${column}不早于统计期间`;
  if ("until" in condition) return `${column}晚于截止日`;
  if ("from" in condition) return `${column}早于截止日`;
  if ("inForce" in condition) return `${column}起已满${condition.inForce}年`;
  if ("endedAfter" in condition) return `${column}满${condition.endedAfter}年之日不在统计期间内`;
  return never(condition);
}
