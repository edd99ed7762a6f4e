import { figureXPath, keyOfXPath } from "../../src/docx/figures-part";

test("an entry is asked for by its key", () => {
  expect(figureXPath("PAT_GRT~s")).toBe("/k:figures[1]/k:f[@key='PAT_GRT~s'][1]");
});

test("the key can be read back, whatever prefix Word gave", () => {
  expect(keyOfXPath(figureXPath("POL_BY.ht-award.county.y-1~s"))).toBe("POL_BY.ht-award.county.y-1~s");
  expect(keyOfXPath("/ns0:figures[1]/ns0:f[@key='PAT_GRT~s'][1]")).toBe("PAT_GRT~s");
});

test.each(["/k:figures[1]/k:f[3]", "/k:other[1]/k:f[@key='A'][1]", ""])("%p is not one of our paths", (xpath) => {
  expect(keyOfXPath(xpath)).toBeNull();
});
