import fc from "fast-check";
import { compareDecimal, dividedBy, isWhole, minus, times } from "../../../src/core/base/decimal";
import { goalOf, type Subject } from "../../../src/core/target/goal";
import { parseTarget } from "../../../src/core/target/parse-target";
import type { Demand } from "../../../src/core/target/target";

const patents: Subject = { unit: "件", decimals: 0, base: "23", measures: "amount" };
const money: Subject = { unit: "万元", decimals: 2, base: "1220", measures: "amount" };
const share: Subject = { unit: "%", decimals: 1, base: "80", measures: "amount" };
const growth: Subject = { unit: "%", decimals: 1, base: null, measures: "growth" };
const increase: Subject = { unit: "家", decimals: 0, base: null, measures: "increase" };

function demand(wording: string): Demand {
  const parsed = parseTarget(wording, null, null);
  if (!parsed.ok) throw new Error(`${wording}: ${parsed.problem.code}`);
  return parsed.value.demand;
}

/** "30" with the rate that is stated, or the problem. */
function threshold(wording: string, subject: Subject): string {
  const goal = goalOf(demand(wording), subject);
  if (goal.ok) return `${goal.value.threshold}${goal.value.rate === "stated" ? " with rate" : ""}`;
  return goal.problem.code === "unit-differs" ? `unit-differs: ${goal.problem.stated}` : goal.problem.code;
}

describe("the value that is to be reached", () => {
  test.each([
    ["8件", patents, "8 with rate"],
    ["8个", patents, "8 with rate"],
    ["8", patents, "8 with rate"],
    ["增长28%以上", patents, "30 with rate"],
    ["增长超过28%", patents, "29.44 with rate"],
    ["增长28%以内", patents, "29.44 with rate"],
    ["净增3件", patents, "26 with rate"],
    ["翻番", patents, "46 with rate"],
    ["增长0.5倍", patents, "35 with rate"],
    ["持平", patents, "23"],
    ["不低于上年", patents, "23"],
    ["1亿元", money, "10000 with rate"],
    ["5000元", money, "0.5 with rate"],
    ["300千元", money, "30 with rate"],
    ["增长18%", money, "1439.6"],
    ["翻番", money, "2440"],
    ["净增100万元", money, "1320 with rate"],
    ["18%以上", growth, "18"],
    ["年递增18%以上", growth, "18"],
    ["翻番", growth, "100"],
    ["净增3家", increase, "3 with rate"],
    ["3家以上", increase, "3 with rate"],
    ["90%以上", share, "90"],
    ["提高5个百分点", share, "85"],
    ["全覆盖", share, "100"],
  ])("%s", (wording, subject, expected) => expect(threshold(wording, subject)).toBe(expected));

  test.each([
    ["8家以上", patents, "unit-differs: 家"],
    ["500万元", patents, "unit-differs: 万元"],
    ["18%以上", money, "unit-differs: %"],
    ["全覆盖", patents, "unit-differs: %"],
    ["净增3家", money, "unit-differs: 家"],
    ["增长28%", { ...patents, base: null }, "no-base"],
    ["增长28%", { ...patents, base: "0" }, "no-base"],
    ["翻番", { ...money, base: "-3" }, "no-base"],
    ["净增3件", { ...patents, base: null }, "no-base"],
    ["持平", { ...patents, base: null }, "no-base"],
  ])("%s cannot be worked out", (wording, subject, expected) => expect(threshold(wording, subject)).toBe(expected));

  test("a net increase over zero is possible, growth over zero is not", () => {
    expect(threshold("净增3件", { ...patents, base: "0" })).toBe("3 with rate");
  });

  test("growth on a count asks for the fewest whole things that reach it", () => {
    const whole = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 3000 }), (base, permille) => {
        const percent = String(permille / 10);
        const goal = goalOf({ kind: "growth", comparator: ">=", percent }, { ...patents, base: String(base) });
        const least = goal.ok ? goal.value.threshold : "";
        const grown = (now: string): string => dividedBy(times(minus(now, String(base)), "100"), String(base)) ?? "";
        expect(isWhole(least)).toBe(true);
        expect(compareDecimal(grown(least), percent)).toBeGreaterThanOrEqual(0);
        expect(compareDecimal(grown(minus(least, "1")), percent)).toBe(-1);
      }),
    );
  });
});
