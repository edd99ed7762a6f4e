/** What the rows under a header are told apart by, before any of them was looked at. */
import type { Sheet } from "../workbook/workbook";
import type { FoundHeader } from "./find-header";
import type { MergedCells } from "./merged-cells";
import type { TableShape } from "./row-kind";

export function shapeOf(sheet: Sheet, header: FoundHeader, merged: MergedCells): TableShape {
  const kinds = new Map(header.matcher.schema.columns.map((column) => [column.key, column.type.kind]));
  const { matched, years } = header.match;
  const columns = header.block.cells.map((cell) => cell.column);
  const table = header.block.table?.range;
  return {
    sheet,
    header,
    merged,
    known: [...matched.filter((match) => kinds.get(match.key) !== "ordinal"), ...years].map(
      (match) => match.header.column,
    ),
    left: table?.left ?? columns[0] ?? 1,
    right: table?.right ?? columns.at(-1) ?? 1,
  };
}
