/** Which years move on with a report, and which are facts that do not. */
import { documentYear, yearsIn } from "../../../src/core/rollover/roll-years";

const YEARS = { from: 2020, to: 2021 };

function rolled(text: string, asOf: readonly string[] = ["12月31日", "12月底"]): string {
  return yearsIn(text, YEARS, asOf).reduceRight(
    (rest, { from, to, now }) => (now === null ? rest : rest.slice(0, from) + now + rest.slice(to)),
    text,
  );
}

test.each([
  ["2020年，全县", "2021年，全县"],
  ["2020年度目标", "2021年度目标"],
  ["2020 年工作总结", "2021 年工作总结"],
  ["２０２０年工作", "２０２１年工作"],
  ["二〇二〇年", "二〇二一年"],
  ["二○一九年", "二○二○年"],
  ["比2019年增长", "比2020年增长"],
  ["截至2020年12月底", "截至2021年12月底"],
  ["截至2020年12月31日", "截至2021年12月31日"],
  ["2020年1—12月", "2021年1—12月"],
  ["2021年工作计划", "2022年工作计划"],
  ["2021年度重点工作", "2022年度重点工作"],
])("%s becomes %s", (before, after) => {
  expect(rolled(before)).toBe(after);
});

test.each([
  "明科〔2020〕12号",
  "《青溪县2020年科技工作要点》",
  "2016—2020年",
  "2016年至2020年",
  "自2020年起",
  "2020年以来",
  "2020年5月20日",
  "2020年6月",
  "2018年",
  "2021年1月8日",
  "2021年，全市",
  "“十三五”时期",
  "2020年第3号公告",
  "电话12020年",
])("%s stays", (text) => {
  expect(rolled(text)).toBe(text);
});

test("another cut-off than this year's is a date to be looked at", () => {
  expect(rolled("截至2020年12月底", ["11月30日", "11月底"])).toBe("截至2020年12月底");
  expect(yearsIn("截至2020年12月底", YEARS, ["11月30日", "11月底"])).toEqual([
    { from: 2, to: 6, was: "2020", now: null },
  ]);
  expect(rolled("2020年1—11月", ["11月30日", "11月底"])).toBe("2021年1—11月");
  expect(yearsIn("2020年1—12月", YEARS, ["11月30日", "11月底"])).toMatchObject([{ now: null }]);
});

test("a document is of the year that its first lines name, else of the one it names most", () => {
  expect(documentYear(["青溪县科技局2020年总结和2021年计划", "2019年"])).toBe(2020);
  expect(documentYear(["明科〔2018〕3号", "关于报送总结的函", "", "二〇二〇年全年"])).toBe(2020);
  expect(documentYear(["标题", "一", "二", "2019年和2020年", "2020年"])).toBe(2020);
  expect(documentYear(["没有年份"])).toBeNull();
});
