import { addressText, cellsText, parseCells, splitAddress } from "../../../../src/workbench/host/model/address";
import { rangeOf, type Area } from "../../../../src/workbench/host/model/model";
import { oneSheet } from "../make";

function area(top: number, left: number, rows: number, columns: number): Area {
  return { top, left, rows, columns };
}

describe("addresses", () => {
  it.each([
    ["A1", area(0, 0, 1, 1)],
    ["$B$2:D4", area(1, 1, 3, 3)],
    ["D4:B2", area(1, 1, 3, 3)],
    ["A:C", area(0, 0, 1_048_576, 3)],
    ["2:3", area(1, 0, 2, 16_384)],
    ["XFD1048576", area(1_048_575, 16_383, 1, 1)],
  ])("%s are these cells", (text, cells) => {
    expect(parseCells(text)).toEqual(cells);
  });
  it.each(["", "专利", "A1:", "A1,B2", "1A"])("%s is none", (text) => {
    expect(parseCells(text)).toBeNull();
  });
  it.each(["A0", "XFE1", "A1048577"])("%s lies outside the grid", (text) => {
    expect(() => parseCells(text)).toThrow("argument is invalid");
  });
  it.each(["A1", "B2:D4", "A:C", "2:3"])("%s is written as it was read", (text) => {
    expect(cellsText(parseCells(text) ?? area(0, 0, 1, 1))).toBe(text);
  });
  it("a sheet name with a quote is split off as it is", () => {
    expect(splitAddress("'县''区'!A1")).toEqual({ sheet: "县'区", cells: "A1" });
  });
  it("a range is told with its sheet", () => {
    expect(addressText(rangeOf(oneSheet([]), area(1, 1, 1, 2)), area(1, 1, 1, 2))).toBe("专利!B2:C2");
  });
});
