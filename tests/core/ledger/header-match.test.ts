/** Headers as bureaus print them, and the column each names. */
import { matcherOf, matchHeaders } from "../../../src/core/ledger/header-match";
import { splitHeader } from "../../../src/core/ledger/header-text";
import { rd } from "../../../src/pack/ledgers/rd";
import { column, schema } from "../../make/ledgers";

const firms = schema(
  "甲",
  column("name", "企业名称", "name", "单位名称"),
  column("code", "统一社会信用代码", "text"),
  column("rdx", "R&D经费", "money", "研发投入"),
  column("prev", "上年R&D经费", "money"),
);

/** "单位名称 | R&D经费/万元" → the keys, with the unit behind, "?" for a header that names nothing. */
function keys(line: string, of = firms): string[] {
  const headers = line.split(" | ").map((text, i) => ({ parts: text.split("▸"), column: i + 1 }));
  const { matched } = matchHeaders(matcherOf(of), headers);
  return headers.map((header) => {
    const match = matched.find((one) => one.header === header);
    return match ? [match.key, match.unit].filter((part) => part !== null).join(" ") : "?";
  });
}

describe("a header", () => {
  test.each([
    ["企业名称", "name"],
    ["企 业\n名　称", "name"],
    ["*企业名称", "name"],
    ["企业名称：", "name"],
    ["1.企业名称", "name"],
    ["企业名称（全称）", "name"],
    ["Ｒ＆Ｄ经费", "rdx"],
    ["r&d经费", "rdx"],
    ["统一社会信用代码（18位）", "code"],
    ["R&D经费（千元）", "rdx 千元"],
    ["研发投入(单位：元)", "rdx 元"],
    ["研发投入/万元", "rdx 万元"],
    ["研发投入\n（万元）", "rdx 万元"],
    ["研发投入〔亿元〕", "?"],
    ["联系电话", "?"],
    ["__proto__", "?"],
    ["constructor", "?"],
  ])("%j names %s", (text, wanted) => expect(keys(text)).toEqual([wanted]));

  test("that gives a share is not the amount", () => expect(keys("研发投入（%）")).toEqual(["?"]));
  test("by its canonical name wins over a synonym, wherever it stands", () =>
    expect(keys("研发投入 | R&D经费")).toEqual(["?", "rdx"]));
  test("twice by synonyms: the first", () => expect(keys("单位名称 | 单位名称")).toEqual(["name", "?"]));
});

describe("a header of two rows", () => {
  test("is known by its lower text", () =>
    expect(keys("基本情况▸企业名称 | 基本情况▸统一社会信用代码")).toEqual(["name", "code"]));
  test("is known run together: 上年 over R&D经费", () =>
    expect(keys("上年▸R&D经费 | 本年▸R&D经费")).toEqual(["prev", "rdx"]));
  test("under 上年 is not this year's", () => expect(keys("上年▸研发投入")).toEqual(["?"]));
  test("with the unit in the lower row", () => expect(keys("R&D经费▸千元")).toEqual(["rdx 千元"]));
  test("with the unit in the upper row", () => expect(keys("经费情况（千元）▸R&D经费")).toEqual(["rdx 千元"]));
});

describe("splitting a header", () => {
  test("takes only units for units", () => {
    expect(splitHeader("职工总数（人）")).toMatchObject({ name: "职工总数", unit: "人" });
    expect(splitHeader("折合全时当量（人年）")).toMatchObject({ name: "折合全时当量", unit: "人年" });
    expect(splitHeader("面积（㎡）")).toMatchObject({ name: "面积", unit: "m2" });
    expect(splitHeader("类别(国高/省高)")).toMatchObject({ name: "类别(国高/省高)", unit: null });
  });
});

test("the financial R&D cost is not the statistical one", () => {
  expect(keys("研发费用（财务口径） | R&D经费内部支出（千元） | 研发费用", rd)).toEqual(["fee", "rdx 千元", "?"]);
});
