/** Conditional formats of the custom kind: the only kind this host has. */
import { OfficeError } from "../protocol/office-error";
import { areaOf, intersection } from "./area";
import { needUnprotected } from "./guards";
import { nextId, type ConditionalFormatModel, type RangeModel } from "./model";

/** Those that touch the range, the most important first. */
export function conditionalFormatsOf(range: RangeModel): ConditionalFormatModel[] {
  const area = areaOf(range);
  return range.sheet.conditionalFormats.filter((format) => intersection(format.area, area) !== null);
}

/** A new one, before all others. Throws NotImplemented for another kind than Custom. */
export function addConditionalFormat(range: RangeModel, kind: string): ConditionalFormatModel {
  const { sheet } = range;
  needUnprotected(sheet);
  if (kind !== "Custom") throw new OfficeError("NotImplemented", `conditional formats of kind ${kind}`);
  const format: ConditionalFormatModel = {
    kind: "conditional-format",
    id: nextId(sheet.workbook),
    sheet,
    area: areaOf(range),
    formula: "",
    stopIfTrue: false,
    priority: 0,
    fillColor: "",
    font: { color: "", bold: false, italic: false, strikethrough: false },
  };
  sheet.conditionalFormats.unshift(format);
  number(range.sheet.conditionalFormats);
  return format;
}

export function deleteConditionalFormat(format: ConditionalFormatModel): void {
  needUnprotected(format.sheet);
  const all = format.sheet.conditionalFormats;
  const at = all.indexOf(format);
  if (at < 0) throw new OfficeError("ItemNotFound");
  all.splice(at, 1);
  number(all);
}

function number(formats: readonly ConditionalFormatModel[]): void {
  for (const [index, format] of formats.entries()) Object.assign(format, { priority: index });
}
