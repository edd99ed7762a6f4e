/** Smallest errors for the rules about whole tables (S01—S15). */
import type { CheckInput } from "../../../../src/core/rule/rule";
import type { RawValue } from "../../../../src/core/workbook/workbook";
import { date } from "../../../make/workbook";
import { inputOf } from "../checked";
import { cooperative, creditCode, firm } from "./new-rows";
import {
  cells,
  changedSheet,
  clean,
  cleanRows,
  column,
  rows,
  twoSheets,
  under,
  withoutColumn,
  type Planted,
} from "./plant";

const L14_ROWS = cleanRows("L14");
const sums = (label: string, stated: number): RawValue[] => [
  label,
  null,
  null,
  null,
  null,
  null,
  null,
  stated,
  null,
  null,
  null,
];
/** Two groups with their 小计, and a 合计 of the two. */
const GROUPED = [
  ...L14_ROWS.slice(0, 4),
  sums("小计", 928.5),
  ...L14_ROWS.slice(4),
  sums("小计", 533),
  sums("合计", 1461.5),
];
const grouped = (changed: readonly (readonly [number, RawValue])[]) => (): CheckInput => {
  const table = GROUPED.map((row, at) => {
    const found = changed.find(([index]) => index === at);
    return found ? row.map((cell, column) => (column === 7 ? found[1] : cell)) : row;
  });
  return inputOf(clean({ sheets: { 企业研发: table } }));
};

export const plantedInSheets: readonly Planted[] = [
  {
    tells: "S01/duplicate",
    severity: "mandatory",
    at: ["专利!C13", "专利!C14"],
    input: rows("专利", [
      13,
      "新型丑二",
      "202020001212.2",
      "实用新型",
      "张三",
      null,
      date("2020-12-30"),
      null,
      "申请中",
      "否",
    ]),
  },
  {
    tells: "S02/same-row",
    severity: "verify",
    at: ["高新技术企业!B8", "高新技术企业!B10"],
    input: rows("高新技术企业", [
      9,
      "青溪县福阳竹木制品有限公司",
      "91350423XXXX00078Y",
      "省级",
      "首次认定",
      2021,
      "申报",
      null,
      null,
      null,
    ]),
  },
  {
    tells: "S03/two-codes",
    severity: "verify",
    at: ["企业信息库!C8", "企业信息库!C10"],
    input: rows("企业信息库", firm(creditCode("0091"), "青溪县福阳竹木制品有限公司")),
  },
  {
    tells: "S03/two-names",
    severity: "verify",
    at: ["专利!E14", "专利!E15"],
    input: rows("专利", cooperative("青溪县丰禾粮油农民专业合作社", 1), cooperative("青溪县丰禾农机农民专业合作社", 2)),
  },
  { tells: "S04/differs", severity: "mandatory", at: ["企业研发!H9"], input: rows("企业研发", sums("合计", 1400)) },
  {
    tells: "S04/visible-only",
    severity: "verify",
    at: ["企业研发!H9"],
    input: changedSheet(
      "企业研发",
      () => ({ hiddenRows: new Set([8]) }),
      clean({ append: { 企业研发: [sums("合计", 1383.5)] } }),
    ),
    companions: ["S08/rows"],
  },
  {
    tells: "S05/differs",
    severity: "mandatory",
    at: ["企业研发!H11"],
    input: grouped([[4, 900]]),
    companions: ["S04/differs"],
  },
  { tells: "S06/broken", severity: "notice", at: ["企业信息库!A9"], input: cells({ "企业信息库!A9": 9 }) },
  { tells: "S07/year", severity: "verify", at: ["企业信息库!A1"], input: under("L01", "2020年青溪县企业信息库") },
  { tells: "S07/as-of", severity: "notice", at: ["企业信息库!A1"], input: under("L01", "数据截至2021年11月30日") },
  {
    tells: "S08/rows",
    severity: "notice",
    at: ["专利!A3"],
    input: changedSheet("专利", () => ({ hiddenRows: new Set([3]) })),
  },
  {
    tells: "S08/columns",
    severity: "notice",
    at: ["专利!J1"],
    input: changedSheet("专利", () => ({ hiddenColumns: new Set([10]) })),
  },
  {
    tells: "S08/sheet",
    severity: "notice",
    at: ["专利!A1"],
    input: changedSheet("专利", () => ({ visibility: "very-hidden" })),
  },
  { tells: "S09/missing", severity: "mandatory", at: ["高新技术企业!A1"], input: withoutColumn("L05", "申报年度") },
  {
    tells: "S09/missing-partly",
    severity: "verify",
    at: ["专利续!A1"],
    input: twoSheets("L06", "专利续", { from: 13, without: "是否高价值" }),
  },
  { tells: "S09/missing-optional", severity: "notice", at: ["专利!A1"], input: withoutColumn("L06", "是否高价值") },
  { tells: "S09/unmapped", severity: "notice", at: ["企业信息库!K1"], input: column("L01", "吉祥物", "虎") },
  { tells: "S10/no-unit", severity: "verify", at: ["企业信息库!H1"], input: cells({ "企业信息库!H1": "营业收入" }) },
  { tells: "S11/converted", severity: "notice", at: ["企业研发!H4"], input: cells({ "企业研发!H4": "960000元" }) },
  { tells: "S11/unknown", severity: "verify", at: ["企业研发!H4"], input: cells({ "企业研发!H4": "96美元" }) },
  { tells: "S15/text-number", severity: "notice", at: ["企业信息库!G2"], input: cells({ "企业信息库!G2": "126" }) },
  { tells: "S15/chinese-numeral", severity: "notice", at: ["企业信息库!J2"], input: cells({ "企业信息库!J2": "二" }) },
  {
    tells: "S15/parenthesised-negative",
    severity: "notice",
    at: ["目标任务表!E2"],
    input: cells({ "目标任务表!E2": "(1)" }),
  },
  { tells: "S15/ditto", severity: "notice", at: ["企业信息库!D3"], input: cells({ "企业信息库!D3": "同上" }) },
];
