/** Indicators over L17 技术合同, L18 财政科技投入 and L21 其他工作事项 (domain 4). */
import type { Condition, Indicator, Measure } from "../../core/indicator/indicator";

const registered: Condition = { column: "date", within: "period" };

/** 输出 counts what the county's sellers sold, 吸纳 what its buyers bought; which of them the bureau reports is its choice. */
function soldBy(measure: (where: readonly Condition[]) => Measure): Pick<Indicator, "measure" | "choice"> {
  const of = (column: string): Measure => measure([registered, { column, own: "county" }]);
  const [seller, buyer] = [of("seller-region"), of("buyer-region")];
  return { measure: seller, choice: { parameter: "contract-side", measures: { seller, buyer } } };
}

export const contractIndicators: readonly Indicator[] = [
  {
    id: "TC_AMT",
    name: "技术合同成交额",
    aliases: ["技术合同登记额", "技术合同成交金额", "技术合同认定登记额", "技术交易合同成交额"],
    unit: "万元",
    decimals: 2,
    basis: "flow",
    ...soldBy((where) => ({ kind: "sum", ledger: "L17", column: "amt", where })),
    scope: "登记日期在统计期间内、归属本县（默认按卖方地区）的合同成交额合计",
  },
  {
    id: "TC_N",
    name: "技术合同登记项数",
    aliases: ["技术合同登记", "技术合同登记数", "登记技术合同", "技术合同项数", "技术合同认定登记"],
    unit: "项",
    decimals: 0,
    basis: "flow",
    ...soldBy((where) => ({ kind: "count", ledger: "L17", where })),
    scope: "登记日期在统计期间内、归属本县（默认按卖方地区）的合同",
  },
];

const percent = { unit: "%", fixed: true, basis: "year" } as const;

export const budgetIndicators: readonly Indicator[] = [
  {
    id: "FIN_ST",
    name: "财政科技支出",
    aliases: [
      "财政科技投入",
      "财政科技经费投入",
      "财政科学技术支出",
      "科学技术支出",
      "县级财政科技支出",
      "地方财政科技支出",
    ],
    unit: "万元",
    decimals: 2,
    basis: "year",
    measure: {
      kind: "sum",
      ledger: "L18",
      column: "spent",
      where: [{ column: "year", year: "report" }],
      totals: "item",
    },
    fallbacks: [{ measure: { kind: "parameter", parameter: "science-budget" }, scope: "参数表所填科学技术支出" }],
    base: { kind: "year-before" },
    scope: "年度为报告年度的支出数合计，合计行不重复计",
  },
  {
    ...percent,
    id: "FIN_RATIO",
    name: "财政科技支出占一般公共预算支出比重",
    aliases: ["财政科技支出占比", "财政科技投入占比", "科技支出占财政支出比重", "财政科技支出占财政支出比重"],
    decimals: 2,
    measure: { kind: "ratio", of: { figure: "FIN_ST" }, by: { parameter: "budget" }, times: "100" },
    scope: "财政科技支出除以一般公共预算支出",
  },
  {
    ...percent,
    id: "FIN_GROWTH",
    name: "财政科技支出增长速度",
    aliases: ["财政科技支出增长", "财政科技支出增速", "财政科技投入增长", "财政科技投入增速"],
    decimals: 1,
    measure: { kind: "growth", of: "FIN_ST" },
    scope: "财政科技支出比上年增长的百分比",
  },
];

/** 人大代表建议 and 政协提案; the other matters are told in words. */
const proposals: Condition = { column: "item", is: ["deputies", "committee"] };
const cases = { unit: "件", decimals: 0, basis: "flow" } as const;

export const proposalIndicators: readonly Indicator[] = [
  {
    ...cases,
    id: "PROP_N",
    name: "议案提案件数",
    aliases: ["办理议案提案", "建议提案件数"],
    measure: { kind: "sum", ledger: "L21", column: "cases", where: [proposals] },
    scope: "人大代表建议（议案）和政协提案的件数合计",
  },
  {
    ...cases,
    id: "PROP_DONE",
    name: "议案提案办结件数",
    aliases: ["建议提案办结件数"],
    measure: { kind: "sum", ledger: "L21", column: "closed", where: [proposals] },
    scope: "人大代表建议（议案）和政协提案的办结数合计",
  },
  {
    id: "PROP_RATE",
    name: "议案提案办结率",
    aliases: ["建议提案办结率", "人大建议政协提案办结率", "提案办结率", "议案提案办理", "建议提案办理"],
    unit: "%",
    decimals: 1,
    fixed: true,
    basis: "flow",
    measure: { kind: "ratio", of: { figure: "PROP_DONE" }, by: { figure: "PROP_N" }, times: "100" },
    scope: "办结件数除以议案提案件数",
  },
];
