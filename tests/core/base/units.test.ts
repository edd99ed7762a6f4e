import { convert, isCount, unitOf } from "../../../src/core/base/units";

describe("units", () => {
  test.each([
    ["1", "亿元", "万元", "10000"],
    ["1461.5", "万元", "亿元", "0.14615"],
    ["5000", "元", "万元", "0.5"],
    ["300", "千元", "万元", "30"],
    ["8", "件", "件", "8"],
    ["8", null, "件", "8"],
    ["8", "个", "家", "8"],
    ["3", "名", "人", "3"],
    ["3", "场", "场次", "3"],
    ["2", "百分点", "%", "2"],
  ])("%s %s in %s is %s", (value, from, to, expected) => expect(convert(value, from, to)).toBe(expected));

  test.each([
    ["家", "件"],
    ["人", "人次"],
    ["万元", "件"],
    ["%", "件"],
    ["万元", "%"],
  ])("%s and %s do not measure the same", (from, to) => expect(convert("8", from, to)).toBeNull());

  test.each([
    [" 件 ", "件"],
    ["（家）", "家"],
    ["％", "%"],
    ["百分比", "%"],
    ["", null],
    [null, null],
  ])("the cell %p names the unit %p", (cell, unit) => expect(unitOf(cell)).toBe(unit));

  test("things are counted whole, money and shares are not", () =>
    expect([isCount("件", 0), isCount("件", 2), isCount("万元", 0), isCount("%", 0)]).toEqual([
      true,
      false,
      false,
      false,
    ]));
});
