/** Why a figure has no value, in Chinese. */
import type { MissingReason } from "../../core/indicator/figure";
import { ledgerName, nameOf, type Glossary } from "./glossary";

type Simple = Exclude<MissingReason["code"], "empty-cells" | "no-rows" | "sources-differ">;

const WORDS: Readonly<Record<Simple, (what: string) => string>> = {
  "no-ledger": (what) => `缺少${what}`,
  "empty-ledger": (what) => `${what}还没有填写`,
  "no-column": (what) => `缺少${what}列`,
  "no-parameter": (what) => `参数表缺少${what}`,
  "no-figure": (what) => `缺少${what}`,
  "no-base": (what) => `缺少${what}的上年数`,
  "zero-base": (what) => `${what}的基数为0，不计算`,
  "none-counted": (what) => `${what}没有符合条件的记录`,
  "no-outside": (what) => `外部数据登记表没有采用的${what}`,
  "unit-differs": (what) => `外部数据登记表所采用${what}的单位与指标不一致`,
  "negative-base": (what) => `${what}的上年数为负，不计算增长`,
};

/** 缺少专利台账; no full stop, for it stands in tables and behind other words. */
export function describeMissing(why: MissingReason, glossary: Glossary): string {
  const what = nameOf(glossary, why.what);
  switch (why.code) {
    case "empty-cells":
      return `${what}有${why.count}行未填或无法识别`;
    case "no-rows":
      return `${ledgerName(glossary, why.what)}没有可用统计年度的数据`;
    case "sources-differ":
      return `外部数据登记表有${why.count}行采用的${what}互不一致，请只采用一行`;
    default:
      return WORDS[why.code](what);
  }
}
