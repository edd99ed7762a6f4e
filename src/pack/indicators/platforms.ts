/** Indicators over L15 创新平台 and L16 孵化载体 (domain 4): in use at the cut-off, newly recognised in the period. */
import type { Condition, Indicator } from "../../core/indicator/indicator";

/** 市级及以上 */
const municipalUp: Condition = { column: "lvl", is: ["national", "provincial", "municipal"] };
const running: Condition = { column: "st", is: ["running"] };
const recognisedInPeriod: Condition = { column: "date", within: "period" };
const recognisedByNow: Condition = { column: "date", until: "as-of", orEmpty: true };

const levels = [
  { of: { lvl: "provincial" }, aliases: ["新增省级创新平台", "新认定省级创新平台"] },
  { of: { lvl: "municipal" }, aliases: ["新增市级创新平台", "新认定市级创新平台"] },
  { of: { lvl: "county" } },
] as const;

function platforms(where: readonly Condition[]): Indicator["measure"] {
  return { kind: "count", ledger: "L15", where };
}

const common = { unit: "个", decimals: 0 } as const;

export const platformIndicators: readonly Indicator[] = [
  {
    ...common,
    id: "PLT_CITY",
    name: "市级及以上创新平台数",
    aliases: ["市级及以上创新平台", "市级以上创新平台", "创新平台", "市级及以上科技创新平台", "市级及以上创新平台总数"],
    basis: "stock",
    measure: platforms([municipalUp, running, recognisedByNow]),
    scope: "截止日在用的国家、省、市级平台",
  },
  {
    ...common,
    id: "PLT_NEW",
    name: "新认定创新平台数",
    aliases: ["新认定平台", "新认定创新平台", "新增创新平台", "新增平台"],
    basis: "flow",
    measure: platforms([recognisedInPeriod]),
    breakdowns: {
      qualifiers: [{ id: "lvl", column: "lvl" }],
      by: [[], ["lvl"]],
      named: ["新认定", { of: "lvl", after: "级" }, "创新平台数"],
      always: levels,
    },
    scope: "认定日期在统计期间内的平台，含县级",
  },
  {
    ...common,
    id: "PLT_NEW_CITY",
    name: "新增市级及以上创新平台数",
    aliases: ["新增市级及以上创新平台", "新增市级以上创新平台", "新认定市级及以上创新平台"],
    basis: "flow",
    measure: platforms([municipalUp, recognisedInPeriod]),
    scope: "认定日期在统计期间内的国家、省、市级平台",
  },
  {
    ...common,
    id: "INC_N",
    name: "孵化载体数",
    aliases: ["孵化载体", "双创载体", "孵化器和众创空间"],
    basis: "stock",
    measure: {
      kind: "count",
      ledger: "L16",
      where: [{ column: "st", is: ["recognised"] }, recognisedByNow],
    },
    breakdowns: {
      qualifiers: [{ id: "kind", column: "kind" }],
      by: [[], ["kind"]],
      named: [{ of: "kind" }, "数"],
      always: [
        { of: { kind: "incubator" }, aliases: ["科技企业孵化器", "孵化器"] },
        { of: { kind: "maker-space" }, aliases: ["众创空间"] },
        { of: { kind: "star-base" }, aliases: ["星创天地"] },
        { of: { kind: "accelerator" }, aliases: ["加速器"] },
      ],
    },
    scope: "截止日已认定的孵化载体，不含建设中和撤销的",
  },
];
