/** What the beginning of a worksheet part tells about the rest of it, before anything reads it whole. */
import { strFromU8 } from "fflate";
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

/** Reads the first 64 KB of the part. */
export function sheetHints(part: ZipPart): SheetHints {
  const start = strFromU8(unpackStart(part, LENGTH), true);
  const extent = parseCellRange(firstTag(start, "dimension")?.attributes.get("ref") ?? "");
  const cells = extent ? cellCount(extent) : 0;
  return { isoDates: ISO_CELL.test(start), sparse: cells > SMALL && cells * CELL_BYTES > part.size };
}
