/** Indicators that only other departments give, by the 外部数据登记表 (practice P2). */
import type { Indicator } from "../../core/indicator/indicator";

const only: Pick<Indicator, "measure"> = { measure: { kind: "outside" } };
const money = { unit: "万元", decimals: 2 } as const;
const percent = { unit: "%", decimals: 1, fixed: true } as const;

export const outsideIndicators: readonly Indicator[] = [
  {
    ...only,
    ...money,
    id: "RD_ALL",
    name: "全社会R&D经费投入",
    aliases: ["全社会R&D经费", "全社会研发投入", "全社会研发经费投入", "全社会R&D投入", "全社会R&D经费内部支出"],
    basis: "year",
    scope: "统计部门反馈的全社会R&D经费",
  },
  {
    ...percent,
    id: "RD_ALL_GROWTH",
    name: "全社会R&D经费投入增长速度",
    aliases: [
      "全社会R&D经费增长",
      "全社会R&D经费投入增长",
      "全社会R&D经费增速",
      "全社会研发投入增长",
      "全社会研发投入增速",
    ],
    basis: "year",
    measure: { kind: "growth", of: "RD_ALL" },
    scope: "统计部门反馈的全社会R&D经费比上年增长的百分比",
  },
  {
    ...only,
    ...money,
    id: "RD_FEE",
    name: "规上工业企业研发费用",
    aliases: ["规模以上工业企业研发费用", "规上工业企业研发费用(快报)", "规上企业研发费用", "规上工业研发费用"],
    basis: "flow",
    scope: "统计部门快报的规上工业企业研发费用（财务口径，不等于R&D经费）",
  },
  {
    ...percent,
    id: "RD_FEE_GROWTH",
    name: "规上工业企业研发费用增长速度",
    aliases: [
      "规上工业企业研发费用增长",
      "规上工业企业研发费用增速",
      "规模以上工业企业研发费用增速",
      "规上企业研发费用增速",
    ],
    basis: "flow",
    measure: { kind: "growth", of: "RD_FEE" },
    scope: "统计部门快报的规上工业企业研发费用同比增长的百分比",
  },
  {
    ...only,
    ...percent,
    id: "HT_OUT_SHARE",
    name: "高新技术产业增加值占规上工业增加值比重",
    aliases: ["高新技术产业增加值占比", "高技术产业增加值占规上工业增加值比重", "高新技术产业增加值占规上工业比重"],
    basis: "flow",
    scope: "统计部门反馈的比重",
  },
  {
    ...only,
    id: "DEDUCT_N",
    name: "享受研发费用加计扣除企业数",
    aliases: ["研发费用加计扣除企业数", "加计扣除企业数", "享受加计扣除企业"],
    unit: "家",
    decimals: 0,
    basis: "year",
    scope: "税务部门反馈的享受研发费用加计扣除的企业",
  },
];
