/** Why rows are not counted: every row of a ledger is either counted or has one reason. */
import { figureFacts } from "../../../src/core/explain/figure-facts";
import type { LeftOut } from "../../../src/core/indicator/left-out";
import { checkSample, checkOf } from "../../make/check";
import { sampleWorkbook, type SampleChange } from "../../make/workbook";

function leftOut(key: string, change: SampleChange = {}): readonly (readonly [LeftOut, number])[] {
  const check = checkOf(sampleWorkbook(change));
  const facts = figureFacts(key, check);
  return facts?.sources.flatMap((source) => source.leftOut.map(({ why, rows }) => [why, rows.length] as const)) ?? [];
}

function codes(key: string, change: SampleChange = {}): readonly string[] {
  return leftOut(key, change).map(([why, rows]) => `${why.code} ${rows}`);
}

test("every row of the sample's ledgers is counted or left out for one reason, whatever the figure", () => {
  const check = checkSample();
  let looked = 0;
  for (const key of check.figures.keys()) {
    for (const { ledger, counted, leftOut: groups } of figureFacts(key, check)?.sources ?? []) {
      const rows = groups.flatMap((group) => group.rows);
      expect([key, counted + rows.length, new Set(rows).size]).toEqual([key, ledger.count, rows.length]);
      looked += 1;
    }
  }
  expect(looked).toBeGreaterThan(100);
});

test("the first condition that a row does not meet is its reason", () => {
  expect(leftOut("PAT_INV_VALID")).toEqual([
    [{ code: "condition", condition: { column: "type", is: ["invention"] } }, 4],
    [{ code: "condition", condition: { column: "st", is: ["valid"] } }, 1],
    [{ code: "not-told", column: "gdate" }, 1],
  ]);
});

test("what happened after the cut-off is told apart from what happened before the period", () => {
  const [first] = leftOut("PAT_GRT", { parameters: { 统计截止日: "2021-06-30" } });
  expect(codes("PAT_GRT", { parameters: { 统计截止日: "2021-06-30" } })).toContain("after-cutoff 3");
  expect(first?.[0].code).toBe("condition");
});

test("a firm that stands twice is counted once, and the second row says so", () => {
  const rows = { "高新技术企业!A9": 8 } as const;
  const twice = {
    ...rows,
    ...{ "高新技术企业!B9": "福建青溪清泉新材料有限公司", "高新技术企业!C9": "91350423XXXX00019U" },
    ...{ "高新技术企业!D9": "国家级", "高新技术企业!F9": 2021, "高新技术企业!G9": "通过" },
    ...{ "高新技术企业!I9": "2021-12-15" },
  };
  expect(codes("HT_N_VALID", { cells: twice })).toContain("repeated 1");
  expect(codes("HT_N_VALID")).not.toContain("repeated 1");
});

test("a firm that renewed its certificate is not among the expired", () => {
  const renewed = {
    ...{ "高新技术企业!B9": "福建青溪精工机械有限公司", "高新技术企业!C9": "91350423XXXX0006XY" },
    ...{ "高新技术企业!D9": "国家级", "高新技术企业!F9": 2021, "高新技术企业!G9": "通过" },
    ...{ "高新技术企业!I9": "2021-12-15" },
  };
  expect(codes("HT_N_EXPIRED", { cells: renewed })).toContain("apart 1");
});

test("a 合计 line beside its parts is left out of a sum, and so is another year's", () => {
  const total = { 财政科技投入: [[2021, "县本级", "2069999", "科学技术支出合计", null, 2580]] };
  expect(codes("FIN_ST", { append: total })).toEqual(["condition 1", "total-line 1"]);
});

test("of monthly totals the months after the cut-off and the rows of another year are left out", () => {
  const monthly = [
    ["年度", "月份", "专利申请量", "发明专利申请量", "专利授权量", "发明专利有效量"],
    [2020, "12月", 9, 3, 4, 5],
    [2021, "5月", 2, 1, 1, 6],
    [2021, "6月", 3, 1, 2, 6],
    [2021, "7月", 4, 1, 3, 7],
  ];
  const change = { without: ["专利"], sheets: { 专利统计: monthly }, parameters: { 统计截止日: "2021-06-30" } };
  expect(codes("PAT_APP", change)).toEqual(["other-year 1", "other-month 1"]);
  expect(codes("PAT_INV_VALID", change)).toEqual(["other-month 2", "other-year 1"]);
});
