/** The 参数表: names with values beside them, in any layout a bureau uses. */
import { countyName, findParameters } from "../../../src/core/ledger/parameters";
import type { RawValue } from "../../../src/core/workbook/workbook";
import { parameters } from "../../../src/pack/parameters";
import { date, sampleRows, sheet } from "../../make/workbook";

function read(...rows: RawValue[][]): Record<string, unknown> | null {
  const found = findParameters([sheet("参数表", rows)], parameters);
  return found && Object.fromEntries([...found.parameters].map(([key, { value }]) => [key, value]));
}
const THREE: RawValue[][] = [
  ["县名", "青溪县"],
  ["报告年度", 2021],
  ["乡镇数", 3],
];

describe("the 参数表", () => {
  test("of the sample gives every value, typed", () => {
    expect(read(...sampleRows("params"))).toEqual({
      county: "青溪县(虚构)",
      region: "350423",
      year: 2021,
      cutoff: "2021-12-31",
      population: 12.4,
      "population-year": 2020,
      gdp: 148.6,
      "gdp-year": 2020,
      "industry-firms": 80,
      towns: 3,
      villages: 6,
      budget: 215_000,
      "science-budget": 2580,
    });
  });
  test("needs no header and may stand anywhere", () =>
    expect(
      read([], [null, null, "县名", "青溪县"], [null, null, "报告年度", "2021年"], [null, null, "乡镇数", "3个"]),
    ).toEqual({ county: "青溪县", year: 2021, towns: 3 }));
  test("may give the unit in the name, between or behind", () => {
    expect(read(...THREE, ["GDP（万元）", 1_486_000])).toMatchObject({ gdp: 148.6 });
    expect(read(...THREE, ["参数", "单位", "值"], ["GDP", "万元", 1_486_000])).toMatchObject({ gdp: 148.6 });
    expect(read(...THREE, ["地区生产总值", 1_486_000, "万元"])).toMatchObject({ gdp: 148.6 });
    expect(read(...THREE, ["常住人口(人)", 124_000])).toMatchObject({ population: 12.4 });
    expect(read(...THREE, ["GDP", "148.6亿元"])).toMatchObject({ gdp: 148.6 });
  });
  test("may have units between names and values, here and there", () => {
    const lines: RawValue[][] = [
      ["县名", null, "青溪县"],
      ["报告年度", "年", 2021],
      ["GDP", "万元", 1_486_000],
      ["统计截止日", null, date("2021-11-30")],
    ];
    const wanted = { county: "青溪县", year: 2021, gdp: 148.6, cutoff: "2021-11-30" };
    expect(read(...lines)).toEqual(wanted);
    expect(
      read(
        ["青溪县参数表"],
        ["序号", "参数名称", "说明", "计量单位", "数值"],
        ...lines.map(([name, unit, value], i) => [i + 1, name ?? null, "见年鉴", unit ?? null, value ?? null]),
      ),
    ).toEqual(wanted);
  });
  test("may have a remark or another parameter further right", () => {
    expect(read(["县名", "青溪县", "据民政局", "报告年度", 2021], ["乡镇数", 3, null, "行政村数", 6])).toEqual({
      county: "青溪县",
      year: 2021,
      towns: 3,
      villages: 6,
    });
  });
  test("takes the first of two lines that has a value", () => {
    expect(read(...THREE, ["GDP", null], ["GDP", 150], ["GDP", 160])).toMatchObject({ gdp: 150 });
  });
  test("keeps a line without value, with its place", () => {
    const found = findParameters([sheet("甲", [...THREE, ["GDP", null]])], parameters);
    expect(found?.parameters.get("gdp")).toEqual({
      key: "gdp",
      name: "GDP",
      value: null,
      raw: null,
      flaws: [],
      place: { sheet: "甲", row: 4, column: 2 },
    });
  });
  test("tells what is odd about a value", () => {
    const found = findParameters([sheet("甲", [...THREE, ["GDP", "约150"], ["统计截止日", "2021-02-30"]])], parameters);
    expect(found?.parameters.get("gdp")).toMatchObject({ value: 150, flaws: ["text-number", "approximate"] });
    expect(found?.parameters.get("cutoff")).toMatchObject({ value: null, flaws: ["invalid-date"] });
  });
  test("with merged names has its values beside them", () => {
    const found = findParameters(
      [
        sheet(
          "甲",
          [
            ["县名", null, "青溪县"],
            ["报告年度", null, 2021],
            ["乡镇数", null, 3],
          ],
          { merges: ["A1:B1", "A2:B2", "A3:B3"] },
        ),
      ],
      parameters,
    );
    expect(found?.parameters.get("year")?.value).toBe(2021);
  });
  test("is the sheet that names most", () => {
    const found = findParameters([sheet("甲", THREE), sheet("乙", sampleRows("params"))], parameters);
    expect(found?.sheet.name).toBe("乙");
  });
  test("is no sheet with fewer than three names, and no header row of them", () => {
    expect(read(["县名", "青溪县"], ["报告年度", 2021])).toBeNull();
    expect(read(["县名", "报告年度", "乡镇数", "行政村数"], ["青溪县", 2021, 3, 6])).toBeNull();
  });
  test("leaves dates to the bureau: the 成文日期 as an Excel date", () =>
    expect(read(...THREE, ["成文日期", date("2021-12-08")])).toMatchObject({ "written-on": "2021-12-08" }));
});

test.each([
  ["青溪县(虚构)", "青溪县"],
  ["青溪县（虚构）", "青溪县"],
  ["青溪县", "青溪县"],
  [" 青溪县 ", "青溪县"],
  ["(虚构)", "(虚构)"],
])("the county %j is called %s", (text, name) => {
  expect(countyName(text)).toBe(name);
});
