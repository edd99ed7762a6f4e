/** The range that an address or a defined name stands for. */
import { OfficeError } from "../protocol/office-error";
import { parseCells, splitAddress } from "./address";
import { GRID, rangeOf, type NamedItemModel, type RangeModel, type SheetModel, type WorkbookModel } from "./model";
import { findSheet } from "./sheets";

/** On a sheet: nothing means all of it. Throws InvalidArgument when the text is no address, ItemNotFound for another sheet. */
export function rangeAt(sheet: SheetModel, address: string | null): RangeModel {
  if (address === null || address === "") return rangeOf(sheet, GRID);
  const { sheet: named, cells } = splitAddress(address);
  const area = parseCells(cells);
  if (area === null) return namedRange(sheet.workbook, address);
  if (named !== null && findSheet(sheet.workbook, named) !== sheet) throw new OfficeError("InvalidArgument");
  return rangeOf(sheet, area);
}

function namedRange(workbook: WorkbookModel, name: string): RangeModel {
  const item = findName(workbook, name);
  const range = item === null ? null : rangeOfName(item);
  if (range === null) throw new OfficeError("InvalidArgument");
  return range;
}

/** By name, in any case. */
export function findName(workbook: WorkbookModel, name: string): NamedItemModel | null {
  return workbook.names.find((item) => item.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** The cells of a name; null when it stands for a constant, a formula or a place that is gone. */
export function rangeOfName(item: NamedItemModel): RangeModel | null {
  const { sheet: name, cells } = splitAddress(item.formula.replace(/^=/, ""));
  const sheet = name === null ? null : findSheet(item.workbook, name);
  const area = sheet === null ? null : parseCells(cells);
  return sheet === null || area === null ? null : rangeOf(sheet, area);
}
