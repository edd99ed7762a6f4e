/** Smallest errors for the rules that hold one ledger against another (X02—X07, X09, X10, X12—X14, X17—X19). */
import type { RawValue } from "../../../../src/core/workbook/workbook";
import { date } from "../../../make/workbook";
import { inputOf } from "../checked";
import { cells, clean, cleanRows, params, rows, sheets, withFigure, type Planted } from "./plant";

const DAHE = ["青溪县大禾禽业有限公司", "91350423XXXX00035H"] as const;
const ZHANHONG = ["福建青溪展宏化工有限公司", "91350423XXXX00027N"] as const;
const QINGQUAN = ["福建青溪清泉新材料有限公司", "91350423XXXX00019U"] as const;

const awarded = (item: string, year: number, [name, code]: readonly [string, string]): RawValue[] => [
  6,
  "县",
  item,
  year,
  name,
  code,
  10,
  1,
  10,
  date("2021-06-18"),
  "青政办〔2020〕15号",
  "已兑现",
];

/** Row 6 of 激励政策资金, the award for a research centre, given to another firm. */
const centre = ([name, code]: readonly [string, string]): Readonly<Record<string, RawValue>> => ({
  "激励政策资金!E6": name,
  "激励政策资金!F6": code,
});

const countyProject = (title: string, fund: number): RawValue[] => [
  6,
  title,
  ...QINGQUAN,
  "县",
  "其他",
  2021,
  "立项",
  fund,
  fund,
  "青科〔2021〕5号",
  null,
];

const APPLICATIONS = ["年度", "乡镇", "发明专利申请量", "实用新型专利申请量", "外观设计专利申请量", "专利申请量"];

const projects: readonly Planted[] = [
  {
    tells: "X02/not-recognised",
    severity: "verify",
    at: ["激励政策资金!E7"],
    input: rows("激励政策资金", awarded("高新技术企业奖励", 2021, DAHE)),
  },
  {
    tells: "X02/other-year",
    severity: "verify",
    at: ["激励政策资金!D3", "激励政策资金!E3"],
    input: cells({ "激励政策资金!D3": 2020 }),
  },
  {
    tells: "X03/more-than-granted",
    severity: "verify",
    at: ["激励政策资金!H4"],
    input: cells({ "激励政策资金!H4": 2, "激励政策资金!I4": 6 }),
  },
  {
    tells: "X03/year-not-kept",
    severity: "notice",
    at: ["激励政策资金!D4"],
    input: cells({ "激励政策资金!D4": 2015 }),
  },
  { tells: "X04/no-platform", severity: "verify", at: ["激励政策资金!E6"], input: cells(centre(DAHE)) },
  { tells: "X04/other-kind", severity: "verify", at: ["激励政策资金!E6"], input: cells(centre(ZHANHONG)) },
  {
    tells: "X05/unknown-commissioner",
    severity: "verify",
    at: ["科技计划项目!L5"],
    input: cells({ "科技计划项目!L5": "张某、赵某" }),
  },
  {
    tells: "X05/serves-others",
    severity: "verify",
    at: ["科技计划项目!L5", "科技计划项目!C5"],
    input: cells({ "科技计划项目!L5": "李某" }),
  },
];

const firms: readonly Planted[] = [
  {
    tells: "X06/not-hitech",
    severity: "notice",
    at: ["科技小巨人!B3"],
    input: rows("科技小巨人", [2, ...DAHE, "领军企业", 2020, "闽科企〔2020〕9号", "在库"]),
  },
  {
    tells: "X07/not-registered",
    severity: "notice",
    at: ["高新技术企业!B9"],
    input: cells({ "科技型中小企业!K6": "撤销" }),
  },
  { tells: "X09/no-institution", severity: "verify", at: ["企业研发!K2"], input: cells({ "企业研发!K2": "否" }) },
  {
    tells: "X10/not-in-library",
    severity: "notice",
    at: ["科技创新券!B5"],
    input: rows("科技创新券", [
      4,
      "福建青溪外来有限公司",
      null,
      "某大学(虚构)",
      "技术开发",
      30,
      9,
      9,
      date("2021-09-02"),
      "申报",
    ]),
    companions: ["R01/empty"],
  },
];

const services: readonly Planted[] = [
  {
    tells: "X12/unknown-town",
    severity: "mandatory",
    at: ["科技特派员!G4"],
    input: cells({ "科技特派员!G4": "东岭乡" }),
  },
  {
    tells: "X12/unknown-village",
    severity: "mandatory",
    at: ["科技特派员!H4"],
    input: cells({ "科技特派员!H4": "蓝坑村" }),
  },
  {
    tells: "X12/other-town",
    severity: "mandatory",
    at: ["科技特派员!H4", "科技特派员!G4"],
    input: cells({ "科技特派员!G4": "东坊镇" }),
  },
  { tells: "X12/towns-differ", severity: "verify", at: ["参数表!B11"], input: params({ 乡镇数: 4 }) },
  { tells: "X12/villages-differ", severity: "verify", at: ["参数表!B12"], input: params({ 行政村数: 7 }) },
  {
    tells: "X13/twice",
    severity: "verify",
    at: ["科普活动!C6"],
    input: rows("科普活动", [5, date("2021-04-09"), "甘薯栽培讲座", "科普讲座", "东坊镇", 1, 80, 60, 0, 0, 0]),
  },
  {
    tells: "X14/over-item",
    severity: "notice",
    at: ["科技计划项目!J7"],
    input: rows("科技计划项目", countyProject("其他科学技术普及支出", 200)),
  },
  {
    tells: "X14/over-year",
    severity: "notice",
    at: ["科技计划项目!J7"],
    input: rows("科技计划项目", countyProject("含氟材料中试", 2600)),
  },
];

/** 专利类型 in the sample's patents, from 0. */
const TYPE_COLUMN = 3;

const patents: readonly Planted[] = [
  {
    tells: "X17/differs",
    severity: "verify",
    at: ["专利统计表!C2", "专利统计表!C3"],
    input: sheets({ 专利统计表: [APPLICATIONS, [2021, "东坊镇", 1, 1, 0, 2], [2021, "西岭乡", 1, 1, 1, 3]] }),
  },
  {
    tells: "X18/differs",
    severity: "verify",
    at: ["企业研发!I8"],
    input: rows("企业研发", [
      8,
      "福建云岭生物科技有限公司",
      "91350423XXXX00086R",
      2019,
      "否",
      "是",
      "是",
      55,
      50,
      600,
      "否",
    ]),
  },
  {
    tells: "X19/row-differs",
    severity: "mandatory",
    at: ["专利统计表!F2", "专利统计表!C2", "专利统计表!D2", "专利统计表!E2"],
    input: sheets({ 专利统计表: [APPLICATIONS, [2020, "东坊镇", 1, 1, 0, 3]] }),
  },
  {
    tells: "X19/sources-differ",
    severity: "verify",
    at: [],
    // The ledger does not tell the kinds, which another office gave.
    input: () =>
      inputOf(
        clean({
          sheets: {
            专利: cleanRows("L06").map((row) => row.filter((_, column) => column !== TYPE_COLUMN)),
            外部数据登记表: [
              ["指标", "数值", "单位", "所属期", "数据性质", "提供单位", "是否采用"],
              ...[
                ["发明专利申请量", 1],
                ["实用新型专利申请量", 2],
                ["外观设计专利申请量", 2],
              ].map((row) => [...row, "件", "2021年", "正式反馈", "市场监管局", "是"]),
            ],
          },
        }),
      ),
    companions: ["S09/missing"],
  },
  { tells: "X19/figures-differ", severity: "mandatory", at: [], input: withFigure("PAT_APP", "5") },
];

export const plantedBetweenLedgers: readonly Planted[] = [...projects, ...firms, ...services, ...patents];
