import { firstTag, isSet, startTags } from "../../src/xlsx/xml-tags";

function tags(xml: string, ...names: readonly string[]): [string, Record<string, string>][] {
  return [...startTags(xml, ...names)].map(({ name, attributes }) => [name, Object.fromEntries(attributes)]);
}

describe("start tags", () => {
  it("are found by name, in order", () =>
    expect(tags('<a><b n="1"/><c/><b n="2">x</b></a>', "b")).toEqual([
      ["b", { n: "1" }],
      ["b", { n: "2" }],
    ]));
  it("are found whatever their prefix, and their attributes too", () =>
    expect(tags('<x:sheet r:id="R1" xmlns:r="u"/>', "sheet")).toEqual([["sheet", { id: "R1" }]]));
  it("are not found in longer names", () => expect(tags("<sheets/><sheetData/>", "sheet")).toEqual([]));
  it("may quote with either mark and hold the other", () =>
    expect(tags(`<a x='say "1"' y = "it's > 2"/>`, "a")).toEqual([["a", { x: 'say "1"', y: "it's > 2" }]]));
  it("decode references", () =>
    expect(tags('<a n="R&amp;D&#x4E00;&#20108;&lt;&nbsp;&#x110000;"/>', "a")).toEqual([
      ["a", { n: "R&D一二<&nbsp;&#x110000;" }],
    ]));
  it("may be missing", () => expect(firstTag("<a/>", "b")).toBeNull());
});

describe("a yes-or-no attribute", () => {
  it.each([
    ['<a x="1"/>', true],
    ['<a x="true"/>', true],
    ['<a x="0"/>', false],
    ["<a/>", false],
  ])("of %s is %s", (xml, answer) => expect(isSet(firstTag(xml, "a"), "x")).toBe(answer));
});
