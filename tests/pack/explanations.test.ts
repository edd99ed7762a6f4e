/** The reasons of the pack: each rule with something to verify says which fit, and each is one that can be chosen. */
import { reasons } from "../../src/pack/explanations/reasons";
import { rules } from "../../src/pack/rules/catalog";
import { planted } from "./rules/planted";

const codes = new Set(reasons.map(({ code }) => code));
const verifying = new Set(
  planted.filter(({ severity }) => severity === "verify").map(({ tells }) => tells.split("/")[0]),
);

describe("原因类别", () => {
  it("are named once each", () => {
    const words = reasons.flatMap(({ name, synonyms }) => [name, ...synonyms]);
    expect(new Set(words).size).toBe(words.length);
    expect(codes.size).toBe(reasons.length);
  });
  it.each(rules.filter(({ explained }) => explained).map((rule) => [rule.id, rule] as const))(
    "that %s declares are among them",
    (_, { explained }) => {
      for (const code of explained?.reasons ?? []) expect(codes).toContain(code);
      expect(explained?.reasons.length).toBeGreaterThan(0);
    },
  );
  it("are declared by every rule that was seen to find something to verify", () =>
    expect(rules.filter(({ id, explained }) => verifying.has(id) && !explained).map(({ id }) => id)).toEqual([]));
});
