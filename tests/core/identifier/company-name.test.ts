import fc from "fast-check";
import { compareNames, matchingKey } from "../../../src/core/identifier/company-name";
import vectors from "../../data/vectors.json";

const words = [
  "福建",
  "清泉",
  "有限公司",
  "有限责任公司",
  "股份有限公司",
  "农民专业合作社",
  "（",
  ")",
  "【",
  " ",
  "·",
  "Ａ",
  "b",
  "Ⅲ",
];
const names = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join(""));

describe("the relation of two names", () => {
  it.each(vectors.companyNames.map(({ a, b, expect: relation }) => [a, b, relation]))(
    "%s and %s: %s",
    (a, b, relation) => {
      expect(compareNames(a ?? "", b ?? "")).toBe(relation);
      expect(compareNames(b ?? "", a ?? "")).toBe(relation);
    },
  );
  it("有限责任公司 may have become 股份有限公司 as well", () =>
    expect(compareNames("福建清泉有限责任公司", "福建清泉股份有限公司")).toBe("SUSPECT_RESTRUCTURED"));
  it("a branch of a firm written two ways is suspected too", () =>
    expect(compareNames("清泉有限公司三明分公司", "清泉有限责任公司三明分公司")).toBe("SUSPECT_SAME"));
  it("福建省 and 福建 are different firms", () =>
    expect(compareNames("福建省清泉有限公司", "福建清泉有限公司")).toBe("DIFFERENT"));
  it("two missing names are not one firm", () => expect(compareNames("", " ")).toBe("DIFFERENT"));
  it("does not depend on the order", () => {
    fc.assert(fc.property(names, names, (a, b) => expect(compareNames(a, b)).toBe(compareNames(b, a))));
  });
});

describe("the matching key", () => {
  it.each([
    ["福建清泉（集团）有限公司", "福建清泉(集团)有限公司"],
    ["福建清泉〔集团〕有限公司", "福建清泉(集团)有限公司"],
    ["福建清泉【集团】[厦门]有限公司", "福建清泉(集团)(厦门)有限公司"],
    [" 福建　清泉\u00a0有限\n公司\u200b", "福建清泉有限公司"],
    ["ａbＣ科技·生物.有限公司", "ABC科技生物有限公司"],
  ])("of %j is %s", (name, key) => expect(matchingKey(name)).toBe(key));
  it("keeps signs that NFKC would change", () => expect(matchingKey("清泉Ⅲ号㎡有限公司")).toBe("清泉Ⅲ号㎡有限公司"));
  it("is its own key", () => {
    fc.assert(
      fc.property(fc.oneof(names, fc.string({ unit: "binary" })), (name) => {
        expect(matchingKey(matchingKey(name))).toBe(matchingKey(name));
      }),
    );
  });
});
