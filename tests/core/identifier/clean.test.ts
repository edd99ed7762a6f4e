import fc from "fast-check";
import { clean, cleanCell, isBlank, isNumericCell, withPlainDots } from "../../../src/core/identifier/clean";

describe("the clean form", () => {
  it.each([
    ["91350423XXXX00019U", "91350423XXXX00019U"],
    ["９１３５０４２３ＸＸＸＸ０００１９Ｕ", "91350423XXXX00019U"],
    [" 9135 0423\u00a0xxxx\u200b0001\ufeff9u\t\r\n", "91350423XXXX00019U"],
    ["201110047567.0&nbsp;", "201110047567.0"],
    ["201110047567.0& nbsp ;", "201110047567.0"],
    ["\u202d91350423XXXX00019U\u202c", "91350423XXXX00019U"],
    ["R&D", "R&D"],
  ])("of %j is %s", (text, expected) => expect(clean(text)).toBe(expected));
  it("is its own clean form", () => {
    const awkward = fc.array(
      fc.constantFrom("&nb", "sp;", "\u200b", "ΐ", "e", "\u0301", "ß", "ŉ", "㏘", "ﬃ", "\u00ad", "９", "a"),
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      awkward.map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => expect(clean(clean(text))).toBe(clean(text))),
      { numRuns: 1000 },
    );
  });
  it("leaves nothing blank inside", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => expect(clean(text)).not.toMatch(/[\s\u200b\u00a0\ufeff]/)),
    );
  });
});

describe("what a cell holds", () => {
  it("a number gives its shortest digits", () => expect(cleanCell(201810801154.9)).toBe("201810801154.9"));
  it("an empty cell gives nothing", () => expect(cleanCell(null)).toBe(""));
  it.each(["", "-", "——", "/", "无", "暂无", "空", "N/A"])("'%s' states nothing", (text) =>
    expect(isBlank(clean(text))).toBe(true),
  );
  it.each(["0", "无锡", "A-", "-1"])("%s states something", (text) => expect(isBlank(clean(text))).toBe(false));
  it("every dot people type is the point", () => expect(withPlainDots(clean("1．2。3·4・5"))).toBe("1.2.3.4.5"));
  it.each([
    [1],
    [{ kind: "percent", value: 0.18 } as const],
    [{ kind: "date", date: "2021-03-15", serial: 44270 } as const],
  ])("%j is a number to Excel", (raw) => expect(isNumericCell(raw)).toBe(true));
  it.each([["1"], [null], [true], [{ kind: "error", text: "#N/A" } as const]])("%j is none", (raw) =>
    expect(isNumericCell(raw)).toBe(false),
  );
});
