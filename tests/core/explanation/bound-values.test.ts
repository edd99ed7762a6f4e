/** What binds an explanation: any change of any value undoes it, nothing else does. */
import fc from "fast-check";
import { inLetters, seenText, sharedKey, valuesHash } from "../../../src/core/explanation/bound-values";
import type { Finding, Seen } from "../../../src/core/rule/rule";

const value: fc.Arbitrary<Seen> = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const seen = fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), value, {
  minKeys: 1,
  maxKeys: 5,
  noNullPrototype: true,
});

function finding(of: Partial<Finding>): Finding {
  return {
    id: "R10/L01/甲/emp",
    rule: "R10",
    code: "found",
    severity: "verify",
    state: "open",
    key: "L01/甲/emp",
    at: [],
    seen: {},
    expected: null,
    affects: [],
    ...of,
  };
}

describe("the mark of the values", () => {
  it("changes with any value that was seen, with what was expected, and with the sentence", () => {
    fc.assert(
      fc.property(seen, value, value, fc.nat(), (values, expected, other, at) => {
        const names = Object.keys(values);
        const name = names[at % names.length] ?? "";
        const one = finding({ seen: values, expected });
        const hash = valuesHash(one, undefined);
        if (JSON.stringify(values[name]) !== JSON.stringify(other))
          expect(valuesHash({ ...one, seen: { ...values, [name]: other } }, undefined)).not.toBe(hash);
        if (JSON.stringify(expected) !== JSON.stringify(other))
          expect(valuesHash({ ...one, expected: other }, undefined)).not.toBe(hash);
        expect(valuesHash({ ...one, code: "other" }, undefined)).not.toBe(hash);
      }),
    );
  });
  it("does not depend on where it stands, on its state, or on the order in which values were read", () => {
    fc.assert(
      fc.property(seen, (values) => {
        const one = finding({ seen: values });
        const turned = Object.fromEntries(Object.entries(values).reverse());
        const moved = finding({
          seen: turned,
          at: [{ sheet: "别处", row: 9, column: 9 }],
          state: "lapsed",
          affects: ["A"],
        });
        expect(valuesHash(moved, undefined)).toBe(valuesHash(one, undefined));
      }),
    );
  });
  it("leaves out what the rule says is no value: the day of the check", () => {
    const explained = { reasons: [], holds: "across-years", unbound: ["today"] } as const;
    const on = (today: string): string => valuesHash(finding({ seen: { value: "2022-03-01", today } }), explained);
    expect(on("2022-01-05")).toBe(on("2022-01-06"));
  });
  it("is the same for findings that share a key and differ in their ordinal", () =>
    expect(sharedKey("L01/甲/emp#2")).toBe("L01/甲/emp"));
});

describe("the values as text", () => {
  it("stand in the rule's order, each behind the name of its column", () =>
    expect(
      seenText(finding({ seen: { column: "科技人员数", value: "60", wholeColumn: "职工总数", whole: 50 } }), undefined),
    ).toBe("科技人员数：60；职工总数：50"));
  it("are one line, without what is empty", () =>
    expect(seenText(finding({ seen: { value: "甲\n公司", certificate: "", end: null, act: true } }), undefined)).toBe(
      "甲 公司；是",
    ));
});

it("spells a hash without digits, which could be somebody's telephone number", () => {
  expect(inLetters("1380013800fa0000")).toBe("hjogghjoggfagggg");
  expect(valuesHash(finding({ seen: { value: "1" } }), undefined)).toMatch(/^[a-p]{16}$/);
});
