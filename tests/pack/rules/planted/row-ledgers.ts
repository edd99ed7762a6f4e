/** Smallest errors for the row rules about money, projects, services and small firms (R04, R09—R12, R17, R19, R21—R26). */
import type { RawValue } from "../../../../src/core/workbook/workbook";
import { date } from "../../../make/workbook";
import { cells, column, params, rows, sheets, type Planted } from "./plant";

const CAP = "创新券补助上限比例";
const target = (name: string, unit: string, base: number): RawValue[] => [8, name, unit, "完成100以上", base, "规划股"];

const money: readonly Planted[] = [
  { tells: "R04/zero", severity: "verify", at: ["激励政策资金!H5"], input: cells({ "激励政策资金!H5": 0 }) },
  {
    tells: "R09/differs",
    severity: "mandatory",
    at: ["激励政策资金!I2", "激励政策资金!G2", "激励政策资金!H2"],
    input: cells({ "激励政策资金!I2": 12 }),
  },
  {
    tells: "R10/over-cap",
    severity: "verify",
    at: ["科技创新券!G4", "科技创新券!F4"],
    input: params({ [CAP]: { kind: "percent", value: 0.3 } }, { "科技创新券!G4": 4 }),
  },
  { tells: "R10/cap-unclear", severity: "verify", at: ["参数表!B15"], input: params({ [CAP]: 0.3 }) },
  {
    tells: "R26/same-party",
    severity: "verify",
    at: ["科技创新券!D2", "科技创新券!B2"],
    input: cells({ "科技创新券!D2": "福建青溪清泉新材料 有限公司" }),
  },
  {
    tells: "R25/outdated",
    severity: "notice",
    at: ["挂乡包村资金!E2"],
    input: cells({ "挂乡包村资金!E2": "脱贫攻坚" }),
  },
];

const projects: readonly Planted[] = [
  {
    tells: "R12/approval-number",
    severity: "mandatory",
    at: ["科技计划项目!K5"],
    input: cells({ "科技计划项目!K5": null }),
  },
  {
    tells: "R12/commissioner",
    severity: "mandatory",
    at: ["科技计划项目!L5"],
    input: cells({ "科技计划项目!L5": null }),
  },
  { tells: "R12/fund", severity: "mandatory", at: ["科技计划项目!J5"], input: cells({ "科技计划项目!J5": "——" }) },
  { tells: "R12/fund-zero", severity: "verify", at: ["科技计划项目!J5"], input: cells({ "科技计划项目!J5": 0 }) },
  { tells: "R12/fund-early", severity: "verify", at: ["科技计划项目!J3"], input: cells({ "科技计划项目!J3": 5 }) },
];

const patents: readonly Planted[] = [
  {
    tells: "R17/high-value-kind",
    severity: "mandatory",
    at: ["专利!J10", "专利!D10"],
    input: cells({ "专利!J10": "是" }),
  },
  { tells: "R17/high-value-lapsed", severity: "verify", at: ["专利!J8", "专利!I8"], input: cells({ "专利!J8": "是" }) },
];

const changes: readonly Planted[] = [
  {
    tells: "R19/figure-jump",
    severity: "verify",
    at: [],
    input: rows("目标任务表", target("R&D经费投入", "万元", 900)),
    companions: ["X23/bases-differ"],
  },
  {
    tells: "R19/figure-unit",
    severity: "verify",
    at: [],
    input: rows("目标任务表", target("R&D经费投入", "万元", 0.122)),
    companions: ["X23/bases-differ"],
  },
];

const firms: readonly Planted[] = [
  {
    tells: "R21/employees",
    severity: "verify",
    at: ["科技型中小企业!G4", "科技型中小企业!K4"],
    input: cells({ "科技型中小企业!G4": 501 }),
  },
  {
    tells: "R21/sales",
    severity: "verify",
    at: ["科技型中小企业!H4", "科技型中小企业!K4"],
    input: cells({ "科技型中小企业!H4": 20000.01 }),
  },
  {
    tells: "R21/assets",
    severity: "verify",
    at: ["科技型中小企业!I4", "科技型中小企业!K4"],
    input: cells({ "科技型中小企业!I4": 20001 }),
  },
  {
    tells: "R21/score",
    severity: "verify",
    at: ["科技型中小企业!J4", "科技型中小企业!K4"],
    input: cells({ "科技型中小企业!J4": 59.5 }),
  },
  {
    tells: "R21/people-score",
    severity: "verify",
    at: ["科技型中小企业!L4", "科技型中小企业!K4"],
    input: column("L09", "科技人员得分", 12, 14, 0),
  },
  {
    tells: "R22/too-young",
    severity: "verify",
    at: ["高新技术企业!F2", "企业信息库!F2"],
    input: cells({ "企业信息库!F2": date("2020-12-16") }),
  },
  {
    tells: "R24/junior",
    severity: "notice",
    at: ["科技特派员!L6", "科技特派员!B6"],
    input: column("L10", "职称", "农艺师", "副教授", null, null, "助理农艺师"),
  },
];

const people: readonly Planted[] = [
  {
    tells: "R23/resident-id",
    severity: "notice",
    at: ["签到表!B2"],
    input: sheets({
      签到表: [
        ["姓名", "身份证号"],
        ["张三", "360426199101010071"],
      ],
    }),
  },
  {
    tells: "R23/mobile",
    severity: "notice",
    at: ["通讯录!B2", "通讯录!B3"],
    input: sheets({
      通讯录: [
        ["姓名", "电话"],
        ["张三", "138 1234 5678"],
        ["李四", 13912345678],
      ],
    }),
  },
];

export const plantedInLedgers: readonly Planted[] = [
  ...money,
  ...projects,
  ...patents,
  ...changes,
  ...firms,
  ...people,
];
