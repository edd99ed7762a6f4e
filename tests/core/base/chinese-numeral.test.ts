import fc from "fast-check";
import { parseChineseNumeral } from "../../../src/core/base/chinese-numeral";

/** Writes a number the way a clerk does. */
function inChinese(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    return `${inChinese(Math.floor(value / 10_000))}万${rest === 0 ? "" : `${rest < 1000 ? "零" : ""}${inChinese(rest)}`}`;
  }
  let text = "";
  let gap = false;
  for (const [unit, sign] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) gap = text !== "";
    else {
      text += `${gap ? "零" : ""}${"零一二三四五六七八九"[digit]}${sign}`;
      gap = false;
    }
  }
  return text === "" ? "零" : text;
}

describe("Chinese numerals", () => {
  test.each([
    ["三", 3],
    ["两", 2],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["一百", 100],
    ["一百零五", 105],
    ["一百〇五", 105],
    ["三百五十", 350],
    ["两千零二十", 2020],
    ["三万五千", 35_000],
    ["三万零五", 30_005],
    ["零", 0],
  ])("%s is %i", (text, expected) => expect(parseChineseNumeral(text)).toBe(expected));

  test.each(["", "万", "二三", "十四五", "百千", "三百五", "三万五", "一万一万", "零万", "3", "三家"])(
    "%s is no certain number",
    (text) => expect(parseChineseNumeral(text)).toBeNull(),
  );

  test("every number up to a hundred million reads back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) =>
        expect(parseChineseNumeral(inChinese(value))).toBe(value),
      ),
    );
  });
});
