/** The sample's 参数表: what is stated once about 青溪县, which does not exist. */
import type { Value } from "../../core/ledger/ledger";
import type { SampleKind } from "./sample-ledger";

export type SampleParameter = readonly [name: string, value: Value, kind: SampleKind];

export const sampleParameters: readonly SampleParameter[] = [
  ["县名", "青溪县", "text"],
  ["行政区划代码", "350423", "identifier"],
  ["报告年度", 2021, "year"],
  ["统计截止日", "2021-12-31", "date"],
  ["常住人口(万人)", 12.4, "quantity"],
  ["人口年份", 2020, "year"],
  ["GDP(亿元)", 148.6, "quantity"],
  ["GDP年份", 2020, "year"],
  ["规上工业企业数", 80, "count"],
  ["乡镇数", 3, "count"],
  ["行政村数", 6, "count"],
  ["一般公共预算支出(万元)", 215000, "money"],
  ["科学技术支出(万元)", 2580, "money"],
];
