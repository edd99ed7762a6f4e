/** Reads an Excel Table's part: its name, range and which of its rows are no data. */
import type { SheetTable } from "../core/workbook/workbook";
import { parseCellRange } from "./cell-range";
import { firstTag } from "./xml-tags";

/** The table; null when the part describes none. Without a word about header rows there is one (ECMA-376 18.5.1.2). */
export function readTable(xml: string): SheetTable | null {
  const attributes = firstTag(xml, "table")?.attributes;
  const range = parseCellRange(attributes?.get("ref") ?? "");
  if (!attributes || !range) return null;
  return {
    name: attributes.get("displayName") ?? attributes.get("name") ?? "",
    range,
    hasHeaderRow: (attributes.get("headerRowCount") ?? "1") !== "0",
    hasTotalsRow: (attributes.get("totalsRowCount") ?? "0") !== "0",
  };
}
