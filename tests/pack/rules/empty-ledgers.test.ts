/** A ledger with a header and no row yet: its row rules do not apply, for that they found nothing would say nothing. */
import type { RuleResult } from "../../../src/core/rule/rule";
import { rules } from "../../../src/pack/rules/catalog";
import { describeRuleReason } from "../../../src/text/zh/findings/describe-rule-reason";
import { sampleRows, SAMPLE_SHEETS } from "../../make/workbook";
import { check, inputOf } from "./checked";
import { clean, cleanRows, type Key } from "./planted/plant";

const results = (...empty: readonly Key[]): ReadonlyMap<string, RuleResult> => {
  const sheets = Object.fromEntries(empty.map((key) => [SAMPLE_SHEETS[key], cleanRows(key).slice(0, 1)]));
  return new Map(check(inputOf(clean({ sheets }))).rules.map((result) => [result.id, result]));
};

const KEYS = Object.keys(SAMPLE_SHEETS).filter((key): key is Key => key !== "params");

describe("a ledger without a row", () => {
  const told = results("L06");

  it("is the reason why the rules about its rows do not apply", () => {
    for (const id of ["R13", "R14", "R17", "X03", "X11"]) {
      expect(told.get(id)).toMatchObject({
        status: "not-applicable",
        reason: { code: "empty-ledger", what: "L06" },
      });
    }
  });

  it("lets no rule pass that reads rows of it alone", () => {
    const alone = rules.filter(({ reads }) => Object.keys(reads.ledgers ?? {}).join() === "L06" && !reads.figures);
    expect(alone.length).toBeGreaterThan(2);
    expect(alone.flatMap(({ id }) => told.get(id)?.status ?? [])).toEqual(alone.map(() => "not-applicable"));
  });

  it("leaves the rules that still have rows to look at", () => {
    for (const id of ["R01", "R06", "R08", "S01"]) expect(told.get(id)?.status).toBe("passed");
  });

  it("is told in words", () =>
    expect(describeRuleReason({ code: "empty-ledger", what: "L06" })).toBe("专利台账还没有填写"));
});

describe("a workbook of headers only", () => {
  const told = results(...KEYS);

  it("passes no rule about rows", () => {
    for (const id of ["R01", "R05", "R07", "R15", "S01", "S06", "X01", "X28"])
      expect([id, told.get(id)?.status]).toEqual([id, "not-applicable"]);
    expect(describeRuleReason({ code: "empty-ledger", what: "any" })).toBe("各台账都还没有填写");
  });

  it("still has its headers, titles and its 参数表 looked at", () => {
    for (const id of ["S07", "S09", "S16"]) expect([id, told.get(id)?.status]).toEqual([id, "passed"]);
    expect(sampleRows("params").length).toBeGreaterThan(1);
    expect(told.get("R03")?.status).toBe("passed");
  });
});
