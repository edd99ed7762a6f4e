/** Cells: what typing makes of a value, what is shown of it, how far cells reach. */
import { GENERAL } from "../../../../src/workbench/host/model/cells";
import { GRID, type CellValue } from "../../../../src/workbench/host/model/model";
import { shownText } from "../../../../src/workbench/host/model/shown-text";
import { typedValue } from "../../../../src/workbench/host/model/typed-value";
import { usedArea } from "../../../../src/workbench/host/model/used-area";
import { oneSheet } from "../make";

describe("typing into a cell", () => {
  it.each([
    ["12", 12, null],
    ["1,234.5", 1234.5, "#,##0"],
    ["18%", 0.18, "0%"],
    ["2021-03-15", 44270, "yyyy/m/d"],
    ["2021-02-30", "2021-02-30", null],
    ["TRUE", true, null],
    ["#N/A", { error: "#N/A" }, null],
    ["'0012", "0012", null],
    ["青溪竹业", "青溪竹业", null],
    ["", null, null],
  ])("%s becomes %j", (text, value, format) => {
    expect(typedValue(text, GENERAL)).toEqual({ value, format });
  });
  it("a cell formatted as text keeps the text", () => {
    expect(typedValue("0012", "@")).toEqual({ value: "0012", format: null });
  });
});

describe("what a cell shows", () => {
  it.each([
    [44270, "yyyy-mm-dd", "2021-03-15"],
    [44270.5, 'yyyy"年"m"月"d"日" h:mm', "2021年3月15日 12:00"],
    [0.1234, "0.0%", "12.3%"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [12, GENERAL, "12"],
    [null, "0.00", ""],
    [{ error: "#REF!" }, GENERAL, "#REF!"],
    [true, GENERAL, "TRUE"],
  ] as [CellValue, string, string][])("%j under %s is %s", (value, format, text) => {
    expect(shownText(value, format)).toBe(text);
  });
});

describe("the used range", () => {
  it("holds the cells with values and no others", () => {
    const sheet = oneSheet([[null, null], [null, "a", null], [], [null, null, 1, null]]);
    expect(usedArea(sheet, GRID, "values")).toEqual({ top: 1, left: 1, rows: 3, columns: 2 });
  });
  it("of cells reaches to a cell that only has a format", () => {
    const sheet = oneSheet([["a"]]);
    sheet.formats[2] = [undefined, "0.00"];
    expect(usedArea(sheet, GRID, "cells")).toEqual({ top: 0, left: 0, rows: 3, columns: 2 });
    expect(usedArea(sheet, GRID, "values")).toEqual({ top: 0, left: 0, rows: 1, columns: 1 });
  });
  it("of an empty sheet is none", () => {
    expect(usedArea(oneSheet([[null]]), GRID, "cells")).toBeNull();
  });
});

it("formats higher up do not hide cells further down", () => {
  const sheet = oneSheet([["标题"], [44270], ["合计"]]);
  sheet.formats[1] = ["yyyy-mm-dd"];
  expect(usedArea(sheet, GRID, "cells")).toEqual({ top: 0, left: 0, rows: 3, columns: 1 });
});
