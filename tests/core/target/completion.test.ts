import fc from "fast-check";
import { decimal } from "../../../src/core/base/decimal";
import { round } from "../../../src/core/base/rounding";
import { completionOf, levelReached, type CompletionOptions } from "../../../src/core/target/completion";
import type { Comparator } from "../../../src/core/target/target";
import vectors from "../../data/vectors.json";

type Vector = {
  actual: number | null;
  target: number | null;
  cmp?: string;
  expect: { level: string; rate?: string | null };
};

const chinese: Readonly<Record<string, string>> = {
  exceeded: "超额完成",
  met: "完成",
  nearly: "基本完成",
  missed: "未完成",
  "no-actual": "NO_ACTUAL",
  "no-target": "NO_TARGET",
};
const orNull = (value: number | null): string | null => (value === null ? null : decimal(value));

describe("completion", () => {
  test.each((vectors.completion as Vector[]).map((v) => [v.actual, v.cmp ?? ">=", v.target, v.expect] as const))(
    "%s %s %s",
    (actual, comparator, target, expected) => {
      const found = completionOf(orNull(actual), orNull(target), { comparator: comparator as Comparator });
      expect(chinese[found.level]).toBe(expected.level);
      if (expected.rate !== undefined)
        expect(found.rate === null ? null : `${round(found.rate, 1)}%`).toBe(expected.rate);
    },
  );

  test.each<[string, Comparator, string, string]>([
    ["506.5", ">", "500", "met"],
    ["500", ">", "500", "nearly"],
    ["449.99", ">", "500", "missed"],
    ["7", "=", "5", "met"],
    ["5", "=", "5", "met"],
    ["5", "<", "5", "missed"],
    ["4.99", "<", "5", "met"],
    ["5", "<=", "5", "met"],
    ["3", ">=", "0", "exceeded"],
    ["-1", ">=", "0", "missed"],
    ["-2", ">=", "-3", "exceeded"],
    ["-4", ">=", "-3", "missed"],
    ["8.9999", ">=", "10", "missed"],
    ["9", ">=", "10", "nearly"],
  ])("%s %s %s is %s", (actual, comparator, target, level) =>
    expect(levelReached(actual, target, { comparator })).toBe(level),
  );

  test.each<[string, CompletionOptions, string]>([
    ["94.9", { exactness: "around" }, "nearly"],
    ["95", { exactness: "around" }, "met"],
    ["105", { exactness: "around" }, "met"],
    ["105.1", { exactness: "around" }, "exceeded"],
    ["105", { exactness: "around", comparator: "<=" }, "met"],
    ["105.1", { exactness: "around", comparator: "<=" }, "missed"],
    ["94.9", { nearly: "0.95" }, "missed"],
    ["95", { nearly: "0.95" }, "nearly"],
    ["99", { nearly: null }, "missed"],
  ])("%s of 100 with %j is %s", (actual, options, level) => expect(levelReached(actual, "100", options)).toBe(level));

  test("there is no rate for a limit, a target of zero or a loss", () => {
    expect(completionOf("3", "5", { comparator: "<=" }).rate).toBeNull();
    expect(completionOf("3", "0").rate).toBeNull();
    expect(completionOf("-3", "5").rate).toBeNull();
  });

  test("more never counts for less, and under a limit never for more", () => {
    const order = ["missed", "nearly", "met", "exceeded"];
    const amount = fc.integer({ min: -2000, max: 2000 }).map((cents) => cents / 100);
    const options = fc.record({
      comparator: fc.constantFrom<Comparator>(">=", ">", "="),
      exactness: fc.constantFrom<"exact" | "around">("exact", "around"),
      nearly: fc.constantFrom("0.9", "0.95", null),
    });
    fc.assert(
      fc.property(amount, amount, amount, options, (a, b, target, how) => {
        const rank = (actual: number): number => order.indexOf(levelReached(decimal(actual), decimal(target), how));
        expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
        const limit = { ...how, comparator: how.comparator === ">" ? "<" : "<=" } as const;
        const below = (actual: number): number => order.indexOf(levelReached(decimal(actual), decimal(target), limit));
        expect(below(Math.max(a, b))).toBeLessThanOrEqual(below(Math.min(a, b)));
      }),
    );
  });
});
