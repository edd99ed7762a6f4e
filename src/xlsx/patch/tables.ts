/** Excel Tables that rows are added to: their ranges grow, or there is no room. */
import { cellAddress } from "../../core/base/a1";
import type { CellRange } from "../../core/workbook/workbook";
import { parseCellRange } from "../cell-range";
import { readTable } from "../read-table";
import { startTags } from "../xml-tags";
import { CannotPatch } from "./sheet-patch";

export type TablePart = { readonly path: string; readonly xml: string };

/** The parts of the sheet's tables that change when rows fill `area`. */
export function grownTables(tables: readonly TablePart[], area: CellRange, sheet: string): readonly TablePart[] {
  const known = tables.flatMap((part) => {
    const table = readTable(part.xml);
    return table ? [{ part, table }] : [];
  });
  const refuse = (): never => {
    throw new CannotPatch({ code: "no-room", sheet });
  };
  const grown: { readonly part: TablePart; readonly range: CellRange }[] = [];
  for (const { part, table } of known) {
    const { range } = table;
    if (!crosses(range, area) || range.bottom < area.top - 1 || range.top > area.bottom) continue;
    // Above its end there is room; a row of totals stands in the way, and rows in front of a table are none of it.
    if (table.hasTotalsRow || range.top >= area.top) refuse();
    if (range.bottom >= area.bottom) continue;
    grown.push({ part, range: { ...range, bottom: area.bottom } });
  }
  for (const { part, range } of grown) {
    if (
      known.some((other) => other.part !== part && crosses(other.table.range, range) && meets(other.table.range, range))
    )
      refuse();
  }
  return grown.map(({ part, range }) => ({ path: part.path, xml: withRange(part.xml, range) }));
}

/** The columns that a table of the sheet, grown by the area, takes; those of the area where there is none. */
export function widthOf(tables: readonly TablePart[], area: CellRange): readonly [number, number] {
  const table = tables
    .map(({ xml }) => readTable(xml)?.range)
    .find((range) => range && crosses(range, area) && range.bottom >= area.top - 1 && range.top < area.top);
  return [Math.min(area.left, table?.left ?? area.left), Math.max(area.right, table?.right ?? area.right)];
}

/** Whether a merged cell of the sheet reaches into the area. */
export function mergedWithin(xml: string, area: CellRange): string | null {
  for (const { attributes } of startTags(xml, "mergeCell")) {
    const range = parseCellRange(attributes.get("ref") ?? "");
    if (range && crosses(range, area) && meets(range, area)) return cellAddress(range.top, range.left);
  }
  return null;
}

function crosses(a: CellRange, b: CellRange): boolean {
  return a.left <= b.right && b.left <= a.right;
}

function meets(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom;
}

// The table and its filter have the same first row; without totals they end in the same row too.
function withRange(xml: string, { top, left, bottom, right }: CellRange): string {
  const ref = `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
  return xml
    .replace(/(<(?:[\w.-]+:)?table\b[^>]*?\bref=")[^"]*"/, `$1${ref}"`)
    .replace(/(<(?:[\w.-]+:)?autoFilter\b[^>]*?\bref=")[^"]*"/, `$1${ref}"`);
}
