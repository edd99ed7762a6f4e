/** Smallest errors for the rules across sheets (X01—X27) about patents, high-tech firms, R&D and the 参数表. */
import type { CheckInput } from "../../../../src/core/rule/rule";
import type { RawValue } from "../../../../src/core/workbook/workbook";
import { date, sampleRows } from "../../../make/workbook";
import { inputOf } from "../checked";
import { creditCode, granted, reported } from "./new-rows";
import { cells, clean, params, rows, withFigure, type Planted } from "./plant";

/** The county platform, of a firm that is named without its code. */
const unnamed = (name: string): ReturnType<typeof cells> => cells({ "创新平台!C4": name, "创新平台!D4": null });

/** The clean workbook with rows of the 外部数据登记表. */
const adopting = (...rows: readonly (readonly RawValue[])[]): (() => CheckInput) => {
  const headers = ["指标", "数值", "单位", "所属期", "数据性质", "口径", "提供单位", "是否采用"];
  return () => inputOf(clean({ sheets: { 外部数据登记表: [headers, ...rows] } }));
};

export const plantedAcross: readonly Planted[] = [
  {
    tells: "X01/not-in-library",
    severity: "verify",
    at: ["企业研发!C9"],
    input: rows("企业研发", reported("福建青溪外来有限公司", creditCode("0092"))),
  },
  {
    tells: "X01/other-code",
    severity: "verify",
    at: ["企业研发!C9"],
    input: rows("企业研发", reported("青溪县福阳竹木制品有限公司", creditCode("0092"))),
  },
  {
    tells: "X01/other-name",
    severity: "verify",
    at: ["企业研发!B4"],
    input: cells({ "企业研发!B4": "青溪县大禾禽业有限责任公司" }),
  },
  {
    tells: "X28/same-form",
    severity: "verify",
    at: ["创新平台!C4"],
    input: unnamed("青溪县大禾禽业有限责任公司"),
    companions: ["R01/empty"],
  },
  {
    tells: "X28/restructured",
    severity: "verify",
    at: ["创新平台!C4"],
    input: unnamed("青溪县大禾禽业股份有限公司"),
    companions: ["R01/empty"],
  },
  { tells: "X28/short-name", severity: "verify", at: ["创新平台!C4"], input: unnamed("大禾禽业") },
  {
    tells: "X28/similar",
    severity: "notice",
    at: ["创新平台!C4"],
    input: unnamed("青溪县大禾禽类有限公司"),
    companions: ["R01/empty"],
  },
  {
    tells: "X08/no-row",
    severity: "verify",
    at: ["高新技术企业!B3"],
    input: cells({ "企业研发!D3": 2019 }),
    companions: ["X27/found"],
  },
  {
    tells: "X08/not-reported",
    severity: "verify",
    at: ["企业研发!F3"],
    input: cells({ "企业研发!F3": "否" }),
    companions: ["X27/found"],
  },
  {
    tells: "X08/nothing-spent",
    severity: "verify",
    at: ["企业研发!H3"],
    input: cells({ "企业研发!G3": "否", "企业研发!H3": 0, "企业研发!I3": 0 }),
  },
  { tells: "X11/more-in-library", severity: "verify", at: ["企业信息库!J2"], input: cells({ "企业信息库!J2": 3 }) },
  { tells: "X11/fewer-in-library", severity: "verify", at: ["企业信息库!J2"], input: cells({ "企业信息库!J2": 1 }) },
  { tells: "X16/unexplained", severity: "verify", at: [], input: cells({ "目标任务表!E4": 9 }) },
  {
    tells: "X20/more-inventions-than-grants",
    severity: "mandatory",
    at: [],
    input: withFigure("PAT_GRT", "1"),
    companions: ["X19/figures-differ"],
  },
  { tells: "X20/more-than-there-can-be", severity: "verify", at: [], input: cells({ "目标任务表!E4": 3 }) },
  { tells: "X21/persons", severity: "verify", at: ["参数表!B6"], input: params({ "常住人口(万人)": 124000 }) },
  { tells: "X21/per-10k", severity: "verify", at: ["参数表!B6"], input: params({ "常住人口(万人)": 0.01 }) },
  { tells: "X21/intensity", severity: "verify", at: ["参数表!B8"], input: params({ "GDP(亿元)": 0.5 }) },
  { tells: "X21/coverage", severity: "verify", at: ["参数表!B10"], input: params({ 规上工业企业数: 5 }) },
  {
    tells: "X21/cutoff-ahead",
    severity: "verify",
    at: ["参数表!B5"],
    input: () => inputOf(clean(), "2021-12-20"),
  },
  {
    tells: "X21/written-early",
    severity: "verify",
    at: ["参数表!B15"],
    input: params({ 成文日期: date("2021-12-08") }),
  },
  {
    tells: "X23/bases-differ",
    severity: "verify",
    at: ["目标任务表!E9"],
    input: rows("目标任务表", [8, "有效期内国家高新技术企业", "家", "5家以上", 9, "高新股"]),
  },
  {
    tells: "X23/rows-differ",
    severity: "verify",
    at: ["目标任务表!E4", "目标任务表!E9"],
    input: rows("目标任务表", [8, "有效发明专利", "件", "6件以上", 4, "知识产权股"]),
  },
  {
    tells: "X23/adopted-differ",
    severity: "verify",
    at: ["外部数据登记表!B2", "外部数据登记表!B3"],
    input: adopting(
      ["全社会R&D经费", 1.2, "亿元", "2021年", "正式反馈", null, "市统计局", "是"],
      ["全社会R&D经费", 1.3, "亿元", "2021年", "快报", null, "市统计局", "是"],
    ),
  },
  {
    tells: "X23/scopes-differ",
    severity: "verify",
    at: ["外部数据登记表!F2", "外部数据登记表!F3"],
    input: adopting(
      ["全社会R&D经费", 1.2, "亿元", "2021年", "正式反馈", "年报口径", "市统计局", "是"],
      ["全社会R&D经费", 12000, "万元", "2021年", "快报", "快报口径", "市统计局", "是"],
    ),
  },
  {
    tells: "X23/ledger-differs",
    severity: "verify",
    at: ["外部数据登记表!B2"],
    input: adopting(["专利申请量", 5, "件", "2021年", "正式反馈", "国家知识产权局口径", "市知识产权局", "是"]),
  },
  {
    tells: "X23/dates-differ",
    severity: "verify",
    at: ["外部数据登记表!B2"],
    input: adopting(["专利申请量", 4, "件", "2021年1-11月", "快报", null, "市知识产权局", "是"]),
  },
  { tells: "X25/found", severity: "verify", at: [], input: rows("专利", granted(1), granted(2)) },
  {
    tells: "X26/found",
    severity: "notice",
    at: ["高新技术企业!J4"],
    input: () => inputOf(clean({ sheets: { 高新技术企业: sampleRows("L05") } })),
  },
  { tells: "X27/found", severity: "verify", at: ["参数表!B10"], input: params({ 规上工业企业数: 80 }) },
];
