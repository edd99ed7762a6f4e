import fc from "fast-check";
import { decimal } from "../../../src/core/base/decimal";
import { assessTarget, type Judged, type YearState } from "../../../src/core/target/assess-target";
import { goalOf, type Subject } from "../../../src/core/target/goal";
import { parseTarget } from "../../../src/core/target/parse-target";

const complete: YearState = { kind: "complete" };
const after = (months: number): YearState => ({ kind: "running", share: { passed: months, of: 12 } });

const count: Subject = { unit: "件", decimals: 0, base: "5", measures: "amount" };
const percent: Subject = { unit: "%", decimals: 1, base: null, measures: "growth" };
const coverage: Subject = { unit: "%", decimals: 1, base: null, measures: "amount" };
const money: Subject = { unit: "万元", decimals: 2, base: "460", measures: "amount" };

function judge(wording: string, actual: string, options: { subject?: Subject; year?: YearState } = {}): Judged {
  const { subject = count, year = complete } = options;
  const parsed = parseTarget(wording, null, subject.unit);
  const goal = parsed.ok ? goalOf(parsed.value.demand, subject) : null;
  if (!parsed.ok || !goal?.ok) throw new Error(`no goal: ${wording}`);
  const exactness = parsed.value.approximate ? "around" : "exact";
  return assessTarget(actual, { goal: goal.value, unit: subject.unit, exactness, year });
}

describe("a complete year", () => {
  test.each([
    ["8件以上", "9", count, "exceeded"],
    ["8件以上", "8", count, "met"],
    ["10件以上", "9", count, "nearly"],
    ["8件以上", "6", count, "missed"],
    ["突破8件", "20", count, "met"],
    ["突破8件", "8", count, "nearly"],
    ["控制在5件以内", "5", count, "met"],
    ["控制在5件以内", "6", count, "missed"],
    ["增长28%以上", "6", count, "missed"],
    ["18%以上", "19.7951", percent, "exceeded"],
    ["18%以上", "17.96", percent, "nearly"],
    ["18%以上", "-2", percent, "missed"],
    ["全覆盖", "100", coverage, "met"],
    ["全覆盖", "99.99", coverage, "nearly"],
    ["全覆盖", "95", coverage, "nearly"],
    ["全覆盖", "83.3333", coverage, "missed"],
    ["不低于上年", "6", count, "met"],
    ["不低于上年", "4.9", count, "missed"],
    ["持平", "4.9", count, "nearly"],
    ["净增3件", "7", count, "missed"],
    ["100件左右", "96", count, "met"],
  ])("%s with %s", (wording, actual, subject, verdict) =>
    expect(judge(wording, actual, { subject }).verdict).toBe(verdict),
  );

  test("a count states its rate and what is lacking", () => {
    expect(judge("8件以上", "6")).toEqual({ verdict: "missed", rate: "75", gap: "2" });
    expect(judge("8件以上", "9")).toEqual({ verdict: "exceeded", rate: "112.5", gap: null });
  });

  test("a net increase is reached by as much as was added", () => {
    expect(judge("净增4件", "8")).toEqual({ verdict: "missed", rate: "75", gap: "1" });
  });

  test("a percentage states what is lacking, but no rate", () => {
    expect(judge("18%以上", "17.96", { subject: percent })).toEqual({ verdict: "nearly", rate: null, gap: "0.04" });
  });

  test("the growth of an amount states no rate", () => {
    expect(judge("增长10%", "500", { subject: money })).toEqual({ verdict: "nearly", rate: null, gap: "6" });
  });

  test("a limit states neither", () =>
    expect(judge("不超过5件", "6")).toEqual({ verdict: "missed", rate: null, gap: null }));
});

describe("an unfinished year", () => {
  test.each([
    ["8件以上", "9", count, 11, "exceeded"],
    ["8件以上", "8", count, 11, "met"],
    ["12件以上", "11", count, 11, "on-track"],
    ["12件以上", "10", count, 11, "behind"],
    ["8件以上", "0", count, 1, "behind"],
    ["控制在5件以内", "3", count, 11, "on-track"],
    ["控制在5件以内", "6", count, 11, "behind"],
    ["18%以上", "17.96", percent, 11, "behind"],
    ["18%以上", "19", percent, 11, "exceeded"],
    ["全覆盖", "99", coverage, 11, "behind"],
    ["增长10%", "300", money, 6, "on-track"],
    ["净增4件", "7", count, 6, "on-track"],
    ["净增4件", "6", count, 6, "behind"],
  ])("%s with %s", (wording, actual, subject, months, verdict) =>
    expect(judge(wording, actual, { subject, year: after(months) }).verdict).toBe(verdict),
  );

  test("nothing is nearly met or missed before the year's end", () => {
    const wordings = fc.constantFrom(
      "8件以上",
      "突破8件",
      "不超过8件",
      "低于8件",
      "增长28%",
      "净增2件",
      "翻番",
      "持平",
      "不低于上年",
      "8件左右",
    );
    fc.assert(
      fc.property(
        wordings,
        fc.integer({ min: -5, max: 30 }),
        fc.integer({ min: 0, max: 11 }),
        (wording, actual, months) => {
          expect(["exceeded", "met", "on-track", "behind"]).toContain(
            judge(wording, decimal(actual), { year: after(months) }).verdict,
          );
        },
      ),
    );
  });
});

test("a larger actual never gets a worse verdict", () => {
  const order = ["missed", "behind", "nearly", "on-track", "met", "exceeded"];
  const wordings = fc.constantFrom("8件以上", "突破8件", "增长28%", "净增2件", "翻番", "持平", "不低于上年", "8件左右");
  const years = fc.oneof(fc.constant(complete), fc.integer({ min: 0, max: 11 }).map(after));
  const actuals = fc.integer({ min: -500, max: 3000 });
  fc.assert(
    fc.property(wordings, actuals, actuals, years, (wording, a, b, year) => {
      const rank = (actual: number): number => order.indexOf(judge(wording, decimal(actual / 100), { year }).verdict);
      expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
    }),
  );
});
