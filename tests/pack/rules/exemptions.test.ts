/** What the rules do not report: a clerk trusts a list that has nothing false on it (P6). */
import { drain } from "../../../src/core/base/progress";
import { checkRules } from "../../../src/core/rule/check-rules";
import type { RawValue } from "../../../src/core/workbook/workbook";
import { indicators } from "../../../src/pack/indicators/catalog";
import { rules } from "../../../src/pack/rules/catalog";
import { date } from "../../make/workbook";
import { inputOf } from "./checked";
import { creditCode, patentNumber } from "./planted/new-rows";
import { clean } from "./planted/plant";
import { cells, told } from "./told";

function owned(owner: string, code: string | null): readonly string[] {
  const row = [
    13,
    "专利寅",
    patentNumber("202010000003"),
    "发明",
    owner,
    code,
    date("2020-03-01"),
    null,
    "申请中",
    "否",
  ];
  return told({ append: { 专利: [row] } });
}

describe("a patent without credit code", () => {
  it.each([
    ["福建青溪清泉新材料有限公司"],
    ["福建青溪清泉新材料有限公司；某大学"],
    ["张三"],
    ["青溪县第一中学"],
    ["青溪县医院"],
    ["买买提·艾力"],
  ])("of %s is left alone", (owner) => expect(owned(owner, null)).toEqual([]));
  it("of a firm that nobody knows is a notice, for no figure reads the code", () => {
    expect(owned("福建外来科技有限公司", null)).toEqual(["R01/empty notice"]);
  });
});

describe("a code that does not hold", () => {
  it("in the 企业信息库 is told there, not at every row of the firm", () =>
    expect(cells({ "企业信息库!C2": "91350423XXXX00019A" })).toEqual(["R08/checksum mandatory"]));
  it("in another ledger is told once", () =>
    expect(cells({ "企业研发!C8": "91350423XXXX00086A" })).toEqual(["R08/checksum mandatory"]));
});

describe("a firm that stands twice in the 企业信息库", () => {
  it("is told as that, its patents being counted at the first row", () => {
    const again = clean().sheets.find(({ name }) => name === "企业信息库")?.rows[1] ?? [];
    expect(told({ append: { 企业信息库: [[9, ...again.slice(1)]] } })).toEqual(["S01/duplicate mandatory"]);
  });
});

describe("X01 does not look for", () => {
  it.each([
    ["93", "a cooperative"],
    ["12", "an institution"],
    ["52", "a private non-enterprise unit"],
  ])("%s: %s", (prefix) => {
    expect(owned("某单位", creditCode("0077", "350423", prefix))).toEqual([]);
  });
  it("a name that differs only in brackets and blanks", () => {
    expect(cells({ "企业研发!B4": "青溪县 大禾禽业有限公司 " })).toEqual([]);
  });
});

describe("columns that no indicator reads", () => {
  it("make an empty or unknown cell a notice, or among targets a matter to verify", () => {
    expect(cells({ "企业研发!J4": null })).toEqual(["R01/empty notice"]);
    expect(cells({ "目标任务表!C2": null })).toEqual(["R01/empty verify"]);
    expect(told({ sheets: { 企业信息库: withField("玄学") } })).toEqual(["R02/unknown-value notice"]);
  });
  it("may be missing altogether: the sample has no 所属行业", () => expect(told({})).toEqual([]));

  function withField(field: string): RawValue[][] {
    const rows = clean().sheets.find(({ name }) => name === "企业信息库")?.rows ?? [];
    return rows.map((row, at) => [...row, at === 0 ? "技术领域" : at === 1 ? field : null]);
  }
});

describe("dates", () => {
  it("of expiry may lie ahead", () => expect(cells({})).toEqual([]));
  it("after today are to be verified, between cut-off and today they are one notice per ledger", () => {
    const change = { parameters: { 统计截止日: date("2021-11-30") } };
    expect(told(change, "2021-12-20")).toEqual(["R06/after-cutoff notice", "R06/after-cutoff notice"]);
    // 企业's certificates of 15 December lie ahead; the 挂乡包村 payment of 1 December does not.
    expect(told(change, "2021-12-10")).toEqual(["R06/future verify", "R06/future verify", "R06/after-cutoff notice"]);
  });
  it("known to the month decide when the cut-off is the month's end", () => {
    expect(cells({ "专利!H10": "2021年12月" })).toEqual(["R06/rough notice"]);
  });
  it("of a certificate known to the month are in doubt three years before a cut-off within that month", () => {
    const change = {
      parameters: { 统计截止日: date("2021-12-18") },
      cells: { "高新技术企业!I3": "2018年12月", "高新技术企业!J3": null },
    };
    expect(told(change)).toContain("R06/imprecise verify");
  });
});

describe("patent numbers", () => {
  it("of a PCT application may be younger than its filing date, by up to three years", () => {
    const pct = (filed: string): readonly string[] =>
      told({
        append: {
          专利: [[13, "专利寅", patentNumber("202080000003"), "发明", "张三", null, date(filed), null, "申请中", "否"]],
        },
      });
    expect(pct("2018-03-01")).toEqual([]);
    expect(pct("2016-03-01")).toEqual(["R14/year-differs verify"]);
  });
});

describe("a letter among a patent number's digits", () => {
  it("is told once: such a number has no year that could differ", () =>
    expect(cells({ "专利!C12": "2O2130001111.5" })).toEqual(["R08/format mandatory"]));
});

describe("provincial certificates", () => {
  it("have no national format and no three years", () => {
    expect(cells({ "高新技术企业!H7": "闽高2021-7", "高新技术企业!J7": date("2026-12-31") })).toEqual([]);
  });
});

describe("R&D spending", () => {
  it("may jump where it is less than a hundredth of the county's", () =>
    expect(cells({ "企业研发!H8": 10, "企业研发!I8": 3 })).toEqual([]));
  it("below zero, or against a revenue below zero, is told once", () => {
    expect(cells({ "企业研发!I2": -265 })).toEqual(["R04/negative mandatory"]);
    expect(cells({ "企业信息库!H2": -8650 })).toEqual(["R04/negative mandatory"]);
  });
  it("may double where it is not", () =>
    expect(cells({ "企业研发!H8": 60, "企业研发!I8": 30 })).toEqual(["R19/jump verify"]));
});

describe("stated sums", () => {
  const sum = (stated: RawValue, people: RawValue = null): readonly string[] =>
    told({ append: { 企业信息库: [["合计", null, null, null, null, null, people, null, stated, null]] } });
  it("of amounts may be rounded to their own last place", () => {
    expect(sum(1492)).toEqual([]);
    expect(sum(1491)).toEqual([]);
    expect(sum(1489)).toEqual(["S04/differs mandatory"]);
    expect(sum(1491.4)).toEqual(["S04/differs mandatory"]);
  });
  it("of people may not be off by one", () => {
    expect(sum(1491.5, 766)).toEqual([]);
    expect(sum(1491.5, 765)).toEqual(["S04/differs mandatory"]);
  });
});

describe("titles", () => {
  const titled = (name: "企业研发" | "企业信息库", text: string): readonly string[] => {
    const rows = clean().sheets.find((one) => one.name === name)?.rows ?? [];
    return told({ sheets: { [name]: [[text], ...rows] } });
  };
  it("of the R&D statistics name the statistical year", () =>
    expect(titled("企业研发", "2020年企业研发统计表")).toEqual([]));
  it("of other lists name the report year", () => expect(titled("企业信息库", "2021年企业信息库")).toEqual([]));
});

describe("dirt that is read silently", () => {
  it.each<[string, RawValue]>([
    ["企业信息库!H2", "8，650"],
    ["企业信息库!F2", 40316],
    ["企业信息库!F2", "20100518"],
    ["企业信息库!E2", "√"],
    ["专利!D2", "发明专利"],
    ["专利!I2", "专利权维持"],
    ["专利!C2", "ＺＬ２０１７１００００１０１．２"],
    ["高新技术企业!H2", "ｇｒ２０２１３５０００１２３"],
  ])("%s as %p", (address, raw) => {
    expect(cells({ [address]: raw }).filter((one) => !one.startsWith("S15/text-number"))).toEqual([]);
  });
});

describe("checking twice", () => {
  it("gives the same findings in the same order", () => {
    const input = inputOf(clean({ cells: { "专利!I9": null, "企业研发!H4": "约96", "企业信息库!G2": 12.5 } }));
    const once = JSON.stringify(drain(checkRules(input, rules, indicators)));
    expect(JSON.stringify(drain(checkRules(input, rules, indicators)))).toBe(once);
  });
});

describe("lines of the 参数表", () => {
  it("below zero are told", () =>
    expect(told({ parameters: { "GDP(亿元)": -1 } })).toEqual(["R04/negative mandatory", "X21/intensity verify"]));
  it("that hold an impossible day are told, though no figure reads it", () =>
    expect(told({ parameters: { 成文日期: "2022.2.30" } })).toEqual(["R06/impossible mandatory"]));
  it("may leave the day of writing empty, or set it at the cut-off or after", () => {
    expect(told({ parameters: { 成文日期: null } })).toEqual([]);
    expect(told({ parameters: { 成文日期: date("2021-12-31") } })).toEqual([]);
  });
  it("tell of no firm elsewhere while the county's own code is none", () =>
    expect(told({ parameters: { 行政区划代码: "350423X" } })).toEqual(["R08/county verify"]));
});
