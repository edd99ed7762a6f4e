/** What the rules that hold one ledger against another do not report. */
import type { RawValue } from "../../../src/core/workbook/workbook";
import { date } from "../../make/workbook";
import { creditCode, patentNumber } from "./planted/new-rows";
import { clean } from "./planted/plant";
import { cells, told } from "./told";

describe("X01 in every ledger that names firms", () => {
  const stranger = creditCode("0092");
  it.each([
    ["激励政策资金!F2", "兑现对象"],
    ["科技创新券!C2", "企业名称"],
    ["科技计划项目!D4", "承担单位"],
    ["高新技术企业!C6", "企业名称"],
    ["专利!F9", "专利权人"],
    ["科技小巨人!C2", "企业名称"],
    ["省级科技型企业!C4", "企业名称"],
    ["科技型中小企业!C5", "企业名称"],
    ["企业研发!C4", "企业名称"],
    ["创新平台!D3", "依托单位"],
  ])("tells a code at %s that is not the one of its %s", (address) => {
    expect(cells({ [address]: stranger })).toContain("X01/other-code verify");
  });
  it("leaves a pilot code to R08, and finds nothing odd where the 企业信息库 has the same", () => {
    const pilot = "91350211M00013FA1N";
    const verify = "R08/pilot-exception verify";
    expect(cells({ "科技创新券!C2": pilot })).toEqual([verify]);
    const everywhere = Object.fromEntries(
      ["企业信息库!C4", "高新技术企业!C6", "专利!F8", "省级科技型企业!C3", "科技型中小企业!C5", "企业研发!C4"].map(
        (at) => [at, pilot],
      ),
    );
    expect(cells(everywhere).filter((one) => one !== verify)).toEqual([]);
  });
  it("asks nothing of those who have no code: operators, the two sides of a contract, units served", () => {
    const change = { "孵化载体!E2": "某公司", "技术合同!E2": "某公司", "科技特派员!F5": "某公司" };
    expect(cells(change)).toEqual([]);
  });
  it("does not ask of the industry's list that all of it be technology firms, but that codes and names agree", () => {
    const headers = ["企业名称", "统一社会信用代码", "统计年度", "是否应统", "是否已统"];
    const listed = (name: string, code: string): readonly string[] =>
      told({ sheets: { 应统单位名录: [headers, [name, code, 2020, "是", "是"]] } });
    expect(listed("福建青溪外来有限公司", stranger)).toEqual([]);
    expect(listed("青溪县大禾禽业有限公司", stranger)).toEqual(["X01/other-code verify"]);
  });
});

describe("awards", () => {
  const award = (item: string, year: number, firm: string, code: string | null, number = 1): RawValue[] => [
    6,
    "县",
    item,
    year,
    firm,
    code,
    5,
    number,
    5 * number,
    date("2021-06-18"),
    "青政办〔2020〕15号",
    "已兑现",
  ];
  const added = (...row: Parameters<typeof award>): readonly string[] =>
    told({ append: { 激励政策资金: [award(...row)] } });

  it("to a firm that was renamed, or whose code was left out, find its certificate", () => {
    expect(added("高新技术企业奖励", 2021, "福建上辰电子股份有限公司", "91350423XXXX00043C")).toEqual([
      "S03/two-names verify",
      "X01/other-name verify",
    ]);
    expect(added("高新技术企业奖励", 2021, "福建上辰电子科技有限公司", null)).toEqual([]);
  });
  it("to a provincial high-tech firm follow its own certificate", () =>
    expect(added("高新技术企业奖励", 2021, "福建云岭生物科技有限公司", "91350423XXXX00086R")).toEqual([]));
  it("of 高企认定补助 may be paid in later years", () =>
    expect(added("高企认定补助", 2021, "福建青溪展宏化工有限公司", "91350423XXXX00027N")).toEqual([]));
  it("of another level may be for the same patents", () => {
    const city = award("专利奖励", 2019, "福建青溪清泉新材料有限公司", "91350423XXXX00019U");
    expect(told({ append: { 激励政策资金: [[6, "市", ...city.slice(2)]] } })).toEqual([]);
  });
  it("to a person are counted by name, also where the patent has several owners", () => {
    const patent = [13, "专利寅", patentNumber("202020000003"), "实用新型", "张三；李四", null];
    const dates = [date("2020-03-01"), date("2020-12-01"), "有效", "否"];
    expect(
      told({
        append: { 专利: [[...patent, ...dates]], 激励政策资金: [award("专利奖励", 2020, "李四", null)] },
      }),
    ).toEqual([]);
  });
  it("for a platform of whatever kind ask for a platform only", () =>
    expect(added("创新平台奖励", 2021, "福建青溪展宏化工有限公司", "91350423XXXX00027N")).toEqual([]));
});

describe("commissioners", () => {
  it("of a project may be members of a team", () => {
    const rows = clean().sheets.find(({ name }) => name === "科技特派员")?.rows ?? [];
    const withMembers = rows.map((row, at) => [...row, at === 0 ? "团队成员" : at === 3 ? "赵某、钱某" : null]);
    expect(told({ sheets: { 科技特派员: withMembers }, cells: { "科技计划项目!L6": "钱某" } })).toEqual([]);
  });
  it("may serve 丰禾粮油专业合作社, which is a way to write 农民专业合作社", () =>
    expect(cells({ "科技特派员!F2": "青溪县丰禾粮油专业合作社" })).toEqual([]));
  it("whose agreement has ended are a notice, for no figure counts them", () =>
    expect(cells({ "科技特派员!H4": "蓝坑村", "科技特派员!K4": date("2021-06-30") })).toEqual([
      "X12/unknown-village notice",
    ]));
  it("may serve a village by the name of its committee, and villages of two towns", () => {
    expect(cells({ "科技特派员!H4": "兰坑村民委员会" })).toEqual([]);
    expect(cells({ "科技特派员!G4": "西岭乡、南溪乡", "科技特派员!H4": "兰坑村、下溪村" })).toEqual([]);
  });
});

describe("high-tech firms", () => {
  it("that are too large, or of unknown size, are no candidates for the SME register", () => {
    const left = { "科技型中小企业!K6": "撤销" };
    expect(cells({ ...left, "企业信息库!H7": 20_001 })).toEqual([]);
    expect(cells({ ...left, "企业信息库!G7": 501 })).toEqual([]);
    expect(cells({ ...left, "企业信息库!H7": null })).toEqual([]);
  });
  it("whose certificate has no date yet are not told twice", () =>
    expect(cells({ "高新技术企业!I3": null, "高新技术企业!J3": null })).toEqual(["R12/issue-date mandatory"]));
});

describe("platforms", () => {
  it("that came after the statistical year, were closed, or are stations are no research institution of it", () => {
    const without = { "企业研发!K5": "否" };
    expect(cells(without)).toEqual([]);
    expect(cells({ "企业研发!K2": "否", "创新平台!I2": "撤销" })).toEqual([]);
    expect(cells({ "企业研发!K2": "否", "创新平台!E2": "院士工作站", "激励政策资金!C6": "其他" })).toEqual([]);
  });
});

describe("an event", () => {
  const held = (title: string, kind: string, people: number, place = "东坊镇"): readonly string[] =>
    told({ append: { 科普活动: [[5, date("2021-04-09"), title, kind, place, 1, people, 60, 0, 0, 0]] } });
  it("on the day and at the place of a training is another one where its people differ or its kind does", () => {
    expect(held("甘薯栽培讲座", "科普讲座", 81)).toEqual([]);
    expect(held("东坊科普赶集", "科普赶集", 80)).toEqual([]);
    expect(held("甘薯栽培讲座", "科普讲座", 80, "西岭乡")).toEqual([]);
    expect(held("甘薯栽培培训", "其他", 81)).toEqual(["X13/twice verify"]);
  });
});

describe("lists of patent totals", () => {
  const headers = ["年度", "月份", "乡镇", "发明专利申请量", "专利申请量", "发明专利有效量"];
  const totals = (...rows: RawValue[][]): readonly string[] => told({ sheets: { 专利统计表: [headers, ...rows] } });
  it("may be broken down by month and again by town, each being whole", () => {
    expect(totals([2021, "1月", null, 1, 1, 5], [2021, "9月", null, 0, 3, 6], [2021, null, "东坊镇", 1, 4, 6])).toEqual(
      [],
    );
  });
  it("of other years, and of months after the cut-off, are not compared", () => {
    expect(totals([2020, "1月", null, 7, 9, 5])).toEqual([]);
    const parameters = { 统计截止日: date("2021-10-31") };
    const sheets = { 专利统计表: [headers, [2021, "9月", null, 1, 4, 6], [2021, "11月", null, 1, 1, 9]] };
    expect(told({ parameters, sheets }).filter((one) => one.startsWith("X17"))).toEqual([]);
  });
  it("with kinds that are not told may exceed the kinds that are", () =>
    expect(totals([2020, "1月", null, 1, 4, null])).toEqual([]));
});

describe("last year's R&D spending", () => {
  const before = (spent: RawValue, previous: RawValue = 60): readonly string[] =>
    told({
      append: {
        企业研发: [[8, "福建云岭生物科技有限公司", "91350423XXXX00086R", 2019, "否", "是", "是", spent, 50, 600, "否"]],
      },
      cells: { "企业研发!I8": previous },
    });
  it("may be rounded to its own last place", () => {
    expect(before(60.3)).toEqual([]);
    expect(before(62)).toEqual(["X18/differs verify"]);
    expect(before(60.32, 60.3)).toEqual([]);
  });
});

describe("the day on which the report is written", () => {
  it("is not held against a cut-off that lies ahead, which is told", () =>
    expect(told({ parameters: { 成文日期: date("2021-12-20") } }, "2021-12-20")).toEqual(["X21/cutoff-ahead verify"]));
});
