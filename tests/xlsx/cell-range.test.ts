import { cellCount, parseCellRange } from "../../src/xlsx/cell-range";

describe("a range", () => {
  it.each([
    ["A3:G10", { top: 3, left: 1, bottom: 10, right: 7 }],
    ["$B$2", { top: 2, left: 2, bottom: 2, right: 2 }],
    ["AA1:XFD1048576", { top: 1, left: 27, bottom: 1048576, right: 16384 }],
    ["C9:B2", { top: 2, left: 2, bottom: 9, right: 3 }],
  ])("%s is read", (text, range) => expect(parseCellRange(text)).toEqual(range));
  it.each(["", "A:C", "1:3", "#REF!"])("%s is none", (text) => expect(parseCellRange(text)).toBeNull());
  it("counts its cells", () => expect(cellCount({ top: 2, left: 2, bottom: 4, right: 3 })).toBe(6));
});
