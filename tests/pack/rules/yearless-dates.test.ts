/** 「3月15日」: the title's year is proposed in the finding, and never taken (domain 8.3). */
import { decimalOf } from "../../../src/core/indicator/figure";
import type { RawValue } from "../../../src/core/workbook/workbook";
import { describeFinding } from "../../../src/text/zh/findings/describe-finding";
import { check, inputOf } from "./checked";
import { clean, cleanRows } from "./planted/plant";

function read(granted: RawValue, title: string | null = "2021年青溪县专利台账"): readonly unknown[] {
  const table = cleanRows("L06").map((row, at) => (at === 9 ? row.map((cell, i) => (i === 7 ? granted : cell)) : row));
  const input = inputOf(clean({ sheets: { 专利: title === null ? table : [[title], ...table] } }));
  const found = check(input).findings.filter(({ rule }) => rule === "R06");
  const value = input.ledgers.ledgers.get("L06")?.columns.get("gdate")?.values[8];
  return [
    value,
    decimalOf(input.figures.get("PAT_GRT")),
    ...found.map(({ code, severity, expected }) => [code, severity, expected]),
  ];
}

describe("a day without a year", () => {
  it.each(["9月14日", "9.14", "9-14", "９月14号"])(
    "%s is read as nothing, not counted, and proposed with the title's year",
    (text) => expect(read(text)).toEqual([null, "4", ["incomplete", "verify", "2021-09-14"]]),
  );
  it("is proposed no year where the title names none", () =>
    expect(read("9月14日", null)).toEqual([null, "4", ["incomplete", "verify", null]]));
  it.each<[RawValue, string]>([
    ["2月30日", "such a day does not exist"],
    ["9月", "the day is lacking too"],
    [9.1, "a number may have lost its last zero"],
    ["21.9.14", "the year is there, in two digits"],
  ])("%s is proposed nothing: %s", (raw) => expect(read(raw)).toEqual([null, "4", ["incomplete", "verify", null]]));

  it("says what it may have meant", () => {
    const input = inputOf(
      clean({ sheets: { 专利: [["2021年专利台账"], ...cleanRows("L06")] }, cells: { "专利!H11": "9月14日" } }),
    );
    expect(
      check(input)
        .findings.filter(({ rule }) => rule === "R06")
        .map(describeFinding),
    ).toEqual([
      "第11行 授权公告日 “9月14日”缺少年份或年份只有两位，未计入，请写全年月日（按表题年度疑为2021年9月14日）",
    ]);
  });
});
