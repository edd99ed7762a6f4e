/** Domain 8.4: the decision table of enterprise names. Two names are the same by their key alone; everything else is asked. */
import { compareNames, matchingKey } from "../../../../src/core/identifier/company-name";
import type { RawValue } from "../../../../src/core/workbook/workbook";
import { checkOf } from "../../../make/check";
import { date } from "../../../make/workbook";
import { clean, cleanRows } from "../../../pack/rules/planted/plant";

const PLATFORM = "创新平台";
const platform = (name: string, code: RawValue = null): RawValue[] => [
  ...[4, "某中心", name, code, "企业技术中心", "省"],
  ...[date("2021-10-10"), "闽工信〔2021〕56号", "在用"],
];
const told = (change: Parameters<typeof clean>[0]): readonly string[] =>
  checkOf(clean(change)).findings.map(({ rule, code, severity }) => `${rule}/${code} ${severity}`);
const named = (name: string, code: RawValue = null): readonly string[] =>
  told({ append: { [PLATFORM]: [platform(name, code)] } }).filter((one) => !one.startsWith("R01/empty"));
const FIRM = "青溪县大禾禽业有限公司";
const CODE = "91350423XXXX00035H";

describe("the same name", () => {
  it.each([
    ["spaces of any kind", "青溪县 大禾　禽业有限公司\u00a0"],
    ["a dot", "青溪县大禾·禽业有限公司"],
  ])("but for %s is the same firm, silently (A)", (_, name) => expect(named(name)).toEqual([]));
  it.each([
    "福建清泉（集团）有限公司",
    "福建清泉(集团)有限公司",
    "福建清泉【集团】有限公司",
    "福建清泉〔集团〕有限公司",
  ])("in whatever brackets: %s", (name) => expect(matchingKey(name)).toBe("福建清泉(集团)有限公司"));
  it("with another code is to be verified (X01 and S03; see decision 009)", () =>
    expect(named(FIRM, "91350423XXXX00019U")).toContain("X01/other-name verify"));
});

describe("the same code", () => {
  it("with another name is to be verified: a new name, or a slip (C)", () =>
    expect(named("青溪县大禾农业有限公司", CODE)).toEqual(["X01/other-name verify"]));
  it("with the firm's short name of the 企业信息库 is the same firm", () =>
    expect(
      told({
        sheets: {
          企业信息库: cleanRows("L01").map((row, at) => [
            ...row,
            at === 0 ? "企业简称" : at === 3 ? "大禾禽业、大禾" : null,
          ]),
        },
        append: { [PLATFORM]: [platform("大禾禽业", CODE)] },
      }),
    ).toEqual([]));
});

describe("without a code", () => {
  it.each([
    ["有限责任公司 for 有限公司", "青溪县大禾禽业有限责任公司", "X28/same-form verify"],
    ["股份有限公司 for 有限公司", "青溪县大禾禽业股份有限公司", "X28/restructured verify"],
    ["a short name that nobody registered", "大禾禽业", "X28/short-name verify"],
    ["one letter off: a hint only", "青溪县大禾禽类有限公司", "X28/similar notice"],
  ])("%s", (_, name, finding) => expect(named(name)).toEqual([finding]));
  it("专业合作社 and 农民专业合作社 are suspected", () =>
    expect(compareNames("青溪县丰农粮油农民专业合作社", "青溪县丰农粮油专业合作社")).toBe("SUSPECT_SAME"));
  it("a registered short name resolves", () =>
    expect(
      told({
        sheets: {
          企业信息库: cleanRows("L01").map((row, at) => [...row, at === 0 ? "曾用名" : at === 3 ? "大禾禽业" : null]),
        },
        append: { [PLATFORM]: [platform("大禾禽业")] },
      }),
    ).toEqual([]));
  it("a name like no other is not asked about", () => expect(named("福建某某重工集团有限公司")).toEqual([]));
});

describe("what is meaningful inside a name", () => {
  it.each([
    ["福建省清泉公司", "福建清泉公司"],
    ["青溪县清泉公司", "青溪市清泉公司"],
  ])("%s is not %s", (a, b) => expect(compareNames(a, b)).toBe("DIFFERENT"));
});
