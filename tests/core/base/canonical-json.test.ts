import fc from "fast-check";
import { canonicalJson } from "../../../src/core/base/canonical-json";

describe("canonical JSON", () => {
  it("sorts keys at every depth", () =>
    expect(canonicalJson({ b: 1, a: { d: [{ f: 1, e: 2 }], c: null } })).toBe(
      '{"a":{"c":null,"d":[{"e":2,"f":1}]},"b":1}',
    ));
  it("leaves absent members out", () => expect(canonicalJson({ a: undefined, b: "件" })).toBe('{"b":"件"}'));
  it("keeps the order of lists", () => expect(canonicalJson(["二", "一"])).toBe('["二","一"]'));
  it.each([[Number.NaN], [Number.POSITIVE_INFINITY]])("refuses %p, which JSON cannot write", (value) =>
    expect(() => canonicalJson({ value })).toThrow("no plain data"),
  );
  it("refuses a function", () => expect(() => canonicalJson({ value: () => 1 })).toThrow("no plain data"));
  it("is JSON of the same value, whatever order its keys came in", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
