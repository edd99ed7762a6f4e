/** Excel.Worksheet. */
import { integerAt, optionalText, textAt, textValue, yesOrNo } from "../executor/arguments";
import { described } from "../executor/class-description";
import { inGrid } from "../model/area";
import { rangeAt } from "../model/find-range";
import { needWindow } from "../model/guards";
import { activateSheet } from "../model/happen";
import { GRID, rangeOf, type AreasModel, type RangeModel, type SheetModel } from "../model/model";
import { deleteSheet, renameSheet, showSheet } from "../model/sheets";
import { usedArea } from "../model/used-area";
import { OfficeError } from "../protocol/office-error";

export const worksheetClass = described<SheetModel>({
  name: "Worksheet",
  identity: "Id",
  scalars: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: (self, value) => renameSheet(self, textValue(value)) },
    Position: { get: (self) => self.workbook.sheets.indexOf(self), set: moveSheet },
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (self, value) => Object.assign(self, { tabColor: textValue(value) }),
    },
    Visibility: { get: ({ visibility }) => visibility, set: setVisibility },
  },
  navigations: {
    Protection: { type: "WorksheetProtection", get: (self) => self },
    Tables: { type: "TableCollection", get: (self) => self },
  },
  methods: {
    Activate: { call: (self) => activate(self) },
    Delete: { call: (self) => deleteSheet(self) },
    GetCell: { type: "Range", call: (self, args) => byIndexes(self, [args[0], args[1], 1, 1]) },
    GetRange: { type: "Range", call: (self, args) => rangeAt(self, optionalText(args, 0)) },
    GetRangeByIndexes: { type: "Range", call: (self, args) => byIndexes(self, args) },
    GetRanges: { type: "RangeAreas", call: (self, args) => rangesAt(self, optionalText(args, 0)) },
    GetUsedRange: { type: "Range", call: (self, args) => used(self, args) ?? rangeAt(self, "A1") },
    GetUsedRangeOrNullObject: { type: "Range", call: (self, args) => used(self, args) },
  },
  events: ["Activated", "DataChanged", "Deactivated", "SelectionChanged"],
});

function byIndexes(sheet: SheetModel, args: readonly unknown[]): RangeModel {
  const [top, left, rows, columns] = [0, 1, 2, 3].map((index) => integerAt(args, index));
  return rangeOf(sheet, inGrid({ top: top ?? 0, left: left ?? 0, rows: rows ?? 0, columns: columns ?? 0 }));
}

function rangesAt(sheet: SheetModel, addresses: string | null): AreasModel {
  const ranges = (addresses ?? "").split(",").map((address) => rangeAt(sheet, address.trim()));
  return { kind: "areas", sheet, ranges };
}

function used(sheet: SheetModel, args: readonly unknown[]): RangeModel | null {
  const area = usedArea(sheet, GRID, yesOrNo(args, 0) ? "values" : "cells");
  return area === null ? null : rangeOf(sheet, area);
}

function activate(sheet: SheetModel): void {
  needWindow(sheet.workbook);
  if (sheet.visibility !== "Visible") throw new OfficeError("InvalidOperation");
  activateSheet(sheet);
}

function setVisibility(sheet: SheetModel, value: unknown): void {
  const visibility = textAt([value], 0);
  if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden") {
    throw new OfficeError("InvalidArgument");
  }
  showSheet(sheet, visibility);
}

function moveSheet(sheet: SheetModel, value: unknown): void {
  const { sheets } = sheet.workbook;
  const to = integerAt([value], 0);
  if (to < 0 || to >= sheets.length) throw new OfficeError("InvalidArgument");
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(to, 0, sheet);
}
