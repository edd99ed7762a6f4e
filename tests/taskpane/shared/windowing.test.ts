/** Which rows of a long list are drawn, and where it scrolls to. */
import fc from "fast-check";
import { offsetsOf, rowsIn, scrollTo } from "../../../src/taskpane/shared/windowing";

const heights = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 60 });

it.each([
  [0, 100, 0, { first: 0, last: 3 }],
  [75, 100, 0, { first: 2, last: 5 }],
  [75, 100, 60, { first: 0, last: 7 }],
  [9_000, 100, 0, { first: 9, last: 9 }],
])("from %i, %i high, with %i spare: %o", (top, height, spare, rows) => {
  expect(rowsIn(offsetsOf(Array.from({ length: 10 }, () => 30)), { top, height }, spare)).toEqual(rows);
});

it("draws nothing of an empty list", () => {
  const { first, last } = rowsIn(offsetsOf([]), { top: 0, height: 100 }, 50);
  expect(last).toBeLessThan(first);
});

it("draws every row that is in sight", () => {
  fc.assert(
    fc.property(heights, fc.nat(6_000), fc.integer({ min: 1, max: 900 }), (of, top, height) => {
      const offsets = offsetsOf(of);
      const { first, last } = rowsIn(offsets, { top, height }, 0);
      of.forEach((_, row) => {
        const isInSight = (offsets[row] ?? 0) < top + height && (offsets[row + 1] ?? 0) > top;
        if (isInSight) expect(row >= first && row <= last).toBe(true);
      });
    }),
  );
});

it("scrolls so that the row is in sight, and not at all when it is", () => {
  fc.assert(
    fc.property(heights, fc.nat(6_000), fc.nat(59), (of, top, at) => {
      const offsets = offsetsOf(of);
      const row = at % of.length;
      const view = { top: scrollTo(offsets, row, { top, height: 250 }), height: 250 };
      expect(view.top).toBeLessThanOrEqual(offsets[row] ?? 0);
      expect(view.top + view.height).toBeGreaterThanOrEqual(offsets[row + 1] ?? 0);
      expect(scrollTo(offsets, row, view)).toBe(view.top);
    }),
  );
});
