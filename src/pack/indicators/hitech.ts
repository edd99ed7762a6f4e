/** Indicators over L05 高新技术企业 (domain 4): applied, certified, in force, lapsed; national and provincial apart. */
import type { Condition, Indicator } from "../../core/indicator/indicator";

const firm = { identifier: "uscc", name: "name" } as const;
const national: Condition = { column: "lvl", is: ["national"] };
const provincial: Condition = { column: "lvl", is: ["provincial"] };
const thisYear: Condition = { column: "year", year: "report" };
const applied: Condition = {
  column: "st",
  is: ["applied", "recommended", "publicised", "passed", "failed", "revoked"],
};
const passed: Condition = { column: "st", is: ["passed"] };
const issuedInPeriod: Condition = { column: "issue", within: "period" };
/** 高新技术企业认定管理办法（国科发火〔2016〕32号）第九条: 资格自颁发证书之日起有效期为三年. */
const VALID_YEARS = 3;
const inForce: Condition = { column: "issue", inForce: VALID_YEARS };

function firms(where: readonly Condition[], without?: readonly Condition[]): Indicator["measure"] {
  return { kind: "count", ledger: "L05", where, distinct: firm, ...(without ? { without } : {}) };
}

const common = { unit: "家", decimals: 0 } as const;

export const hitechIndicators: readonly Indicator[] = [
  {
    ...common,
    id: "HT_N_APPLY",
    name: "申报国家高新技术企业数",
    aliases: ["组织申报国家高新技术企业", "申报国家高新技术企业", "申报国高", "国家高新技术企业申报数"],
    basis: "flow",
    measure: firms([national, thisYear, applied]),
    scope: "申报年度为报告年度、已申报的国家级企业，一家计一次",
  },
  {
    ...common,
    id: "HT_P_APPLY",
    name: "申报省级高新技术企业数",
    aliases: ["组织申报省级高新技术企业", "申报省级高新技术企业", "申报省高", "省级高新技术企业申报数"],
    basis: "flow",
    measure: firms([provincial, thisYear, applied]),
    scope: "申报年度为报告年度、已申报的省级企业，一家计一次",
  },
  {
    ...common,
    id: "HT_GUIDED",
    name: "重点指导申报高新技术企业名单",
    aliases: [],
    basis: "flow",
    measure: { kind: "list", ledger: "L05", where: [thisYear], distinct: firm, item: "{name}" },
    scope: "申报年度为报告年度的企业（含培育中的），一家列一次",
  },
  {
    ...common,
    id: "HT_N_PUBLIC",
    name: "公示国家高新技术企业数",
    aliases: [],
    basis: "flow",
    measure: firms([national, thisYear, { column: "st", is: ["publicised"] }]),
    scope: "申报年度为报告年度、处于公示阶段的国家级企业",
  },
  {
    ...common,
    id: "HT_N_NEW",
    name: "新增国家高新技术企业数",
    aliases: [
      "新增国家高新技术企业",
      "新认定国家高新技术企业",
      "认定国家高新技术企业",
      "新增国家级高新技术企业",
      "新增国高",
      "认定国高",
    ],
    basis: "flow",
    measure: firms([national, passed, issuedInPeriod]),
    scope: "发证日期在统计期间内的国家级企业（以发证日期为准，不以公告日期为准）",
  },
  {
    ...common,
    id: "HT_P_NEW",
    name: "新增省级高新技术企业数",
    aliases: ["新增省级高新技术企业", "新认定省级高新技术企业", "认定省级高新技术企业", "新增省高", "认定省高"],
    basis: "flow",
    measure: firms([provincial, passed, issuedInPeriod]),
    scope: "发证日期在统计期间内的省级企业",
  },
  {
    ...common,
    id: "HT_N_FIRST",
    name: "首次认定国家高新技术企业数",
    aliases: ["首次认定国家高新技术企业", "首次认定国高"],
    basis: "flow",
    measure: firms([national, passed, issuedInPeriod, { column: "kind", is: ["first"] }]),
    scope: "发证日期在统计期间内、认定类型为首次认定的国家级企业",
  },
  {
    ...common,
    id: "HT_N_VALID",
    name: "有效期内国家高新技术企业数",
    aliases: [
      "有效期内国家高新技术企业",
      "有效期内国高",
      "国高总数",
      "国高保有量",
      "国家高新技术企业总数",
      "国家高新技术企业保有量",
      "国家高新技术企业数量",
      "国家高新技术企业",
      "高新技术企业总数",
    ],
    basis: "stock",
    measure: firms([national, passed, inForce]),
    // A cancelled qualification ends on a day the ledger does not give.
    base: { kind: "recount", undated: [national, { column: "st", is: ["revoked"] }] },
    scope: "截止日仍在三年有效期内的国家级企业，一家计一次，不含取消资格的",
  },
  {
    ...common,
    id: "HT_P_VALID",
    name: "有效期内省级高新技术企业数",
    aliases: [
      "有效期内省级高新技术企业",
      "有效期内省高",
      "省级高新技术企业总数",
      "省级高新技术企业数量",
      "省级高新技术企业",
    ],
    basis: "stock",
    measure: firms([provincial, passed, inForce]),
    base: { kind: "recount", undated: [provincial, { column: "st", is: ["revoked"] }] },
    scope: "截止日仍在三年有效期内的省级企业，一家计一次，不含取消资格的",
  },
  {
    ...common,
    id: "HT_N_EXPIRED",
    name: "资格到期国家高新技术企业数",
    aliases: [],
    basis: "flow",
    measure: firms([national, passed, { column: "issue", endedAfter: VALID_YEARS }], [national, passed, inForce]),
    scope: "资格在统计期间内到期、截止日没有新证书的国家级企业",
  },
  {
    ...common,
    id: "HT_N_NET",
    name: "国家高新技术企业净增数",
    aliases: [
      "国家高新技术企业净增",
      "净增国家高新技术企业",
      "国家高新技术企业净增数量",
      "高新技术企业净增",
      "国高净增",
      "净增国高",
    ],
    basis: "stock",
    measure: { kind: "increase", of: "HT_N_VALID" },
    scope: "截止日有效期内国家高新技术企业数减去上年末数",
  },
];
