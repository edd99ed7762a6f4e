/** Breakdowns, choices and stand-ins: the indicators as one workbook can answer them. */
import { decimalOf } from "../../../src/core/indicator/figure";
import type { Check } from "../../../src/app/check";
import type { RawValue } from "../../../src/core/workbook/workbook";
import { indicators } from "../../../src/pack/indicators/catalog";
import { pack } from "../../../src/pack/pack";
import { describeFormula } from "../../../src/text/zh/formula";
import { checkSample } from "../../make/check";
import { sampleRows } from "../../make/workbook";

const value = (check: Check, key: string): string | null => decimalOf(check.figures.get(key));
const sample = checkSample();

describe("a breakdown", () => {
  it("has a figure for every part that was found and every part the pack names", () => {
    expect(value(sample, "PRJ_APPLY.spark.provincial")).toBe("2");
    expect(value(sample, "POL_BY.hitech-subsidy.municipal.y-1")).toBe("0");
    expect(sample.figures.has("POL_BY.rd-subsidy.county.y-1")).toBe(false);
  });

  it("names its parts in Chinese, years in full, and keeps what they are parts of", () =>
    expect(sample.figures.get("POL_BY.hitech-award.county.y-1")).toMatchObject({
      name: "县级高新技术企业奖励兑现金额（2020年度）",
      indicator: "POL_BY",
      qualifiers: { item: "hitech-award", lvl: "county", pyear: "y-1" },
      evidence: [{ kind: "rows", ledger: "L02", rows: [0, 1] }],
    }));

  it("is missing, not 0, where the ledger is", () => {
    const without = checkSample({ without: ["激励政策资金"] });
    expect(without.figures.get("POL_BY.hitech-award.county.y-1")?.value).toMatchObject({ why: { code: "no-ledger" } });
    expect(without.figures.get("POL_BY.hitech-award.county.y-1")?.name).toBe(
      "县级高新技术企业奖励兑现金额（2020年度）",
    );
  });

  it("keeps words that no list knows, by a code that does not change with their place", () => {
    const rows = sampleRows("L02").map((cells, at) =>
      at === 1 ? cells.map((cell, column) => (column === 2 ? "科技保险补贴" : cell)) : cells,
    );
    const keys = (given: readonly (readonly RawValue[])[]): readonly string[] =>
      [...checkSample({ sheets: { 激励政策资金: given.map((cells) => [...cells]) } }).figures.values()]
        .filter(({ name }) => name === "县级科技保险补贴兑现金额（2020年度）")
        .map(({ key }) => key);
    const [head = [], ...data] = rows;
    expect(keys(rows)).toHaveLength(1);
    expect(keys(rows)[0]).toMatch(/^POL_BY\.x[0-9a-f]{8}\.county\.y-1$/);
    expect(keys([head, ...data.reverse()])).toEqual(keys(rows));
  });

  it("has keys of 48 ASCII characters at most, each once", () => {
    const keys = sample.indicators.map(({ id }) => id);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[\x21-\x7e]{1,44}$/.test(key))).toEqual([]);
  });

  it("tells its condition in the formula", () => {
    const part = sample.indicators.find(({ id }) => id === "POL_BY.hitech-award.county.y-1");
    expect(part && describeFormula(part, pack)).toBe(
      "激励政策资金兑现台账中“状态”为已兑现、“拨付日期”在统计期间内、“政策项目”为高新技术企业奖励、“资金级次”为县、“政策年度”为报告年度前1年的“兑现金额”之和",
    );
  });

  it("is asked for by a target, by name or key", () => {
    const rows = [
      ["序号", "指标名称", "计量单位", "目标值", "对应指标"],
      [1, "申报星火项目", "项", "2项以上", null],
      [2, "创新券工作", "万元", "18万元以上", "VOU_AMT.apply"],
      [3, "星创天地", "个", "1个", null],
    ];
    expect(checkSample({ sheets: { 目标任务表: rows } }).targets).toMatchObject([
      { figure: "PRJ_APPLY.spark", actual: "2", verdict: "met" },
      { figure: "VOU_AMT.apply", actual: "18.15", verdict: "exceeded" },
      { figure: "INC_N.star-base", actual: "1", verdict: "met" },
    ]);
  });

  it("that misses its target is told as a problem", () => {
    const rows = [
      ["序号", "指标名称", "计量单位", "目标值"],
      [1, "申报星火项目", "项", "5项以上"],
    ];
    const { narrative } = checkSample({ sheets: { 目标任务表: rows } });
    expect(JSON.stringify(narrative)).toContain("gap.PRJ_APPLY.spark");
  });
});

describe("technology contracts", () => {
  it("are the county's by the seller's region, or by the buyer's where the 参数表 says so", () => {
    expect(value(sample, "TC_AMT")).toBe("506.5");
    const rows = sampleRows("L17").map((cells, at) => [
      ...cells,
      at === 0 ? "买方地区" : at === 1 ? "青溪县" : "350400",
    ]);
    const bought = (parameters: Record<string, string>): string | null =>
      value(checkSample({ sheets: { 技术合同: rows }, parameters }), "TC_AMT");
    expect(bought({ 技术合同归属: "买方" })).toBe("320");
    expect(bought({ 技术合同归属: "卖方" })).toBe("506.5");
  });

  it("of other counties do not count", () => {
    const rows = sampleRows("L17").map((cells, at) =>
      at === 1 ? cells.map((cell, column) => (column === 5 ? "350400" : cell)) : cells,
    );
    expect(value(checkSample({ sheets: { 技术合同: rows } }), "TC_N")).toBe("1");
  });
});

describe("专利统计表 for want of 专利台账", () => {
  const months = [
    ["月份", "发明专利申请量", "实用新型专利申请量", "外观设计专利申请量", "发明专利授权量", "有效发明专利"],
    ["10月", 1, 2, 0, 1, 30],
    ["11月", 2, 1, 1, 0, 31],
    ["12月", 4, 0, 0, 2, 33],
  ];
  const check = (cutoff: string): Check =>
    checkSample({ without: ["专利"], sheets: { 专利统计表: months }, parameters: { 统计截止日: cutoff } });

  it("adds flows up to the cut-off's month and takes the last month of what stands", () => {
    const found = check("2021-11-30");
    expect(["PAT_APP_INV", "PAT_APP", "PAT_GRT_INV", "PAT_INV_VALID"].map((key) => value(found, key))).toEqual([
      "3",
      "7",
      "1",
      "31",
    ]);
    expect(value(check("2021-12-31"), "PAT_INV_VALID")).toBe("33");
    expect(found.figures.get("PAT_APP_INV")?.scope).toContain("没有专利台账，取自专利统计表");
    expect(value(found, "PAT_PER10K")).toBe("2.5");
  });

  it("says nothing where the ledger is there", () =>
    expect(value(checkSample({ sheets: { 专利统计表: months } }), "PAT_APP_INV")).toBe("1"));
});

describe("应统单位名录", () => {
  it("goes before the number of firms in the 参数表", () => {
    const units = [
      ["企业名称", "统一社会信用代码", "统计年度", "是否应统", "是否已统"],
      ["甲公司", "91350423XXXX00019U", 2020, "是", "是"],
      ["乙公司", "91350423XXXX00027N", 2020, "是", "否"],
      ["丙公司", "91350423XXXX00035H", 2020, "否", "否"],
    ];
    expect(value(checkSample({ sheets: { 应统单位名录: units } }), "RD_STAT_COV")).toBe("50");
    expect(value(sample, "RD_STAT_COV")).toBe("7.5");
  });
});

test("a part whose measure cannot be taken leaves the total unknown", () => {
  const rows = sampleRows("L12").map((cells) => cells.slice(0, 8));
  const check = checkSample({ sheets: { 农村实用技术培训: rows } });
  expect(check.figures.get("SP_MAT")?.value).toMatchObject({ why: { code: "no-column", what: "L12.leaflets" } });
  expect(value(check, "SP_MAT_EVENT")).toBe("3060");
});

test("every indicator of the pack is asked for by at most one name", () => {
  const names = sample.indicators.flatMap(({ name, aliases }) => [...new Set([name, ...aliases])]);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  expect(twice).toEqual([]);
  expect(indicators.length).toBeGreaterThan(90);
});
