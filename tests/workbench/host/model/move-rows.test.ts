import fc from "fast-check";
import { rangeOf } from "../../../../src/workbench/host/model/model";
import { afterDelete, afterInsert, deleteRows, insertRows } from "../../../../src/workbench/host/model/move-rows";
import { oneSheet } from "../make";

const block = fc.record({
  top: fc.nat(20),
  left: fc.nat(3),
  rows: fc.integer({ min: 1, max: 20 }),
  columns: fc.integer({ min: 1, max: 3 }),
});

describe("rows that come and go", () => {
  it("values below move, and a held range with them", () => {
    const sheet = oneSheet([["标题"], [1], [2]]);
    const held = rangeOf(sheet, { top: 1, left: 0, rows: 2, columns: 1 });
    sheet.workbook.tracked.add(held);
    insertRows(sheet, 1, 2);
    expect(sheet.cells).toEqual([["标题"], [], [], [1], [2]]);
    expect(held.area).toEqual({ top: 3, left: 0, rows: 2, columns: 1 });
  });
  it("a held range whose rows are all deleted is nowhere", () => {
    const sheet = oneSheet([["标题"], [1], [2]]);
    const held = rangeOf(sheet, { top: 1, left: 0, rows: 1, columns: 1 });
    sheet.workbook.tracked.add(held);
    deleteRows(sheet, 1, 1);
    expect(sheet.cells).toEqual([["标题"], [2]]);
    expect(held.area).toBeNull();
  });
  it("hidden rows and formulas move along", () => {
    const sheet = oneSheet([[1], [2], [3]]);
    sheet.hiddenRows.add(2);
    sheet.formulas.set(2 * 16_384, "=1+2");
    insertRows(sheet, 0, 1);
    expect([...sheet.hiddenRows]).toEqual([3]);
    expect([...sheet.formulas]).toEqual([[3 * 16_384, "=1+2"]]);
  });
  it("formulas of every sheet and names go on naming the cells that they named; a sum that ends above stays as it is", () => {
    const sheet = oneSheet([[1], [2], [3]]);
    sheet.formulas.set(2 * 16_384, "=SUM(A1:A2)");
    sheet.formulas.set(2 * 16_384 + 1, '=COUNTA(A$1:A3)&INDIRECT("A3")');
    sheet.formulas.set(2 * 16_384 + 2, "=A3");
    const name = { kind: "name", workbook: sheet.workbook, name: "末", visible: true, comment: "" } as const;
    sheet.workbook.names.push({ ...name, formula: `='${sheet.name}'!$A$3` });
    insertRows(sheet, 2, 2);
    expect([...sheet.formulas.values()]).toEqual(["=SUM(A1:A2)", '=COUNTA(A$1:A3)&INDIRECT("A3")', "=A5"]);
    expect(sheet.workbook.names.map(({ formula }) => formula)).toEqual([`='${sheet.name}'!$A$5`]);
  });
  it("deleting what was inserted leaves every area as it was", () => {
    fc.assert(
      fc.property(block, fc.nat(30), fc.integer({ min: 1, max: 5 }), (area, at, count) => {
        expect(afterDelete(afterInsert(area, at, count), at, count)).toEqual(area);
      }),
    );
  });
  it("an area never gains rows by a deletion", () => {
    fc.assert(
      fc.property(block, fc.nat(30), fc.integer({ min: 1, max: 30 }), (area, at, count) => {
        expect(afterDelete(area, at, count)?.rows ?? 0).toBeLessThanOrEqual(area.rows);
      }),
    );
  });
});
