/** How an indicator is computed, told in Chinese from its declaration: nobody writes it down a second time. */
import { never } from "../../core/base/never";
import type { Condition, Indicator, Measure, Quantity } from "../../core/indicator/indicator";
import { columnName, columnOf, indicatorName, ledgerName, parameterName, type Glossary } from "./glossary";

/** 专利台账中“授权公告日”在统计期间内的行数 */
export function describeFormula({ measure, unit }: Indicator, glossary: Glossary): string {
  switch (measure.kind) {
    case "count":
      return countFormula(measure, glossary);
    case "sum":
      return `${rowsIn(measure, glossary)}的${columnName(glossary, measure.ledger, measure.column)}之和`;
    case "ratio":
      return `${quantity(measure.of, glossary)} ÷ ${quantity(measure.by, glossary)}${times(measure.times, unit)}`;
    case "growth":
      return `（${indicatorName(glossary, measure.of)} − 上年数）÷ 上年数 × 100%`;
    case "increase":
      return `${indicatorName(glossary, measure.of)} − 上年末数`;
    case "parameter":
      return `参数表${parameterName(glossary, measure.parameter)}`;
    case "departed":
      return `${indicatorName(glossary, measure.of)}的上年末数 + ${indicatorName(glossary, measure.gained)} − ${indicatorName(glossary, measure.of)}`;
    default:
      return never(measure);
  }
}

function countFormula(measure: Extract<Measure, { kind: "count" }>, glossary: Glossary): string {
  const { ledger, distinct, without } = measure;
  if (!distinct) return `${rowsIn(measure, glossary)}的行数`;
  const name = (key: string): string => columnName(glossary, ledger, key);
  const apart = without ? `，不计另有${conditions(without, ledger, glossary)}的` : "";
  return `${rowsIn(measure, glossary)}的家数（按${name(distinct.identifier)}去重，缺时按${name(distinct.name)}）${apart}`;
}

function rowsIn(
  { ledger, where }: { readonly ledger: string; readonly where: readonly Condition[] },
  glossary: Glossary,
): string {
  return `${ledgerName(glossary, ledger)}中${conditions(where, ledger, glossary)}`;
}

function conditions(where: readonly Condition[], ledger: string, glossary: Glossary): string {
  return where.map((condition) => describeCondition(condition, ledger, glossary)).join("、");
}

function describeCondition(condition: Condition, ledger: string, glossary: Glossary): string {
  const column = columnName(glossary, ledger, condition.column);
  if ("is" in condition)
    return `${column}为${condition.is.map((value) => valueName(value, condition.column, { ledger, glossary })).join("或")}`;
  if ("filled" in condition) return `${column}已填`;
  if ("year" in condition) return `${column}为${condition.year === "report" ? "报告年度" : "最近统计年度"}`;
  if ("within" in condition) return `${column}在统计期间内`;
  if ("before" in condition) return `${column}早于统计期间`;
  if ("until" in condition) return `${column}不晚于截止日`;
  if ("inForce" in condition) return `${column}起${condition.inForce}年内含截止日`;
  if ("endedAfter" in condition) return `${column}满${condition.endedAfter}年之日在统计期间内`;
  return never(condition);
}

function valueName(
  value: string | boolean,
  column: string,
  { ledger, glossary }: { readonly ledger: string; readonly glossary: Glossary },
): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  const type = columnOf(glossary, ledger, column)?.type;
  return (type?.kind === "enum" ? type.values.find(({ code }) => code === value)?.name : undefined) ?? value;
}

function quantity(of: Quantity, glossary: Glossary): string {
  return "figure" in of
    ? indicatorName(glossary, of.figure)
    : `参数表${parameterName(glossary, of.parameter)}${times(of.times ?? "1", "")}`;
}

function times(factor: string, unit: string): string {
  if (unit === "%" && factor === "100") return " × 100%";
  return factor === "1" ? "" : ` × ${factor}`;
}
