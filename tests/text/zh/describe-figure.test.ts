/** 取数说明: what the paragraph says where the sample has nothing of the kind. */
import { tellFigure } from "../../../src/app/explain-figure";
import { pack } from "../../../src/pack/pack";
import { checkSample } from "../../make/check";
import { explanationSheet, findingOf, rowAbout } from "../../make/explanations";
import type { SampleChange } from "../../make/workbook";

function told(key: string, change: SampleChange = {}): string {
  return tellFigure(key, checkSample(change), pack)?.paragraph ?? "";
}

const OUTSIDE = [
  "指标",
  "数值",
  "单位",
  "所属期",
  "截止日",
  "数据性质",
  "口径",
  "提供单位",
  "提供人及时间",
  "佐证",
  "是否采用",
];

it("names who supplied a number from outside, and what the ledger gives beside it", () => {
  const row = ["专利授权量", 6, "件", "2021年", "2021-12-31", "快报", "市局口径", "市市场监管局", "李某", "复函", "是"];
  const words = told("PAT_GRT", { sheets: { 外部数据登记表: [OUTSIDE, row] } });
  expect(words).toContain("专利授权量：6件（快报数）。口径：市局口径。");
  expect(words).toContain(
    "来源单位：市市场监管局（外部数据登记表第1条已采用，李某，佐证：复函）。台账汇总为5件，未采用。",
  );
});

it("says why there is no value", () =>
  expect(told("PAT_GRT", { without: ["专利"] })).toMatch(/^专利授权量：没有数值（缺少专利台账）。/));

it("says of a yes-or-no column which answer keeps a row out", () =>
  expect(told("RD_SCALE_N")).toContain("已剔除1行（“是否规上”为否1行）"));

it("tells which other sources give another base", () => {
  const history = [
    ["年度", "指标名称", "数值", "单位"],
    [2020, "有效发明专利拥有量", 4, "件"],
  ];
  expect(told("PAT_INV_VALID", { sheets: { 历年数据表: history } })).toContain(
    "比较基数：上年末数4件（取自历年数据表，另有不一致：目标任务表“上年基数”为5件）。",
  );
});

it("quotes the reason that closed a finding, and warns of few firms", () => {
  const coverage = findingOf(checkSample(), "X27");
  const reason = { 原因类别: "不在统计范围", "依据/说明": "统计局名录" };
  const explained = told("RD_TOTAL", { sheets: { 核实说明: explanationSheet(rowAbout(coverage, reason)) } });
  expect(explained).toContain("没有待处理的审核问题。已作核实说明1条：X27 ");
  expect(explained).toContain("（不在统计范围，统计局名录）。");
  const cells = Object.fromEntries([3, 4, 5, 6, 7, 8].map((row) => [`企业研发!F${row}`, "否"]));
  expect(told("RD_TOTAL", { cells })).toContain("注意：本数由不足3家企业的统计数据汇总");
});

it("does not quote what a single firm reported (P23)", () => {
  const words = told("RD_TOTAL", { cells: { "企业研发!H3": -520.77 } });
  expect(words).toMatch(/待处理问题\d条：.*R04/);
  expect(words).not.toContain("520.77");
});
