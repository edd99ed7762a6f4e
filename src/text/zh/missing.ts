/** Why a figure has no value, in Chinese. */
import { never } from "../../core/base/never";
import type { MissingReason } from "../../core/indicator/figure";
import { ledgerName, nameOf, type Glossary } from "./glossary";

/** 缺少专利台账; no full stop, for it stands in tables and behind other words. */
export function describeMissing(why: MissingReason, glossary: Glossary): string {
  const what = nameOf(glossary, why.what);
  switch (why.code) {
    case "no-ledger":
      return `缺少${what}`;
    case "no-column":
      return `缺少${what}列`;
    case "no-parameter":
      return `参数表缺少${what}`;
    case "no-figure":
      return `缺少${what}`;
    case "no-base":
      return `缺少${what}的上年数`;
    case "empty-cells":
      return `${what}有${why.count}行未填或无法识别`;
    case "no-rows":
      return `${ledgerName(glossary, why.what)}没有可用统计年度的数据`;
    case "zero-base":
      return `${what}的基数为0，不计算`;
    case "negative-base":
      return `${what}的上年数为负，不计算增长`;
    default:
      return never(why);
  }
}
