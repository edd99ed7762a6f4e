import fc from "fast-check";
import {
  cellAddress,
  columnLetters,
  comparePlace,
  placeAddress,
  sheetReference,
  type Place,
} from "../../../src/core/base/a1";

/** Letters back to a number: A is 1, AA is 27. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const at = (sheet: string, row: number, column: number): Place => ({ sheet, row, column });

describe("addresses", () => {
  test.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [52, "AZ"],
    [702, "ZZ"],
    [703, "AAA"],
    [16384, "XFD"],
  ])("column %i is %s", (column, letters) => expect(columnLetters(column)).toBe(letters));

  test("letters read back as the column", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16384 }), (column) =>
        expect(columnNumber(columnLetters(column))).toBe(column),
      ),
    );
  });

  test("row 3 of column 8 is H3", () => expect(cellAddress(3, 8)).toBe("H3"));

  test.each([
    ["企业信息库", "企业信息库"],
    ["Sheet1", "Sheet1"],
    ["_隐藏", "_隐藏"],
    ["2021年专利", "'2021年专利'"],
    ["专利 台账", "'专利 台账'"],
    ["R&D", "'R&D'"],
    ["县局's表", "'县局''s表'"],
  ])("the sheet %s is referred to as %s", (sheet, expected) => expect(sheetReference(sheet)).toBe(expected));

  test("a place is sheet and cell", () => expect(placeAddress(at("企业信息库", 5, 3))).toBe("企业信息库!C5"));
});

describe("the order of places", () => {
  test("is by sheet, then row, then column", () => {
    const sorted = [at("专利", 2, 1), at("专利", 10, 1), at("专利", 10, 2), at("企业", 1, 1)];
    expect([...sorted].reverse().sort(comparePlace)).toEqual(sorted);
  });

  test("is total: equal only for the same cell, and opposite when turned round", () => {
    const places = fc.record({
      sheet: fc.constantFrom("专利", "企业", "A"),
      row: fc.integer({ min: 1, max: 9 }),
      column: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(places, places, (a, b) => {
        expect(Math.sign(comparePlace(a, b)) + Math.sign(comparePlace(b, a))).toBe(0);
        expect(comparePlace(a, b) === 0).toBe(placeAddress(a) === placeAddress(b));
      }),
    );
  });
});
