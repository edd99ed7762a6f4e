/** Further smallest errors for codes that tell more than one thing: in the 参数表, in totals without their parts. */
import type { RawValue } from "../../../../src/core/workbook/workbook";
import { date } from "../../../make/workbook";
import { cells, params, rows, sheets, under, withoutColumn, type Planted } from "./plant";

const ERROR: RawValue = { kind: "error", text: "#N/A" };

/** Codes that are graver in some columns than in others (practice P6). */
const severities: readonly Planted[] = [
  { tells: "R01/empty", severity: "verify", at: ["目标任务表!C2"], input: cells({ "目标任务表!C2": null }) },
  { tells: "R01/empty", severity: "notice", at: ["专利!B9"], input: cells({ "专利!B9": null }) },
  {
    tells: "R02/unknown-value",
    severity: "notice",
    at: ["企业信息库!E8"],
    input: cells({ "企业信息库!E8": "不清楚" }),
  },
  {
    tells: "R07/outside",
    severity: "mandatory",
    at: ["挂乡包村资金!B3"],
    input: under("L13", "2021年挂乡包村资金台账", { "挂乡包村资金!B3": date("2020-04-12") }),
  },
  {
    tells: "S01/duplicate",
    severity: "verify",
    at: ["目标任务表!B2", "目标任务表!B9"],
    input: rows("目标任务表", [8, "新增国家高新技术企业", "家", "3家以上", null, "高新股"]),
  },
  { tells: "S09/missing", severity: "verify", at: ["目标任务表!A1"], input: withoutColumn("T1", "计量单位") },
];

export const plantedFurther: readonly Planted[] = [
  ...severities,
  {
    tells: "R03/unparseable",
    severity: "mandatory",
    at: ["参数表!B8"],
    input: params({ "GDP(亿元)": "见公报" }),
  },
  {
    tells: "X16/unexplained",
    severity: "verify",
    at: [],
    input: rows("目标任务表", [8, "市级及以上创新平台", "个", "2个以上", 5, "高新股"]),
  },
  { tells: "R03/excel-error", severity: "mandatory", at: ["参数表!B6"], input: params({ "常住人口(万人)": ERROR }) },
  {
    tells: "R03/excel-error",
    severity: "verify",
    at: ["参数表!B9"],
    input: params({ GDP年份: ERROR }),
  },
  {
    tells: "R03/date-in-number",
    severity: "mandatory",
    at: ["参数表!B10"],
    input: params({ 规上工业企业数: date("2021-03-05") }),
  },
  {
    tells: "R04/negative",
    severity: "mandatory",
    at: ["参数表!B8"],
    input: params({ "GDP(亿元)": -94.5 }),
    companions: ["X21/intensity"],
  },
  { tells: "R06/impossible", severity: "mandatory", at: ["参数表!B15"], input: params({ 成文日期: "2022-02-30" }) },
  { tells: "R06/range", severity: "mandatory", at: ["参数表!B15"], input: params({ 成文日期: "2022.1-2022.2" }) },
  { tells: "R06/incomplete", severity: "verify", at: ["参数表!B15"], input: params({ 成文日期: "1月6日" }) },
  { tells: "R06/ambiguous", severity: "verify", at: ["参数表!B15"], input: params({ 成文日期: 2022.1 }) },
  { tells: "R18/approximate", severity: "verify", at: ["参数表!B8"], input: params({ "GDP(亿元)": "约94.5" }) },
  { tells: "X21/persons", severity: "verify", at: ["参数表!B6"], input: params({ "常住人口(万人)": "12400" }) },
  { tells: "R02/unknown-value", severity: "verify", at: ["参数表!B15"], input: params({ 技术合同统计方: "第三方" }) },
  { tells: "R02/unknown-value", severity: "verify", at: ["参数表!B15"], input: params({ 公开属性: "看情况" }) },
  { tells: "R03/unparseable", severity: "verify", at: ["参数表!B11"], input: params({ 乡镇数: "见名录" }) },
  {
    tells: "R03/excel-error",
    severity: "mandatory",
    at: ["参数表!B14"],
    input: params({ "科学技术支出(万元)": ERROR }),
  },
  { tells: "R04/negative", severity: "mandatory", at: ["参数表!B13"], input: params({ "一般公共预算支出(万元)": -1 }) },
  { tells: "R18/approximate", severity: "verify", at: ["参数表!B12"], input: params({ 行政村数: "约6" }) },
  {
    tells: "X17/differs",
    severity: "verify",
    at: ["专利统计表!F2"],
    input: sheets({
      专利统计表: [
        ["年度", "乡镇", "发明专利申请量", "实用新型专利申请量", "外观设计专利申请量", "专利申请量"],
        [2021, "东坊镇", null, null, null, 1],
      ],
    }),
  },
];
