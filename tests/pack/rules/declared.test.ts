/** What rules declare is what they read: undeclared reading throws, and what is never read is not declared. */
import { PAUSE, type CheckInput } from "../../../src/core/rule/rule";
import { rules } from "../../../src/pack/rules/catalog";
import { inputOf } from "./checked";
import { everyColumn } from "./every-column";
import { planted, plantedFurther } from "./planted";
import { clean } from "./planted/plant";
import { declaredBy, recordingEvidence } from "./recording-evidence";

const common: readonly CheckInput[] = [inputOf(everyColumn()), inputOf(clean())];

/** Where everything is wrong, where nothing is, and every error planted for the rule. */
function inputsFor(id: string): readonly CheckInput[] {
  const own = [...planted, ...plantedFurther].filter(({ tells }) => tells.startsWith(`${id}/`));
  return [...common, ...own.map(({ input }) => input())];
}

describe("what a rule declares", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))("%s reads, all of it", (_, rule) => {
    const noted = new Set<string>();
    for (const input of inputsFor(rule.id)) {
      const outcome = rule.check(recordingEvidence(rule, input, noted));
      if ("status" in outcome) continue;
      const codes = [...outcome].flatMap((seen) => (seen === PAUSE ? [] : [seen.code]));
      expect(codes.filter((code) => !rule.codes.includes(code))).toEqual([]);
    }
    expect(declaredBy(rule).filter((one) => !noted.has(one))).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s names once each", (_, rule) => {
    const declared = declaredBy(rule);
    expect(declared.filter((one, at) => declared.indexOf(one) !== at)).toEqual([]);
  });
});
