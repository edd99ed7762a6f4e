/** The row rules in each ledger they look at, and what they leave alone there. */
import type { RawValue } from "../../../src/core/workbook/workbook";
import { date, SAMPLE_SHEETS } from "../../make/workbook";
import { check, inputOf } from "./checked";
import { clean, cleanRows, type Key } from "./planted/plant";
import { cells, told } from "./told";

type Cells = Readonly<Record<string, RawValue>>;

/** A sheet with more columns, filled in its first row of data. */
function added(key: Key, columns: Readonly<Record<string, RawValue>>, changed: Cells = {}): readonly string[] {
  const table = cleanRows(key).map((row, at) => [
    ...row,
    ...Object.entries(columns).map(([header, value]) => (at === 0 ? header : at === 1 ? value : null)),
  ]);
  return told({ sheets: { [SAMPLE_SHEETS[key]]: table }, cells: changed });
}

describe("R07 in the ledgers of the year's events", () => {
  const dates: readonly (readonly [Key, number])[] = [
    ["L02", 9],
    ["L03", 8],
    ["L11", 1],
    ["L12", 2],
    ["L13", 1],
    ["L17", 8],
  ];
  const early = (key: Key, column: number, title: string | null): readonly string[] => {
    const table = cleanRows(key).map((row, at) =>
      at === 1 || at === 2 ? row.map((cell, i) => (i === column ? date("2020-12-31") : cell)) : row,
    );
    const own = title === null ? table : [[title], ...table];
    // A training of one day has no other end.
    return told({ sheets: { [SAMPLE_SHEETS[key]]: own } }).filter((one) => one.startsWith("R"));
  };
  it.each(dates)("%s is told once, however many rows are too early", (key, column) =>
    expect(early(key, column, null)).toEqual(["R07/outside verify"]),
  );
  it.each(dates)("%s is mandatory under a title of the year", (key, column) =>
    expect(early(key, column, `2021年青溪县${SAMPLE_SHEETS[key]}情况表`)).toEqual(["R07/outside mandatory"]),
  );
  it("a signing before the year is no event of it", () =>
    expect(cells({ "技术合同!H2": date("2020-11-01") })).toEqual([]));
  it("New Year's Day is in it", () => expect(cells({ "挂乡包村资金!B2": date("2021-01-01") })).toEqual([]));
});

describe("R09", () => {
  it("allows for rounding to half a 百元, and not more", () => {
    expect(cells({ "激励政策资金!I2": 10.005 })).toEqual([]);
    expect(cells({ "激励政策资金!I2": 10.006 })).toEqual(["R09/differs mandatory"]);
  });
  it("is not disturbed by 0.1 × 3", () =>
    expect(cells({ "激励政策资金!G2": 0.1, "激励政策资金!H2": 3, "激励政策资金!I2": 0.3 })).toEqual([]));
  it("asks nothing where standard or number is not given", () => {
    expect(cells({ "激励政策资金!G2": null })).toEqual([]);
    expect(cells({ "激励政策资金!H2": "——" })).toEqual([]);
  });
  it("compares amounts in the units of their headers", () =>
    expect(
      cells({
        "激励政策资金!I1": "兑现金额（元）",
        "激励政策资金!I2": 100000,
        "激励政策资金!I3": 100000,
        "激励政策资金!I4": 30000,
        "激励政策资金!I5": 23500,
        "激励政策资金!I6": 50000,
      }),
    ).toEqual([]));
});

describe("R10 in each ledger", () => {
  const part = ["R10/part-exceeds-whole mandatory"];
  it.each<[string, Cells]>([
    ["a voucher granted", { "科技创新券!H3": 9.1 }],
    ["a project's funds", { "科技计划项目!J5": 16 }],
    ["poster sets", { "科普活动!I2": 25 }],
    ["people trained", { "农村实用技术培训!G3": 81 }],
    ["technology in a contract", { "技术合同!K2": 321 }],
    ["matters closed", { "其他工作事项!C2": 5 }],
  ])("%s beyond its whole is told", (_, changed) => expect(cells(changed)).toEqual(part));
  it("money arrived beyond what was granted is told", () =>
    expect(added("L04", { "到位经费（万元）": 11 }, { "科技计划项目!M2": null, "科技计划项目!M5": 11 })).toEqual(part));
  it("equal parts are whole", () => expect(cells({ "技术合同!K2": 320, "科普活动!I2": 24 })).toEqual([]));
  it("a project without an application amount is left alone", () =>
    expect(cells({ "科技计划项目!I5": null })).toEqual([]));
  it("without a cap nobody is asked about the share of a contract", () =>
    expect(cells({ "科技创新券!G4": 12.5 })).toEqual([]));
});

describe("R11 in each ledger", () => {
  const reversed = ["R11/reversed mandatory"];
  it.each<[string, Cells]>([
    ["an agreement", { "科技特派员!K2": date("2021-04-30") }],
    ["a training", { "农村实用技术培训!D2": date("2021-03-15") }],
  ])("%s that ends before it begins is told", (_, changed) => expect(cells(changed)).toEqual(reversed));
  it("so is a project, an activity, a record", () => {
    expect(added("L04", { 开始时间: date("2021-03-01"), 结束时间: date("2020-03-01") })).toEqual(reversed);
    expect(added("L11", { 结束日期: date("2021-05-21") })).toEqual(reversed);
    expect(added("L08", { 备案日期: date("2018-05-01"), 有效期至: date("2017-05-01") })).toEqual(reversed);
  });
  it("a span in one cell is told at that cell, once", () => {
    const table = cleanRows("L04").map((row, at) => [
      ...row,
      at === 0 ? "起止时间" : at === 1 ? "2023.1-2021.12" : null,
    ]);
    const { findings } = check(inputOf(clean({ sheets: { 科技计划项目: table } })));
    expect(findings.map(({ rule, at }) => [rule, at])).toEqual([
      ["R11", [{ sheet: "科技计划项目", row: 2, column: 13 }]],
    ]);
  });
  it("a training of one day begins and ends then; a project may end in the month it begins", () =>
    expect(added("L04", { 起止时间: "2021.12-2021.12" })).toEqual([]));
});

describe("R12 of projects", () => {
  const noted = (note: RawValue, fund: RawValue): readonly string[] => {
    const table = cleanRows("L04").map((row, at) => [...row, at === 0 ? "备注" : at === 4 ? note : null]);
    return told({ sheets: { 科技计划项目: table }, cells: { "科技计划项目!J5": fund } });
  };
  it("a project without money that says so needs none", () => {
    expect(noted("指导性项目", 0)).toEqual([]);
    expect(noted("指导性项目，无经费", null)).toEqual([]);
    expect(noted("已公示", null)).toEqual(["R12/fund mandatory"]);
  });
  it("holds while the project runs and after", () => {
    for (const status of ["实施", "验收"])
      expect(cells({ "科技计划项目!H5": status, "科技计划项目!K5": null })).toEqual(["R12/approval-number mandatory"]);
  });
  it("an ended or declined project needs neither number nor money", () => {
    for (const status of ["终止", "未立项"])
      expect(cells({ "科技计划项目!H5": status, "科技计划项目!K5": null, "科技计划项目!J5": null })).toEqual([]);
  });
});

describe("zero", () => {
  it("is told of activities and of money given to villages", () => {
    expect(cells({ "科普活动!F2": 0 })).toEqual(["R04/zero verify"]);
    expect(cells({ "挂乡包村资金!F2": 0 })).toEqual(["R04/zero verify"]);
  });
  it("is what an award stands at before it is paid", () =>
    expect(cells({ "激励政策资金!G6": null, "激励政策资金!I6": 0 })).toEqual([]));
});

describe("R19 of figures", () => {
  const base = (name: string, stated: RawValue, cutoff = "2021-12-31"): readonly string[] =>
    told({
      append: { 目标任务表: [[8, name, "件", "1件以上", stated, "知识产权股"]] },
      parameters: { 统计截止日: date(cutoff) },
    }).filter((one) => one.startsWith("R19"));
  it("leaves small counts alone", () => expect(base("专利授权量", 2)).toEqual([]));
  it("tells of large ones", () => expect(base("专利授权量", 40)).toEqual(["R19/figure-jump verify"]));
  it("does not hold a part of the year against a whole one", () =>
    expect(base("专利授权量", 40, "2021-10-31")).toEqual([]));
});

describe("R21", () => {
  it("takes the limits themselves as met", () =>
    expect(
      cells({
        "科技型中小企业!G4": 500,
        "科技型中小企业!H4": 20000,
        "科技型中小企业!I4": 20000,
        "科技型中小企业!J4": 60,
      }),
    ).toEqual([]));
  it("does not ask for the score of a firm with a valid certificate: it is confirmed without", () =>
    expect(cells({ "科技型中小企业!J2": 40 })).toEqual([]));
  it("asks nothing of a firm taken off the list", () =>
    expect(cells({ "科技型中小企业!G4": 501, "科技型中小企业!K4": "撤销" })).toEqual([]));
});

describe("R22", () => {
  it("takes 365 days as a year", () => expect(cells({ "企业信息库!F2": date("2020-12-15") })).toEqual([]));
  it("asks nothing of provincial applications, or of firms in preparation", () => {
    expect(cells({ "企业信息库!F9": date("2021-05-18") })).toEqual([]);
    expect(cells({ "企业信息库!F4": date("2021-05-18"), "高新技术企业!G6": "培育" })).toEqual([]);
  });
  it("does not take a year alone for a day", () => expect(cells({ "企业信息库!F2": "2020年" })).toEqual([]));
});

describe("R24", () => {
  it.each(["农艺师", "助理研究员", "高级工程师", "副教授", "助理工程师、农艺师", "讲师"])(
    "%s is of the middle rank or above",
    (title) => expect(added("L10", { 职称: title }, { "科技特派员!B2": "三区科技人员" })).toEqual([]),
  );
  it("asks nothing of other commissioners", () => expect(added("L10", { 职称: "农业技术员" })).toEqual([]));
});

describe("R25", () => {
  it("leaves 2020 alone, and the words of today", () => {
    expect(cells({ "挂乡包村资金!E2": "巩固拓展脱贫攻坚成果" })).toEqual([]);
    expect(cells({ "挂乡包村资金!E2": "脱贫攻坚", "挂乡包村资金!B2": date("2020-12-01") })).toEqual([
      "R07/outside verify",
    ]);
  });
});

describe("names that may stand twice", () => {
  it.each<[string, string, RawValue[]]>([
    [
      "a platform",
      "创新平台",
      [
        4,
        "省级企业技术中心(虚构)",
        "福建青溪清泉新材料有限公司",
        "91350423XXXX00019U",
        "企业技术中心",
        "省",
        date("2021-10-10"),
        "闽工信〔2021〕55号",
        "在用",
      ],
    ],
    [
      "a commissioner with a row for each village",
      "科技特派员",
      [
        6,
        "个人",
        "省",
        "李某",
        "某农林大学(虚构)",
        "青溪县兰芝园艺有限公司",
        "西岭乡",
        "兰坑村",
        2021,
        date("2021-05-01"),
        date("2023-04-30"),
      ],
    ],
  ])("%s is to be verified, not put right", (_, sheet, row) =>
    expect(told({ append: { [sheet]: [row] } })).toEqual(["S01/duplicate verify"]),
  );
});
