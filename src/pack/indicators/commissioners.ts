/** Indicators over L10 科技特派员 and L10b 乡镇村名录 (domain 4): who serves at the cut-off, and which villages are covered. */
import type { Condition, CoverageMeasure, Indicator } from "../../core/indicator/indicator";

/** An agreement that has begun and not ended; without dates, one of the report year. */
const active: readonly Condition[] = [
  { column: "start", until: "as-of", orEmpty: true },
  { column: "end", from: "as-of", orYear: "year" },
];
const provincial: Condition = { column: "lvl", is: ["provincial"] };

function kind(code: string): Condition {
  return { column: "cat", is: [code] };
}

function serving(where: readonly Condition[], texts: readonly string[]): Indicator["measure"] {
  return { kind: "count", ledger: "L10", where: [...where, ...active], distinct: { texts } };
}

function coverage(columns: readonly string[], give: CoverageMeasure["give"]): CoverageMeasure {
  return { kind: "coverage", places: "L10b", columns, by: { ledger: "L10", where: active, columns }, give };
}

const TOWNS = ["town"] as const;
const VILLAGES = ["town", "vill"] as const;
const stock = { decimals: 0, basis: "stock", aliases: [] } as const;
const share = { unit: "%", decimals: 1, fixed: true, basis: "stock" } as const;

export const commissionerIndicators: readonly Indicator[] = [
  {
    ...stock,
    id: "TS_ALL",
    name: "科技特派员总数",
    aliases: ["选派科技特派员", "科技特派员", "科技特派员选派"],
    unit: "名",
    measure: serving([], ["nm", "unit", "cat"]),
    scope: "截止日在服务期内的各级各类科技特派员（团队、法人各计一名），按姓名与派出单位去重",
  },
  {
    ...stock,
    id: "TS_IND",
    name: "省级个人科技特派员数",
    aliases: ["省级个人科技特派员", "省级科技特派员", "选派省级科技特派员", "选派省级个人科技特派员", "个人科技特派员"],
    unit: "名",
    measure: serving([kind("person"), provincial], ["nm", "unit"]),
    scope: "截止日在服务期内的省级个人科技特派员，按姓名与派出单位去重，不含三区科技人员",
  },
  {
    ...stock,
    id: "TS_TEAM",
    name: "省级团队科技特派员数",
    aliases: ["省级团队科技特派员", "选派省级团队科技特派员", "团队科技特派员"],
    unit: "个",
    measure: serving([kind("team"), provincial], ["nm", "unit"]),
    scope: "截止日在服务期内的省级团队科技特派员",
  },
  {
    ...stock,
    id: "TS_LEG",
    name: "省级法人科技特派员数",
    aliases: ["省级法人科技特派员", "选派省级法人科技特派员", "法人科技特派员"],
    unit: "个",
    measure: serving([kind("legal"), provincial], ["nm", "unit"]),
    scope: "截止日在服务期内的省级法人科技特派员",
  },
  {
    ...stock,
    id: "TS_3Q",
    name: "“三区”选派科技人员数",
    aliases: ["三区科技人员", "三区选派科技人员", "三区科技人才", "选派三区科技人员", "三区人才"],
    unit: "名",
    measure: serving([kind("three-areas")], ["nm", "unit"]),
    scope: "截止日在服务期内的三区科技人员，按姓名与派出单位去重",
  },
  {
    ...share,
    id: "TS_COV_TOWN",
    name: "科技特派员乡镇覆盖率",
    aliases: ["科技特派员覆盖乡镇比例", "乡镇科技特派员覆盖率", "科技特派员乡镇全覆盖"],
    measure: coverage(TOWNS, "share"),
    scope: "截止日有科技特派员服务的乡镇占名录内乡镇的比重",
  },
  {
    ...share,
    id: "TS_COV_VILL",
    name: "科技特派员行政村覆盖率",
    aliases: ["科技特派员覆盖行政村比例", "行政村科技特派员覆盖率", "科技特派员行政村全覆盖", "科技特派员覆盖率"],
    measure: coverage(VILLAGES, "share"),
    scope: "截止日有科技特派员服务的行政村占名录内行政村的比重",
  },
  {
    ...stock,
    id: "TOWN_N",
    name: "乡镇数",
    unit: "个",
    measure: coverage(TOWNS, "total"),
    scope: "乡镇村名录中的乡镇",
  },
  {
    ...stock,
    id: "VILL_N",
    name: "行政村数",
    unit: "个",
    measure: coverage(VILLAGES, "total"),
    scope: "乡镇村名录中的行政村",
  },
  {
    ...stock,
    id: "TS_TOWN_N",
    name: "科技特派员覆盖乡镇数",
    unit: "个",
    measure: coverage(TOWNS, "covered"),
    scope: "截止日有科技特派员服务的乡镇",
  },
  {
    ...stock,
    id: "TS_VILL_N",
    name: "科技特派员覆盖行政村数",
    unit: "个",
    measure: coverage(VILLAGES, "covered"),
    scope: "截止日有科技特派员服务的行政村",
  },
  {
    ...stock,
    id: "TS_TOWN_OPEN",
    name: "未安排科技特派员服务的乡镇数",
    unit: "个",
    measure: coverage(TOWNS, "open"),
    scope: "名录内截止日没有科技特派员服务的乡镇",
  },
  {
    ...stock,
    id: "TS_VILL_OPEN",
    name: "未安排科技特派员服务的行政村数",
    unit: "个",
    measure: coverage(VILLAGES, "open"),
    scope: "名录内截止日没有科技特派员服务的行政村",
  },
  {
    ...stock,
    id: "TS_COVERAGE.town",
    name: "科技特派员覆盖乡镇情况",
    unit: "个",
    measure: coverage(TOWNS, "both"),
    part: { indicator: "TS_COVERAGE", qualifiers: { of: "town" } },
    scope: "截止日有科技特派员服务的乡镇与名录内全部乡镇",
  },
  {
    ...stock,
    id: "TS_COVERAGE.village",
    name: "科技特派员覆盖行政村情况",
    unit: "个",
    measure: coverage(VILLAGES, "both"),
    part: { indicator: "TS_COVERAGE", qualifiers: { of: "village" } },
    scope: "截止日有科技特派员服务的行政村与名录内全部行政村",
  },
];
