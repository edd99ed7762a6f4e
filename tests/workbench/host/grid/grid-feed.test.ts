/** What a grid is told: all of the workbook, then what others did, never what it did itself. */
import { GridFeed } from "../../../../src/workbench/host/grid/grid-feed";
import { enterCells, putResults } from "../../../../src/workbench/host/model/enter-cells";
import { insertRows } from "../../../../src/workbench/host/model/move-rows";
import { rangeOf } from "../../../../src/workbench/host/model/model";
import { setValues } from "../../../../src/workbench/host/model/range-values";
import { addSheet } from "../../../../src/workbench/host/model/sheets";
import { oneSheet } from "../make";

const one = { rows: 1, columns: 1 };

function opened() {
  const sheet = oneSheet([
    ["名称", "数"],
    ["甲", 1],
  ]);
  const feed = new GridFeed(sheet.workbook);
  return { sheet, feed, whole: feed.whole() };
}

it("tells of every cell first, and of nothing when nothing happened", () => {
  const { feed, whole } = opened();
  expect(whole.sheets[0]?.cells.map(({ value }) => value)).toEqual(["名称", "数", "甲", 1]);
  expect(feed.changes().changes).toEqual([]);
});

it("tells of what an add-in wrote, once", () => {
  const { sheet, feed } = opened();
  setValues(rangeOf(sheet, { top: 1, left: 1, ...one }), 5);
  const cell = { row: 1, column: 1, value: 5, formula: null, format: "General" };
  expect(feed.changes().changes).toEqual([{ kind: "cells", sheet: sheet.id, cells: [cell] }]);
  expect(feed.changes().changes).toEqual([]);
});

it("does not tell the grid what the grid did", () => {
  const { sheet, feed } = opened();
  const cells = [{ row: 3, column: 0, value: 2, formula: "=1+1", format: null }];
  enterCells(sheet, cells);
  feed.knows(sheet, cells);
  putResults(sheet, [{ row: 3, column: 0, value: 3 }]);
  feed.knows(sheet, cells);
  expect(feed.changes().changes).toEqual([]);
});

it("tells of rows that were put in, and then only of cells that are not the moved ones", () => {
  const { sheet, feed } = opened();
  insertRows(sheet, 1, 2);
  setValues(rangeOf(sheet, { top: 1, left: 0, ...one }), "新");
  expect(feed.changes().changes).toEqual([
    { kind: "rows-inserted", sheet: sheet.id, at: 1, count: 2 },
    { kind: "cells", sheet: sheet.id, cells: [{ row: 1, column: 0, value: "新", formula: null, format: "General" }] },
  ]);
});

it("tells of a new sheet with what stands in it", () => {
  const { sheet, feed } = opened();
  setValues(rangeOf(addSheet(sheet.workbook, "核实说明"), { top: 0, left: 0, ...one }), "规则");
  const [added] = feed.changes().changes;
  expect(added?.kind === "sheet-added" && [added.sheet.facts.name, added.sheet.cells[0]?.value]).toEqual([
    "核实说明",
    "规则",
  ]);
});

it("makes one change of what was entered together, with the values before and after for a single cell", () => {
  const { sheet } = opened();
  enterCells(sheet, [{ row: 1, column: 1, value: 9, formula: null, format: null }]);
  expect(sheet.workbook.happenings.at(-1)).toMatchObject({
    kind: "changed",
    change: { details: { before: 1, after: 9 } },
  });
});
