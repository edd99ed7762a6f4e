/** What was there last year, against what the ledgers tell: X16 of platforms, and X23 of the R&D that X18 compares firm by firm. */
import type { RawValue } from "../../../src/core/workbook/workbook";
import { check, inputOf } from "./checked";
import { clean } from "./planted/plant";

/** What X16 says where the task list has `start` platforms at last year's end. */
function told(start: number, cells: Readonly<Record<string, RawValue>> = {}): readonly unknown[] {
  const target = [8, "市级及以上创新平台", "个", "2个以上", start, "规划股"];
  const { findings } = check(inputOf(clean({ cells, append: { 目标任务表: [target] } })));
  return findings
    .filter(({ rule }) => rule === "X16")
    .map(({ seen, expected, affects }) => ({ ...seen, expected, affects }));
}

describe("the stock of platforms", () => {
  it("is its beginning and what was recognised in the year", () => expect(told(1)).toEqual([]));
  it("that lost platforms nobody closed is told", () =>
    expect(told(3)).toEqual([
      expect.objectContaining({ start: "3", gained: "1", end: "2", implied: "2", expected: 0, affects: ["PLT_CITY"] }),
    ]));
  it("may have lost those that were closed, on a day that the ledger does not tell", () => {
    const closed = { "创新平台!I3": "撤销", "激励政策资金!C6": "其他" };
    expect(told(1, closed)).toEqual([]);
    expect(told(2, closed)).toEqual([]);
    expect(told(4, closed)).toHaveLength(1);
  });
  it("is not judged while the day of a platform is not known", () =>
    expect(told(3, { "创新平台!G2": null })).toEqual([]));
});

describe("last year's R&D in the 历年数据表", () => {
  it("that is not the sum of the firms' 上年R&D经费 is told by X23", () => {
    const history = [
      ["年度", "指标", "数值", "单位"],
      [2019, "企业R&D经费内部支出", 1000, "万元"],
    ];
    const { findings } = check(inputOf(clean({ sheets: { 历年数据表: history } })));
    expect(findings.map(({ rule, code, key }) => [rule, code, key])).toEqual([
      ["X23", "bases-differ", "figure/RD_TOTAL"],
    ]);
  });
});
