import { eraOf, patentCheckCharacter } from "../../../src/core/identifier/patent-era";

describe("the forms of application numbers", () => {
  it.each([
    ["201710601862", "3"],
    ["95115608", "X"],
    ["201110047567", "0"],
  ])("%s calls for %s", (body, check) => expect(patentCheckCharacter(body)).toBe(check));
  it.each([
    ["85100001", 1985],
    ["99100001", 1999],
    ["03100001", 2003],
    ["201710601862", 2017],
  ])("%s was filed in %d", (body, year) => expect(eraOf(body)?.yearOf(body)).toBe(year));
  it("no era writes eleven digits", () => expect(eraOf("20171060186")).toBeNull());
});
