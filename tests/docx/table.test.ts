import fc from "fast-check";
import { columnWidths } from "../../src/docx/table";

test("columns share the text's 8845 twips", () => {
  expect(columnWidths([6, 26, 8, 15, 17, 11, 17])).toEqual([531, 2299, 708, 1327, 1503, 973, 1504]);
});

test("whatever the shares, the widths add up to the text's width", () => {
  const shares = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });
  fc.assert(fc.property(shares, (all) => columnWidths(all).reduce((sum, width) => sum + width, 0) === 8845));
});
