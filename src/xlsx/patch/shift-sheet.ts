/** A worksheet's XML with rows moved down: cells, formulas, merges, formats, lists to choose from, links, filters, breaks. */
import { cellAddress } from "../../core/base/a1";
import { parseCellRange } from "../cell-range";
import { attributeRewriter, textRewriter } from "./rewrite";
import {
  refuse,
  rangeText,
  shiftedFormula,
  shiftedRange,
  shiftedRanges,
  shiftedRow,
  type Home,
  type RowShift,
} from "./row-shift";

const CELL = /<((?:[\w.-]+:)?)c\b[^>]*?(?:\/>|>[^]*?<\/\1c>)/g;
const DATA = /<(?:[\w.-]+:)?sheetData\b/;
const DATA_END = /<\/(?:[\w.-]+:)?sheetData>/;
const VIEWS = /<(?:[\w.-]+:)?(?:customSheetView|scenario)\b/;
const SHARING = /\st="(?:shared|array|dataTable)"/;

const formulas = textRewriter("f|formula|formula1|formula2");
const extendedRanges = textRewriter("sqref");
const rowNumbers = attributeRewriter("row", "r");
const filledRanges = attributeRewriter("f", "ref");
const ownAddress = attributeRewriter("c", "r");
const merges = attributeRewriter("mergeCell", "ref");
const pointers = attributeRewriter("selection|pane|sheetView", "activeCell|topLeftCell");
const breaks = attributeRewriter("brk", "id");
const ranges = attributeRewriter(
  "conditionalFormatting|dataValidation|selection|ignoredError|protectedRange|hyperlink|autoFilter|sortState|sortCondition|dimension",
  "sqref|ref",
);

/** The sheet whose rows move. Its shared formulas must have been written out before. */
export function shiftSheet(xml: string, shift: RowShift): string {
  if (VIEWS.test(xml)) refuse(shift, "view");
  const [start, end] = [xml.search(DATA), xml.search(DATA_END)];
  if (end === -1) return shiftAround(xml, shift);
  const [before, data, after] = [xml.slice(0, start), xml.slice(start, end), xml.slice(end)];
  return shiftAround(before, shift) + shiftRows(data, shift) + shiftAround(after, shift);
}

/** Another part, whose formulas may look at the sheet that moves. */
export function shiftFormulasIn(xml: string, sheet: string, shift: RowShift): string {
  return formulas(xml, (formula, startTag) => {
    const shifted = shiftedFormula(formula, { sheet, grows: true }, shift);
    // The cells that share it have it written once, each its own way.
    return shifted !== formula && SHARING.test(startTag) ? refuse(shift, "array-formula") : shifted;
  });
}

function shiftRows(data: string, shift: RowShift): string {
  const moved = data.replace(CELL, (cell) => shiftCell(cell, shift));
  return rowNumbers(moved, (row) => String(shiftedRow(Number(row), shift)));
}

function shiftCell(cell: string, shift: RowShift): string {
  const place = parseCellRange(/^<[^>]*?\sr="([^"]+)"/.exec(cell)?.[1] ?? "");
  if (!place) return cell;
  const { top: row, left: column } = place;
  const home = { sheet: shift.sheet, grows: row < shift.dataTop || row >= shift.at };
  const shifted = shiftOwnFormula(cell, home, shift);
  return row < shift.at ? shifted : ownAddress(shifted, () => cellAddress(shiftedRow(row, shift), column));
}

function shiftOwnFormula(cell: string, home: Home, shift: RowShift): string {
  const shifted = formulas(cell, (formula) => shiftedFormula(formula, home, shift));
  return filledRanges(shifted, (ref) => {
    const range = parseCellRange(ref);
    if (!range || (range.top < shift.at && range.bottom >= shift.at)) return refuse(shift, "array-formula");
    return rangeText(range.top >= shift.at ? shiftedRange(range, shift) : range, ref.includes(":"));
  });
}

function shiftAround(xml: string, shift: RowShift): string {
  const shifting = (text: string): string => shiftedRanges(text, shift);
  const moved = merges(shiftFormulasIn(xml, shift.sheet, shift), (ref) => shiftMerge(ref, shift));
  const placed = pointers(ranges(moved, shifting), shifting);
  return extendedRanges(shiftBreaks(placed, shift), shifting);
}

/** A break stands below the row it names; breaks between columns look the same but stand elsewhere. */
function shiftBreaks(xml: string, shift: RowShift): string {
  return xml.replace(/<((?:[\w.-]+:)?)rowBreaks\b[^]*?<\/\1rowBreaks>/, (all) =>
    breaks(all, (id) => String(Number(id) >= shift.at - 1 ? Number(id) + shift.by : Number(id))),
  );
}

function shiftMerge(ref: string, shift: RowShift): string {
  const range = parseCellRange(ref);
  if (!range || (range.top < shift.at && range.bottom >= shift.at)) return refuse(shift, "merged-cell");
  return rangeText({ ...range, top: shiftedRow(range.top, shift), bottom: shiftedRow(range.bottom, shift) }, true);
}
