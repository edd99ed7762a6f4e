/** What expressions mean, as docs/custom-rules.md says it. */
import { MOST_STEPS } from "../../../../src/core/rule/custom/runtime";
import { ANY, DAY, NUMBER, TEXT, type Type } from "../../../../src/core/rule/custom/types";
import { Day, type Value } from "../../../../src/core/rule/custom/value";
import { evaluated, plain } from "./evaluated";

const variables: Readonly<Record<string, readonly [Type, Value]>> = {
  空: [NUMBER, null],
  空文: [TEXT, null],
  不清: [NUMBER, undefined],
  三月: [DAY, new Day("2021-03")],
  去年: [DAY, new Day("2020")],
  一天: [DAY, new Day("2021-03-15")],
  各种: [ANY, 3],
};

function value(text: string): unknown {
  return plain(evaluated(text, variables).value);
}

describe("decimals", () => {
  it.each([
    ["0.1 + 0.2 = 0.3", true],
    ["1.1 * 1.1 = 1.21", true],
    ["sum([0.1, 0.2, 0.3]) = 0.6", true],
    ["10 / 4 = 2.5", true],
    ["1 / 3 > 0.333333333333333", true],
    ["string(1 / 3)", "0.333333333333333333333333333333"],
    ["string(1.50)", "1.5"],
    ["round half up(2.345, 2) = 2.35", true],
    ["decimal(2.345, 2) = 2.34", true],
    ["floor(-1.5)", { number: "-2" }],
    ["ceiling(1.21, 1)", { number: "1.3" }],
    ["modulo(-5, 3)", { number: "1" }],
    ['number("1,461.5", ",", ".")', { number: "1461.5" }],
    ['number("约96")', null],
  ])("%s → %o", (text, expected) => expect(value(text)).toEqual(expected));
});

describe("what is missing or cannot be read", () => {
  it.each([
    ["空 = 1", null],
    ["空 != 1", null],
    ["空 > 1", null],
    ["空 + 1", null],
    ["not(空 = 1)", null],
    ["空 = null", true],
    ["空 != null", false],
    ["不清 = null", false],
    ["不清 != null", true],
    ["不清 > 1", undefined],
    ["不清 > 1 and 空 > 1", undefined],
    ["空 > 1 and false", false],
    ["false and 空 > 1", false],
    ["空 > 1 or true", true],
    ["空 > 1 or false", null],
    ["if 空 > 1 then 1 else 2", null],
    ["if 不清 > 1 then 1 else 2", undefined],
    ["空 in (1, 2)", null],
    ["1 in (空, 1)", true],
    ["1 in (空, 2)", null],
    ["空 between 1 and 2", null],
    ["5 between 空 and 2", false],
    ["every x in [1, 空] satisfies x > 1", false],
    ["every x in [2, 空] satisfies x > 1", null],
    ["some x in [2, 空] satisfies x > 1", true],
    ["sum([1, 空])", null],
    ["sum([1, 不清])", undefined],
    ["count([1, 空])", { number: "2" }],
    ["max([1, 空])", null],
    ["1 / 0", null],
    ["1 / 0 = 1", null],
    ["sum([])", { number: "0" }],
    ["mean([])", null],
    ['空文 + "a"', null],
    ['contains(空文, "a")', null],
    ['"" = null', false],
  ])("%s → %o", (text, expected) => expect(value(text)).toEqual(expected));
});

describe("days", () => {
  it.each([
    ['三月 < date("2021-04-01")', true],
    ["三月 < 一天", null],
    ["三月 <= 一天", null],
    ['三月 <= date("2021-03-31")', true],
    ["三月 > 去年", true],
    ["三月 = 一天", null],
    ["三月 = 去年", false],
    ["三月.月", { number: "3" }],
    ["三月.日", null],
    ['三月 + duration("P1D")', null],
    ['date("2020-02-29") + duration("P1Y")', { day: "2021-02-28" }],
    ['date("2021-01-31") + duration("P1M")', { day: "2021-02-28" }],
    ['date("2021-03-01") - duration("P1D")', { day: "2021-02-28" }],
    ['(date("2021-12-31") - date("2021-01-01")).天数', { number: "364" }],
    ['years and months duration(date("2018-11-30"), date("2021-11-29")).years', { number: "2" }],
    ['@"2021-03-15" = 一天', true],
    ["date(2021, 2, 30)", null],
    ['date("9999-12-31") + duration("P1D")', null],
    ['duration("P1Y") = duration("P12M")', true],
    ['duration("P1M") < duration("P31D")', null],
  ])("%s → %o", (text, expected) => expect(value(text)).toEqual(expected));
});

describe("lists and contexts", () => {
  it.each([
    ["[1, 2, 3][item > 1]", [{ number: "2" }, { number: "3" }]],
    ["[1, 2, 3][-1]", { number: "3" }],
    ["[1, 2, 3][4]", null],
    ['[{a: 1, b: "x"}, {a: 2, b: "y"}][a > 1].b', ["y"]],
    ["for x in [1, 2], y in [10, 20] return x * y", [10, 20, 20, 40].map((n) => ({ number: String(n) }))],
    ["for i in 3..1 return i", [3, 2, 1].map((n) => ({ number: String(n) }))],
    ["distinct values([1, 1.0, 0.5 * 2])", [{ number: "1" }]],
    ['string join(["甲", "乙"], "、")', "甲、乙"],
    ["list contains([1, 2], 2)", true],
    ["1 in [2..0]", false],
    ["5 in (> 3)", true],
  ])("%s → %o", (text, expected) => expect(value(text)).toEqual(expected));
});

describe("a bound on work", () => {
  it.each([
    "count(for i in 1..1000000000 return i) > 0",
    "some x in 1..1000000000 satisfies x < 0",
    'for a in ["xxxxxxxxxx"], b in [a+a+a+a+a+a+a+a+a+a], c in [b+b+b+b+b+b+b+b+b+b], d in [c+c+c+c+c+c+c+c+c+c], e in [d+d+d+d+d+d+d+d+d+d] return e',
  ])("ends %s", (text) => expect(() => evaluated(text)).toThrow("work"));

  it("keeps numbers from growing without one", () => {
    const squares = Array.from({ length: 20 }, (_, at) => `x${at + 1} in [x${at} * x${at}]`).join(", ");
    expect(value(`for x0 in [1.000001], ${squares} return x20 > 0`)).toEqual([true]);
  });

  it("is what it says", () => {
    expect(() => evaluated("[1, 2, 3][item > 1]", {}, 5)).toThrow("work");
    expect(MOST_STEPS).toBeGreaterThan(1_000_000);
  });
});
