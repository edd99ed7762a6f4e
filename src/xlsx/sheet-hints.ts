/** What the beginning of a worksheet part tells about the rest of it, before anything reads it whole. */
import { strFromU8 } from "fflate";
import type { CellRange } from "../core/workbook/workbook";
import { cellCount, parseCellRange } from "./cell-range";
import { firstTag } from "./xml-tags";
import type { ZipPart } from "./zip-directory";
import { unpackStart } from "./zip-part";

export type SheetHints = {
  /** Dates are stored as ISO text (t="d"): strict workbooks, some generators. They then are from the first rows on. */
  readonly isoDates: boolean;
  /** Far fewer cells than its extent has room for: something stands in the last row or column of Excel's grid. */
  readonly sparse: boolean;
};

const LENGTH = 65_536;
const ISO_CELL = /<(?:\w+:)?c\s[^>]*\bt=["']d["']/;
/** Extents under this many cells cost too little to mind. */
const SMALL = 200_000;
/** The shortest a stored cell can be: <c r="A1"/>. */
const CELL_BYTES = 11;

/** Where no extent is stored, larger parts hold too much to be sparse, and the last cell is not looked for. */
const LARGE = 4_000_000;
const CELL = /<(?:\w+:)?c\s[^>]*\br=["']([A-Z]{1,3}\d{1,7})["']/g;

/** Reads the first 64 KB of the part; all of it only where it is small and its extent is not stored. */
export function sheetHints(part: ZipPart): SheetHints {
  const start = strFromU8(unpackStart(part, LENGTH), true);
  const extent = parseCellRange(firstTag(start, "dimension")?.attributes.get("ref") ?? "") ?? extentSeen(part, start);
  const cells = extent ? cellCount(extent) : 0;
  return { isoDates: ISO_CELL.test(start), sparse: cells > SMALL && cells * CELL_BYTES > part.size };
}

/** From A1 to the last row and the rightmost column among the first cells and the last. */
function extentSeen(part: ZipPart, start: string): CellRange | null {
  if (part.size > LARGE) return null;
  const end = strFromU8(unpackStart(part, Infinity), true).slice(-LENGTH);
  const seen = [...start.matchAll(CELL), ...end.matchAll(CELL)].flatMap(([, ref = ""]) => parseCellRange(ref) ?? []);
  if (seen.length === 0) return null;
  const most = (of: "bottom" | "right"): number => seen.reduce((sum, range) => Math.max(sum, range[of]), 1);
  return { top: 1, left: 1, bottom: most("bottom"), right: most("right") };
}
