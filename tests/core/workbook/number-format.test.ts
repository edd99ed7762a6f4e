import { builtInNumberKind, numberKind, type NumberKind } from "../../../src/core/workbook/number-format";

describe("the kind of a number format", () => {
  it.each<[string, NumberKind]>([
    ["General", "number"],
    ["G/通用格式", "number"],
    ["@", "number"],
    ["0.00_ ;[Red]\\-0.00\\ ", "number"],
    ['_ ¥* #,##0.00_ ;_ ¥* \\-#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', "number"],
    ["[$¥-804]#,##0.00", "number"],
    ["0.00E+00", "number"],
    ["# ?/?", "number"],
    ['0"天"', "number"],
    ["0\\d", "number"],
    ["[h]:mm:ss", "number"],
    ["[Red]0;[Blue]0", "number"],
    ["0%", "percent"],
    ["0.0%;[Red]\\-0.0%", "percent"],
    ['0.0"%"', "number"],
    ["0\\%", "number"],
    ["yyyy-mm-dd", "date"],
    ['yyyy"年"m"月"d"日";@', "date"],
    ['[DBNum1][$-804]yyyy"年"m"月"', "date"],
    ['m"月"', "date"],
    ["d-mmm-yy", "date"],
    ["[$-804]aaaa", "date"],
    ["[$-411]ge.m.d", "date"],
    ["e/m/d", "date"],
    ["h:mm AM/PM", "date"],
    ["mm:ss.0", "date"],
  ])("of %s is %s", (code, kind) => expect(numberKind(code)).toBe(kind));

  it("of the built-in identifiers is that of Chinese Excel", () => {
    const all = Array.from({ length: 60 }, (_, id) => id);
    expect(all.filter((id) => builtInNumberKind(id) === "percent")).toEqual([9, 10]);
    expect(all.filter((id) => builtInNumberKind(id) === "date")).toEqual([
      14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54, 55, 56,
      57, 58,
    ]);
  });
});
