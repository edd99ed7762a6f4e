/** The rows that are counted, told in Chinese from an indicator's conditions. */
import { never } from "../../core/base/never";
import type { Condition } from "../../core/indicator/indicator";
import { columnName, columnOf, ledgerName, type Glossary } from "./glossary";

/** 专利台账中“授权公告日”在统计期间内 */
export function rowsIn(
  { ledger, where }: { readonly ledger: string; readonly where: readonly Condition[] },
  glossary: Glossary,
): string {
  return `${ledgerName(glossary, ledger)}中${conditions(where, ledger, glossary)}`;
}

/** “专利类型”为发明、“法律状态”为有效 */
export function conditions(where: readonly Condition[], ledger: string, glossary: Glossary): string {
  return where.map((condition) => describeCondition(condition, ledger, glossary)).join("、");
}

function describeCondition(condition: Condition, ledger: string, glossary: Glossary): string {
  const column = columnName(glossary, ledger, condition.column);
  if ("is" in condition)
    return `${column}为${condition.is.map((value) => valueName(value, condition.column, { ledger, glossary })).join("或")}`;
  if ("written" in condition) return `${column}写作“${condition.written}”`;
  if ("yearsAgo" in condition) return `${column}为${yearWords(condition.yearsAgo)}`;
  if ("from" in condition)
    return `${column}不早于截止日（未填的看${columnName(glossary, ledger, condition.orYear)}是否为报告年度）`;
  if ("own" in condition) return `${column}为本县`;
  if ("filled" in condition) return `${column}已填`;
  if ("year" in condition) return `${column}为${condition.year === "report" ? "报告年度" : "最近统计年度"}`;
  return describeDate(condition, column);
}

type DateCondition = Extract<
  Condition,
  { within: unknown } | { before: unknown } | { until: unknown } | { inForce: unknown } | { endedAfter: unknown }
>;

function describeDate(condition: DateCondition, column: string): string {
  if ("within" in condition) return `${column}在统计期间内`;
  if ("before" in condition) return `${column}早于统计期间`;
  if ("until" in condition) return `${column}不晚于截止日${condition.orEmpty ? "或未填" : ""}`;
  if ("inForce" in condition) return `${column}起${condition.inForce}年内含截止日`;
  if ("endedAfter" in condition) return `${column}满${condition.endedAfter}年之日在统计期间内`;
  return never(condition);
}

function yearWords(yearsAgo: number): string {
  if (yearsAgo === 0) return "报告年度";
  return yearsAgo > 0 ? `报告年度前${yearsAgo}年` : `报告年度后${-yearsAgo}年`;
}

/** A value as its enumeration names it; 是 and 否. */
export function valueName(
  value: string | boolean,
  column: string,
  { ledger, glossary }: { readonly ledger: string; readonly glossary: Glossary },
): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  const type = columnOf(glossary, ledger, column)?.type;
  return (type?.kind === "enum" ? type.values.find(({ code }) => code === value)?.name : undefined) ?? value;
}
