/** Our engine against feelin: the same on everything generated, but for the divergences that are listed with their reasons. */
import fc from "fast-check";
import { ANY, BOOLEAN, DAY, NULL, NUMBER, TEXT, type Type } from "../../../../src/core/rule/custom/types";
import { Day, type Value } from "../../../../src/core/rule/custom/value";
import { divergences } from "./divergences";
import { evaluated, plain } from "./evaluated";
import { byFeelin } from "./feelin";
import { generated, type Names } from "./generated";
import { date } from "feelin";

type Variables = Readonly<Record<string, readonly [Type, Value]>>;

const RUNS = 400;
const full: Variables = {
  金额: [NUMBER, 2.5],
  名称: [TEXT, "上辰公司"],
  日期: [DAY, new Day("2021-05-31")],
  规上: [BOOLEAN, true],
};
const gaps: Variables = { 缺数: [NUMBER, null], 缺文: [TEXT, null], 缺日: [DAY, null], 缺否: [BOOLEAN, null] };
const some: Names = { numbers: ["金额"], texts: ["名称"], days: ["日期"], truths: ["规上"], zero: [] };
const missing: Names = {
  numbers: ["金额", "缺数"],
  texts: ["名称", "缺文"],
  days: ["日期", "缺日"],
  truths: ["规上", "缺否"],
  zero: [0],
};

function forFeelin(variables: Variables): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, [, value]]) => [name, value instanceof Day ? date(value.date) : value]),
  );
}

describe.each(["number", "boolean", "text", "day", "numbers"] as const)("an expression for %s", (kind) => {
  it("comes to what feelin says", () => {
    fc.assert(
      fc.property(generated(some)[kind], (text) => {
        const { value, problems } = evaluated(text, full);
        // More variables than a rule may have are a refusal, no answer.
        fc.pre(problems.every(({ code }) => code !== "too-deep"));
        expect([problems, plain(value)]).toEqual([[], byFeelin(text, forFeelin(full))]);
      }),
      { numRuns: RUNS },
    );
  });

  it("over missing values is silent or says what feelin says", () => {
    const variables = { ...full, ...gaps };
    fc.assert(
      fc.property(generated(missing)[kind], (text) => {
        const came = plain(evaluated(text, variables).value);
        const silent = came === null || came === undefined;
        expect(silent || kind !== "boolean" ? true : came).toEqual(
          silent || kind !== "boolean" ? true : byFeelin(text, forFeelin(variables)),
        );
      }),
      { numRuns: RUNS },
    );
  });
});

it.each(divergences)("$text differs as listed: $why", ({ text, ours, refuses, feelin }) => {
  const { value, problems } = evaluated(text, { a: [ANY, null], n: [NUMBER, 3], nothing: [NULL, null] });
  expect(plain(value)).toEqual(ours);
  expect(problems.map(({ code }) => code)).toEqual(refuses === undefined ? [] : [refuses]);
  expect(byFeelin(text, { a: null, n: 3 })).toEqual(feelin);
});
