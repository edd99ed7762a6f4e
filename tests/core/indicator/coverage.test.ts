/** Which villages are covered: in which town, by whom, and when the agreements run. */
import { decimalOf } from "../../../src/core/indicator/figure";
import { formatFigure } from "../../../src/core/indicator/format-figure";
import type { Check } from "../../../src/app/check";
import type { RawValue } from "../../../src/core/workbook/workbook";
import { checkSample } from "../../make/check";

const HEADERS = [
  "类别",
  "级别",
  "姓名",
  "派出单位",
  "服务单位",
  "服务乡镇",
  "服务行政村",
  "选认年度",
  "协议开始",
  "协议结束",
];
type Person = {
  name?: string;
  unit?: string;
  town?: string | null;
  vill?: string;
  year?: number;
  from?: string | null;
  to?: string | null;
};

function person(of: Person): RawValue[] {
  const { name = "张某", unit = "农科院", town = "东坊镇", vill = "东坊村", year = 2021 } = of;
  const [from, to] = [of.from === undefined ? "2021-05-01" : of.from, of.to === undefined ? "2023-04-30" : of.to];
  return ["个人", "省", name, unit, "某合作社", town, vill, year, from, to];
}

function serving(...people: readonly Person[]): Check {
  return checkSample({ sheets: { 科技特派员: [HEADERS, ...people.map(person)] } });
}
const covered = (...people: readonly Person[]): string | null => decimalOf(serving(...people).figures.get("TS_VILL_N"));
const persons = (...people: readonly Person[]): string | null => decimalOf(serving(...people).figures.get("TS_IND"));

describe("a village", () => {
  it.each<[string, Person, string]>([
    ["named with its town", {}, "1"],
    ["named by several separators", { vill: "东坊村、上坊村" }, "2"],
    ["in either of two towns", { town: "东坊镇、南溪乡", vill: "上坊村、南溪村" }, "2"],
    ["of another town is not meant", { town: "西岭乡" }, "0"],
    ["named without its town, where only one town has it", { town: null }, "1"],
    ["named as its committee", { vill: "东坊村委会" }, "1"],
    ["that the register does not have", { vill: "无名村" }, "0"],
  ])("%s", (_, of, count) => expect(covered(of)).toBe(count));

  it("counts once however many serve it", () => expect(covered({}, { name: "李某" })).toBe("1"));
});

describe("an agreement", () => {
  it.each<[string, Person, string]>([
    ["that runs", {}, "1"],
    ["that begins after the cut-off", { from: "2022-01-01" }, "0"],
    ["that ends on the cut-off", { to: "2021-12-31" }, "1"],
    ["that ended before it", { to: "2021-12-30" }, "0"],
    ["of the year without dates", { from: null, to: null }, "1"],
    ["of an earlier year without dates", { from: null, to: null, year: 2019 }, "0"],
  ])("%s", (_, of, count) => expect(persons(of)).toBe(count));

  it("of one person is counted once, of a namesake elsewhere twice", () => {
    expect(persons({}, { vill: "上坊村" })).toBe("1");
    expect(persons({}, { unit: "林业局" })).toBe("2");
  });
});

it("is missing without the register of villages", () =>
  expect(checkSample({ without: ["乡镇村名录"] }).figures.get("TS_COV_VILL")?.value).toMatchObject({
    why: { code: "no-ledger", what: "L10b" },
  }));

it("has a value of its own kind for the report", () => {
  const figure = checkSample().figures.get("TS_COVERAGE.village");
  expect(figure?.value).toEqual({ kind: "coverage", covered: "5", total: "6" });
  expect(figure && formatFigure(figure)).toBe("83.3%");
});

it("touches the cells of both lists", () => {
  const { figures } = checkSample();
  const ledgers = figures.get("TS_COV_VILL")?.evidence.map((one) => (one.kind === "rows" ? one.ledger : ""));
  expect(ledgers).toEqual(["L10b", "L10"]);
});
