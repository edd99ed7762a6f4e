/** How an indicator is computed, told in Chinese from its declaration: nobody writes it down a second time. */
import { never } from "../../core/base/never";
import { isRowMeasure, type DerivedMeasure, type Indicator, type Quantity } from "../../core/indicator/indicator";
import { rowFormula } from "./formula-rows";
import { indicatorName, parameterName, type Glossary } from "./glossary";

/** 专利台账中“授权公告日”在统计期间内的行数 */
export function describeFormula({ measure, unit }: Indicator, glossary: Glossary): string {
  if (isRowMeasure(measure) || measure.kind === "coverage") return rowFormula(measure, glossary);
  return derivedFormula(measure, unit, glossary);
}

function derivedFormula(measure: DerivedMeasure, unit: string, glossary: Glossary): string {
  const name = (id: string): string => indicatorName(glossary, id);
  switch (measure.kind) {
    case "total":
      return measure.of.map(name).join(" + ");
    case "outside":
      return "外部数据登记表中已采用的数值";
    case "ratio":
      return `${quantity(measure.of, glossary)} ÷ ${quantity(measure.by, glossary)}${times(measure.times, unit)}`;
    case "growth":
      return `（${name(measure.of)} − 上年数）÷ 上年数 × 100%`;
    case "increase":
      return `${name(measure.of)} − 上年末数`;
    case "parameter":
      return `参数表${parameterName(glossary, measure.parameter)}`;
    case "departed":
      return `${name(measure.of)}的上年末数 + ${name(measure.gained)} − ${name(measure.of)}`;
    default:
      return never(measure);
  }
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
