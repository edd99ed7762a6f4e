import fc from "fast-check";
import { SheetCells } from "../../../src/core/snapshot/sheet-cells";

function cells(...at: readonly (readonly [row: number, column: number])[]): SheetCells {
  const set = new SheetCells();
  for (const [row, column] of at) set.column(column).push(row);
  return set;
}

describe("the cells of a sheet", () => {
  it("shows one cell as itself", () => expect(cells([3, 8]).ranges()).toEqual(["H3"]));
  it("merges neighbouring rows", () => expect(cells([3, 8], [4, 8], [5, 8], [9, 8]).ranges()).toEqual(["H3:H5", "H9"]));
  it("merges neighbouring columns with the same rows", () =>
    expect(cells([3, 2], [4, 2], [3, 3], [4, 3]).ranges()).toEqual(["B3:C4"]));
  it("keeps columns with other rows apart", () =>
    expect(cells([3, 2], [4, 2], [3, 3]).ranges()).toEqual(["B3:B4", "C3"]));
  it("keeps columns apart that do not touch", () => expect(cells([3, 2], [3, 4]).ranges()).toEqual(["B3", "D3"]));
  it("takes rows in any order, and one cell twice", () =>
    expect(cells([5, 1], [3, 1], [4, 1], [3, 1]).ranges()).toEqual(["A3:A5"]));
  it("counts a cell once", () => expect(cells([3, 1], [3, 1], [3, 2]).count()).toBe(2));
  it("is empty without a cell", () => expect([cells().ranges(), cells().count()]).toEqual([[], 0]));
  it("covers exactly the cells that were put in", () => {
    const place = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const covered = cells(...places)
          .ranges()
          .flatMap(cellsIn);
        expect(covered.sort()).toEqual(
          [...new Set(places.map(([row, column]) => `${"ABCDEF"[column - 1] ?? ""}${row}`))].sort(),
        );
      }),
    );
  });
});

function cellsIn(range: string): readonly string[] {
  const [from = "", to = from] = range.split(":");
  const found: string[] = [];
  for (let column = from.charCodeAt(0); column <= to.charCodeAt(0); column++) {
    for (let row = Number(from.slice(1)); row <= Number(to.slice(1)); row++)
      found.push(String.fromCharCode(column) + row);
  }
  return found;
}
