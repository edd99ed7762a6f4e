/** The base of a comparison (P16): which source speaks first, and what mid-year flows and stocks are compared with (P1). */
import { computeFigures } from "../../../src/core/indicator/compute-figures";
import type { FrozenFigure } from "../../../src/core/indicator/base-of-comparison";
import type { Figure } from "../../../src/core/indicator/figure";
import { drain } from "../../../src/core/base/progress";
import { targetBases } from "../../../src/core/target/target-bases";
import type { Check } from "../../../src/app/check";
import type { RawValue } from "../../../src/core/workbook/workbook";
import { checkSample } from "../../make/check";

const HISTORY = ["年度", "指标", "数值", "单位", "截止月"];

function withHistory(rows: readonly (readonly RawValue[])[], cutoff = "2021-12-31"): Check {
  return checkSample({
    sheets: { 历年数据表: [HISTORY, ...rows.map((row) => [...row])] },
    parameters: { 统计截止日: cutoff },
  });
}

function figureOf(check: Check, key: string): Figure {
  const figure = check.figures.get(key);
  if (!figure) throw new Error(`no figure ${key}`);
  return figure;
}

describe("历年数据表", () => {
  it("goes before the task list and the ledger, which are kept where they differ", () => {
    const check = withHistory([
      [2020, "有效发明专利拥有量", 4, "件", null],
      [2020, "有效期内国家高新技术企业数", 2, "家", 12],
    ]);
    expect(figureOf(check, "PAT_INV_VALID").base).toMatchObject({
      source: "history",
      value: { value: "4" },
      others: [{ source: "target", value: "5" }],
      evidence: [{ kind: "rows", ledger: "T2", rows: [0], columns: ["value"] }],
    });
    expect(figureOf(check, "HT_N_VALID").base).toMatchObject({ source: "history", value: { value: "2" }, others: [] });
  });

  it("gives a flow of eleven months the same eleven months, and its target the whole year", () => {
    const rows = [
      [2020, "技术合同成交额", 500, "万元", 12],
      [2020, "技术合同成交额", 0.04, "亿元", 11],
    ];
    const figure = figureOf(withHistory(rows, "2021-11-30"), "TC_AMT");
    expect(figure.base).toMatchObject({ source: "history", value: { value: "400" } });
    expect(figure.annual).toMatchObject({ source: "history", value: { value: "500" } });
    expect(figureOf(withHistory(rows), "TC_AMT")).toMatchObject({ base: { value: { value: "500" } } });
    expect(figureOf(withHistory(rows), "TC_AMT").annual).toBeUndefined();
  });

  it("gives a flow of eleven months nothing where only the whole year is known", () => {
    const figure = figureOf(withHistory([[2020, "技术合同成交额", 500, "万元", null]], "2021-11-30"), "TC_AMT");
    expect(figure.base).toBeUndefined();
    expect(figure.annual).toMatchObject({ value: { value: "500" } });
  });

  it("gives a stock last year's end at any time", () => {
    const figure = figureOf(withHistory([[2020, "市级及以上创新平台", 1, "个", null]], "2021-11-30"), "PLT_CITY");
    expect(figure.base).toMatchObject({ source: "history", value: { value: "1" } });
  });

  it("of another kind of unit is no base", () => {
    expect(figureOf(withHistory([[2020, "技术合同成交额", 5, "项", 12]]), "TC_AMT").base).toBeUndefined();
  });
});

describe("the ledger itself", () => {
  it("keeps the year before in rows of its own: the only row of 2020 is its total", () =>
    expect(figureOf(checkSample(), "FIN_ST").base).toMatchObject({ source: "ledger", value: { value: "2400" } }));

  it("leaves a total out where its parts are there", () => {
    const budget = [
      ["年度", "级次", "预算科目", "项目", "支出数（万元）"],
      [2021, "县本级", "206", "科技成果转化与扩散", 1480],
      [2021, "县本级", "206", "科学技术支出合计", 1480],
    ];
    const figure = figureOf(checkSample({ sheets: { 财政科技投入: budget } }), "FIN_ST");
    expect(figure).toMatchObject({ value: { value: "1480" } });
    // Nothing of 2020 was kept: that is not an amount of 0.
    expect(figure.base).toMatchObject({ source: "none" });
  });

  it("of whole years says nothing of eleven months", () => {
    const check = checkSample({ parameters: { 统计截止日: "2021-11-30" } });
    expect(figureOf(check, "FIN_ST")).toMatchObject({ base: { source: "none" }, annual: { source: "ledger" } });
  });
});

test("a target of 只增不减 is held against the year before", () => {
  const rows = [
    ["序号", "指标名称", "计量单位", "目标值"],
    [1, "财政科技支出", "万元", "只增不减"],
    [2, "财政科技支出", "万元", "翻番"],
  ];
  expect(checkSample({ sheets: { 目标任务表: rows } }).targets).toMatchObject([
    { figure: "FIN_ST", threshold: "2400", actual: "2580", verdict: "met" },
    { figure: "FIN_ST", threshold: "4800", verdict: "missed" },
  ]);
});

test("a frozen figure of the year before goes before 历年数据表", () => {
  const { ledgers, indicators, time } = withHistory([[2020, "有效发明专利拥有量", 4, "件", null]]);
  const period = { from: "2020-01-01", to: "2020-12-31" };
  const frozen = new Map<string, FrozenFigure>([
    ["PAT_INV_VALID", { value: "3", unit: "件", period, asOf: "2020-12-31" }],
    ["TC_AMT", { value: "9", unit: "万元", period: { ...period, to: "2020-11-30" }, asOf: "2020-11-30" }],
  ]);
  const bases = targetBases(ledgers, indicators, time.year);
  const figures = drain(computeFigures({ ledgers, indicators, targetBases: bases, time, frozen }));
  expect(figures.get("PAT_INV_VALID")?.base).toMatchObject({
    source: "snapshot",
    value: { value: "3" },
    others: [
      { source: "history", value: "4" },
      { source: "target", value: "5" },
    ],
  });
  expect(figures.get("TC_AMT")?.base).toBeUndefined();
});
