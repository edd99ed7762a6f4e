/** Indicators over L01 企业信息库, and the county's own parameters that the report states (domain 4). */
import type { Indicator } from "../../core/indicator/indicator";

export const enterpriseIndicators: readonly Indicator[] = [
  {
    id: "ENT_LIB",
    name: "企业信息库入库企业数",
    aliases: ["入库企业数", "信息库企业数", "企业信息库企业数", "科技型企业库入库企业数"],
    unit: "家",
    decimals: 0,
    basis: "stock",
    measure: { kind: "count", ledger: "L01", where: [], distinct: { identifier: "uscc", name: "name" } },
    scope: "企业信息库中的企业，按统一社会信用代码去重",
  },
  {
    id: "POPULATION",
    name: "常住人口",
    aliases: [],
    unit: "万人",
    decimals: 2,
    basis: "stock",
    measure: { kind: "parameter", parameter: "population", year: "population-year" },
    scope: "参数表所填常住人口",
  },
];
