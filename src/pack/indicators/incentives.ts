/** Indicators over L02 激励政策资金 and L03 创新券 (domain 4): money paid out, and vouchers asked for and granted. */
import type { Condition, Indicator } from "../../core/indicator/indicator";

const firm = { identifier: "uscc", name: "name" } as const;
const money = { unit: "万元", decimals: 2 } as const;
const firms = { unit: "家", decimals: 0 } as const;

/** Only what was paid counts (domain 3 L02). */
const paid: Condition = { column: "st", is: ["paid"] };
const paidInPeriod: Condition = { column: "date", within: "period" };
const askedInPeriod: Condition = { column: "date", within: "period" };

function paidSum(where: readonly Condition[]): Indicator["measure"] {
  return { kind: "sum", ledger: "L02", column: "amt", where };
}

export const incentiveIndicators: readonly Indicator[] = [
  {
    ...money,
    id: "POL_TOTAL",
    name: "兑现激励政策资金总额",
    aliases: ["兑现激励政策资金", "激励政策资金", "兑现科技奖补资金", "科技奖补资金", "兑现惠企政策资金"],
    basis: "flow",
    measure: paidSum([paid, paidInPeriod]),
    scope: "拨付日期在统计期间内、已兑现的资金，不含已公示待拨和未兑现的",
  },
  {
    ...money,
    id: "POL_BY",
    name: "分项兑现激励政策资金",
    aliases: [],
    basis: "flow",
    measure: paidSum([paid, paidInPeriod]),
    breakdowns: {
      qualifiers: [
        { id: "item", column: "item" },
        { id: "lvl", column: "lvl" },
        { id: "pyear", column: "pyear" },
      ],
      by: [["pyear"], ["item", "lvl"], ["item", "lvl", "pyear"]],
      named: [{ of: "lvl", after: "级" }, { of: "item" }, "兑现金额", { of: "pyear", before: "（", after: "年度）" }],
      // What such a report states year after year (seed slots 1–6), of last year's policies as a rule.
      always: [
        { of: { pyear: "y-1" } },
        { of: { pyear: "y" } },
        ...[
          { item: "patent-fund", lvl: "municipal" },
          { item: "hitech-subsidy", lvl: "municipal" },
          { item: "patent-award", lvl: "county" },
          { item: "hitech-award", lvl: "county" },
          { item: "centre-award", lvl: "municipal" },
        ].flatMap((of) => [{ of }, { of: { ...of, pyear: "y-1" } }, { of: { ...of, pyear: "y" } }]),
      ],
    },
    scope: "拨付日期在统计期间内、已兑现的资金，按政策项目、资金级次和政策年度分列",
  },
  {
    ...firms,
    id: "POL_HT_N",
    name: "兑现高新技术企业奖励家数",
    aliases: ["高新技术企业奖励家数", "高企奖励家数", "兑现高企奖励家数"],
    basis: "flow",
    measure: {
      kind: "count",
      ledger: "L02",
      where: [{ column: "item", is: ["hitech-award"] }, paid, paidInPeriod],
      distinct: firm,
    },
    breakdowns: {
      qualifiers: [{ id: "pyear", column: "pyear" }],
      by: [[], ["pyear"]],
      named: ["兑现高新技术企业奖励家数", { of: "pyear", before: "（", after: "年度）" }],
      always: [{ of: { pyear: "y-1" } }, { of: { pyear: "y" } }],
    },
    scope: "拨付日期在统计期间内、高新技术企业奖励已兑现的企业，一家计一次",
  },
  {
    ...money,
    id: "POL_OPEN",
    name: "尚未兑现激励政策资金",
    aliases: [],
    basis: "stock",
    measure: paidSum([{ column: "st", is: ["publicised", "unpaid"] }]),
    scope: "已公示待拨和未兑现的资金",
  },
  {
    ...money,
    id: "POL_DUE",
    name: "应兑现激励政策资金",
    aliases: [],
    basis: "flow",
    measure: { kind: "total", of: ["POL_TOTAL", "POL_OPEN"] },
    scope: "统计期间内已兑现的资金加尚未兑现的资金",
  },
  {
    id: "POL_RATE",
    name: "激励政策资金兑现率",
    aliases: ["政策资金兑现率", "激励政策兑现率", "奖补资金兑现率", "惠企政策兑现率", "激励政策资金兑现"],
    unit: "%",
    decimals: 1,
    fixed: true,
    basis: "flow",
    measure: { kind: "ratio", of: { figure: "POL_TOTAL" }, by: { figure: "POL_DUE" }, times: "100" },
    scope: "已兑现资金除以应兑现资金（应兑尽兑为100%）",
  },
];

export const voucherIndicators: readonly Indicator[] = [
  {
    ...firms,
    id: "VOU_N",
    name: "申报创新券企业数",
    aliases: ["申报创新券家数", "申报创新券", "创新券申报企业数", "创新券申报家数", "申报省级创新券", "科技创新券申报"],
    basis: "flow",
    measure: { kind: "count", ledger: "L03", where: [askedInPeriod], distinct: firm },
    scope: "申报日期在统计期间内的企业，一家计一次",
  },
  {
    ...money,
    id: "VOU_AMT.apply",
    name: "创新券申请补助额",
    aliases: ["创新券补助额", "申报创新券补助额", "创新券申报金额", "创新券申领额度"],
    basis: "flow",
    measure: { kind: "sum", ledger: "L03", column: "ask", where: [askedInPeriod] },
    part: { indicator: "VOU_AMT", qualifiers: { amount: "apply" } },
    scope: "申报日期在统计期间内的申请补助额合计，不是核定数",
  },
  {
    ...money,
    id: "VOU_AMT.approved",
    name: "创新券核定补助额",
    aliases: ["核定创新券补助额", "创新券核定金额", "创新券批准金额"],
    basis: "flow",
    measure: { kind: "sum", ledger: "L03", column: "granted", where: [askedInPeriod] },
    part: { indicator: "VOU_AMT", qualifiers: { amount: "approved" } },
    scope: "申报日期在统计期间内、已核定的补助额合计",
  },
  {
    ...firms,
    id: "VOU_FIRMS",
    name: "申报创新券企业名单",
    aliases: [],
    basis: "flow",
    measure: { kind: "list", ledger: "L03", where: [askedInPeriod], distinct: firm, item: "{name}" },
    scope: "申报日期在统计期间内的企业，一家列一次",
  },
];
