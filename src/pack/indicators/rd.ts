/** Indicators over L14 企业研发 (domain 4): the reporting firms' R&D spending, its growth, and how complete the list is (L19). */
import type { Condition, Gate, Indicator } from "../../core/indicator/indicator";

const statistical: Condition = { column: "y", year: "statistical" };
const reported: Condition = { column: "rep", is: [true] };
const aboveScale: Condition = { column: "sc", is: [true] };
const firm = { identifier: "uscc", name: "name" } as const;
/** P15: what is computed over an incomplete list is not stated. */
const complete: Gate = { kind: "complete", figure: "RD_STAT_COV", atLeast: "100", rule: "X27" };

function firms(...where: readonly Condition[]): Indicator["measure"] {
  return { kind: "count", ledger: "L14", where: [statistical, reported, ...where], distinct: firm };
}

const due: Condition = { column: "due", is: [true] };

function units(...where: readonly Condition[]): Indicator["measure"] {
  return { kind: "count", ledger: "L19", where: [statistical, ...where], distinct: firm };
}

function shareOfIndustry(figure: string): Indicator["measure"] {
  return { kind: "ratio", of: { figure }, by: { parameter: "industry-firms" }, times: "100" };
}

function shareOfGdp(figure: string): Indicator["measure"] {
  return { kind: "ratio", of: { figure }, by: { parameter: "gdp", times: "10000" }, times: "100" };
}

const count = { unit: "家", decimals: 0, basis: "year", aliases: [] } as const;
const percent = { unit: "%", decimals: 1, fixed: true, basis: "year" } as const;

export const rdIndicators: readonly Indicator[] = [
  {
    id: "RD_TOTAL",
    name: "企业R&D经费内部支出",
    aliases: [
      "R&D经费投入",
      "R&D经费",
      "研发经费投入",
      "R&D经费内部支出",
      "企业R&D经费支出",
      "企业R&D经费投入",
      "企业R&D经费",
    ],
    unit: "万元",
    decimals: 2,
    basis: "year",
    measure: { kind: "sum", ledger: "L14", column: "rdx", where: [statistical, reported] },
    base: { kind: "column", column: "prev" },
    scope: "统计年度内已填报企业的R&D经费内部支出合计，不等于全社会R&D经费",
  },
  {
    ...percent,
    id: "RD_GROWTH",
    name: "R&D经费增长速度",
    aliases: [
      "R&D经费增长",
      "R&D经费增速",
      "R&D经费投入增长",
      "R&D经费投入增速",
      "研发经费增长",
      "R&D经费年递增",
      "R&D经费投入年递增",
    ],
    measure: { kind: "growth", of: "RD_TOTAL" },
    scope: "已填报企业R&D经费内部支出比上年增长的百分比",
  },
  {
    ...count,
    id: "RD_FIRMS",
    name: "R&D填报企业数",
    measure: firms(),
    scope: "统计年度内已填报的企业",
  },
  {
    ...count,
    id: "RD_SCALE_N",
    name: "填报的规上工业企业数",
    measure: firms(aboveScale),
    scope: "统计年度内已填报的规上工业企业",
  },
  {
    ...count,
    id: "RD_ACT_N",
    name: "有研发活动的规上工业企业数",
    measure: firms(aboveScale, { column: "act", is: [true] }),
    scope: "统计年度内已填报、有研发活动的规上工业企业",
  },
  {
    ...count,
    id: "RD_INST_N",
    name: "建有研发机构的规上工业企业数",
    measure: firms(aboveScale, { column: "inst", is: [true] }),
    scope: "统计年度内已填报、建有研发机构的规上工业企业",
  },
  {
    ...count,
    id: "RD_DUE",
    name: "研发统计应统单位数",
    measure: units(due),
    scope: "统计年度内的应统单位",
  },
  {
    ...count,
    id: "RD_DUE_DONE",
    name: "研发统计已统单位数",
    measure: units(due, { column: "done", is: [true] }),
    scope: "统计年度内应统且已统的单位",
  },
  {
    ...percent,
    id: "RD_STAT_COV",
    name: "研发统计填报覆盖率",
    aliases: ["研发统计覆盖率", "R&D统计填报覆盖率"],
    measure: { kind: "ratio", of: { figure: "RD_DUE_DONE" }, by: { figure: "RD_DUE" }, times: "100" },
    fallbacks: [
      { measure: shareOfIndustry("RD_SCALE_N"), scope: "已填报的规上工业企业数除以参数表所填规上工业企业数" },
    ],
    scope: "应统单位名录中已统单位数除以应统单位数",
  },
  {
    ...percent,
    id: "RD_ACT_COV",
    name: "规上工业企业研发活动覆盖率",
    aliases: ["研发活动覆盖率"],
    measure: shareOfIndustry("RD_ACT_N"),
    gate: complete,
    scope: "有研发活动的规上工业企业数除以规上工业企业数",
  },
  {
    ...percent,
    id: "RD_INST_COV",
    name: "规上工业企业研发机构覆盖率",
    aliases: ["研发机构覆盖率"],
    measure: shareOfIndustry("RD_INST_N"),
    gate: complete,
    scope: "建有研发机构的规上工业企业数除以规上工业企业数",
  },
  {
    ...percent,
    id: "RD_GDP",
    name: "R&D经费投入强度",
    aliases: ["R&D经费占GDP比重", "R&D经费投入占GDP比重", "全社会R&D经费投入强度", "研发投入强度"],
    decimals: 2,
    measure: shareOfGdp("RD_ALL"),
    fallbacks: [
      { measure: shareOfGdp("RD_TOTAL"), scope: "填报企业R&D经费汇总数除以地区生产总值，只作参考，不写入报告" },
    ],
    gate: { kind: "external", through: "RD_ALL" },
    scope: "全社会R&D经费投入除以地区生产总值",
  },
];
