/** Methods of Excel.Range: other ranges made from it, its selection, its merged cells and hidden rows. */
import { integerAt, objectAt, optionalText, textAt, yesOrNo } from "../executor/arguments";
import type { Method } from "../executor/class-description";
import { areaOf, bottomOf, bounding, cellsAt, inGrid, intersection, rightOf } from "../model/area";
import { formatAt, putFormat } from "../model/cells";
import { needFocus, needUnprotected } from "../model/guards";
import { selectCells } from "../model/happen";
import { GRID, rangeOf, type Area, type AreasModel, type RangeModel } from "../model/model";
import { deleteRows, insertRows } from "../model/move-rows";
import { formulaAreas } from "../model/formula-areas";
import { usedArea } from "../model/used-area";
import { OfficeError } from "../protocol/office-error";
import { columnProperties, rowProperties } from "./line-properties";
import { clearRange } from "../model/clear-range";

type Args = readonly unknown[];

export const rangeMethods: Readonly<Record<string, Method<RangeModel>>> = {
  Clear: { call: (self, args) => clearRange(self, optionalText(args, 0) ?? "All") },
  CopyFrom: { call: (self, args) => copyFrom(self, args) },
  Delete: { call: (self, args) => removeRows(self, textAt(args, 0)) },
  GetBoundingRect: { type: "Range", call: (self, args) => boundingRect(self, args) },
  GetCell: { type: "Range", call: (self, args) => cell(self, args) },
  GetColumn: { type: "Range", call: (self, args) => column(self, integerAt(args, 0)) },
  GetColumnProperties: { call: (self, args) => columnProperties(self, args[0]) },
  GetEntireColumn: { type: "Range", call: (self) => within(self, (area) => ({ ...area, top: 0, rows: GRID.rows })) },
  GetEntireRow: {
    type: "Range",
    call: (self) => within(self, (area) => ({ ...area, left: 0, columns: GRID.columns })),
  },
  GetIntersection: { type: "Range", call: (self, args) => common(self, args) ?? notFound() },
  GetIntersectionOrNullObject: { type: "Range", call: (self, args) => common(self, args) },
  GetLastCell: { type: "Range", call: (self) => within(self, lastCell) },
  GetLastRow: { type: "Range", call: (self) => row(self, areaOf(self).rows - 1) },
  GetMergedAreasOrNullObject: { type: "RangeAreas", call: (self) => mergedAreas(self) },
  GetOffsetRange: { type: "Range", call: (self, args) => offset(self, args) },
  GetResizedRange: { type: "Range", call: (self, args) => resized(self, args) },
  GetRow: { type: "Range", call: (self, args) => row(self, integerAt(args, 0)) },
  GetSpecialCellsOrNullObject: { type: "RangeAreas", call: (self, args) => specialCells(self, textAt(args, 0)) },
  GetRowProperties: { call: (self, args) => rowProperties(self, args[0]) },
  GetUsedRange: { type: "Range", call: (self, args) => used(self, args) ?? within(self, firstCell) },
  GetUsedRangeOrNullObject: { type: "Range", call: (self, args) => used(self, args) },
  Insert: { type: "Range", call: (self, args) => insert(self, textAt(args, 0)) },
  Select: { call: (self) => select(self) },
  _ValidateArraySize: { call: (self, args) => validateSize(self, args) },
};

function within(range: RangeModel, change: (area: Area) => Area): RangeModel {
  return rangeOf(range.sheet, inGrid(change(areaOf(range))));
}

function row(range: RangeModel, index: number): RangeModel {
  return within(range, (area) => ({ ...area, top: area.top + index, rows: 1 }));
}

function column(range: RangeModel, index: number): RangeModel {
  return within(range, (area) => ({ ...area, left: area.left + index, columns: 1 }));
}

function cell(range: RangeModel, args: Args): RangeModel {
  return within(range, (area) => cellsAt(area, { row: integerAt(args, 0), column: integerAt(args, 1) }));
}

function firstCell(area: Area): Area {
  return { ...area, rows: 1, columns: 1 };
}

function lastCell(area: Area): Area {
  return { top: bottomOf(area) - 1, left: rightOf(area) - 1, rows: 1, columns: 1 };
}

function offset(range: RangeModel, args: Args): RangeModel {
  const [rows, columns] = [integerAt(args, 0), integerAt(args, 1)];
  return within(range, (area) => ({ ...area, top: area.top + rows, left: area.left + columns }));
}

function resized(range: RangeModel, args: Args): RangeModel {
  const [rows, columns] = [integerAt(args, 0), integerAt(args, 1)];
  return within(range, (area) => ({ ...area, rows: area.rows + rows, columns: area.columns + columns }));
}

/** The other range of a method: an object, or an address on the same sheet. */
function otherArea(range: RangeModel, args: Args): Area {
  const other = objectAt<"range", RangeModel>(args, 0, "range");
  if (other.sheet !== range.sheet) throw new OfficeError("InvalidArgument", "a range of another sheet");
  return areaOf(other);
}

function boundingRect(range: RangeModel, args: Args): RangeModel {
  return within(range, (area) => bounding(area, otherArea(range, args)));
}

function common(range: RangeModel, args: Args): RangeModel | null {
  const area = intersection(areaOf(range), otherArea(range, args));
  return area === null ? null : rangeOf(range.sheet, area);
}

function used(range: RangeModel, args: Args): RangeModel | null {
  const area = usedArea(range.sheet, areaOf(range), yesOrNo(args, 0) ? "values" : "cells");
  return area === null ? null : rangeOf(range.sheet, area);
}

function mergedAreas(range: RangeModel): AreasModel | null {
  const area = areaOf(range);
  const merges = range.sheet.merges.filter((merge) => intersection(merge, area) !== null);
  if (merges.length === 0) return null;
  return { kind: "areas", sheet: range.sheet, ranges: merges.map((merge) => rangeOf(range.sheet, merge)) };
}

/** Cells with formulas, the only special kind that this host knows. */
function specialCells(range: RangeModel, kind: string): AreasModel | null {
  if (kind !== "Formulas") throw new OfficeError("NotImplemented", `special cells of kind ${kind}`);
  const ranges = formulaAreas(range.sheet, areaOf(range)).map((area) => rangeOf(range.sheet, area));
  return ranges.length === 0 ? null : { kind: "areas", sheet: range.sheet, ranges };
}

function select(range: RangeModel): null {
  needFocus(range.sheet.workbook);
  if (range.sheet.visibility !== "Visible") throw new OfficeError("InvalidOperation", "the sheet is hidden");
  selectCells(range.sheet, areaOf(range));
  return null;
}

/** Whole rows only: cells of a part of a row are not moved here. */
function wholeRows(range: RangeModel, shift: string, direction: string): Area {
  needUnprotected(range.sheet);
  const area = areaOf(range);
  if (area.columns !== GRID.columns || shift !== direction) {
    throw new OfficeError("NotImplemented", "only whole rows are inserted and deleted");
  }
  return area;
}

/** Formats only: contents are never copied here. One row or cell is repeated over the range, as Excel does. */
function copyFrom(range: RangeModel, args: Args): null {
  needUnprotected(range.sheet);
  const source = objectAt<"range", RangeModel>(args, 0, "range");
  if (optionalText(args, 1) !== "Formats") throw new OfficeError("NotImplemented", "only formats are copied");
  const [from, to] = [areaOf(source), areaOf(range)];
  for (let row = 0; row < to.rows; row++) {
    for (let column = 0; column < to.columns; column++) {
      const at = { row: from.top + (row % from.rows), column: from.left + (column % from.columns) };
      putFormat(range.sheet, { row: to.top + row, column: to.left + column }, formatAt(source.sheet, at));
    }
  }
  return null;
}

function insert(range: RangeModel, shift: string): RangeModel {
  const { top, rows } = wholeRows(range, shift, "Down");
  insertRows(range.sheet, top, rows);
  return rangeOf(range.sheet, { top, left: 0, rows, columns: GRID.columns });
}

function removeRows(range: RangeModel, shift: string): null {
  const { top, rows } = wholeRows(range, shift, "Up");
  deleteRows(range.sheet, top, rows);
  return null;
}

function validateSize(range: RangeModel, args: Args): null {
  const area = areaOf(range);
  const fits = integerAt(args, 0) === area.rows && integerAt(args, 1) === area.columns;
  if (!fits) throw new OfficeError("InvalidArgument", "the array does not have the range's rows and columns");
  return null;
}

function notFound(): never {
  throw new OfficeError("ItemNotFound");
}
