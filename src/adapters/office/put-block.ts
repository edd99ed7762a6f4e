/** Puts typed values into a block of cells, in parts that a request can carry. */
import type { CellContent } from "../../core/workbook/cell-content";
import { cellEntry } from "./cell-entry";
import { rangeOf } from "./range-area";

export type BlockPlace = {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  /** The number formats that the cells of each row have; General where there are none. */
  readonly formats: readonly string[];
};

/** A row's values and formats are under this many bytes times its cells. */
const CELLS_AT_ONCE = 10_000;

/** Every row has as many values as the block is wide; null leaves a cell as it is. Sends what it puts. */
export async function putBlock(
  context: Excel.RequestContext,
  { sheet, top, left, formats }: BlockPlace,
  rows: readonly (readonly CellContent[])[],
): Promise<void> {
  const width = Math.max(...rows.map((row) => row.length));
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / width));
  for (let from = 0; from < rows.length; from += step) {
    const entries = rows
      .slice(from, from + step)
      .map((row) => Array.from({ length: width }, (_, at) => cellEntry(row[at] ?? null, formats[at] ?? "General")));
    const area = { top: top + from, bottom: top + from + entries.length - 1, left, right: left + width - 1 };
    const cells = rangeOf(sheet, area);
    const needed = entries.map((row) => row.map(({ format }) => format));
    // First: text would be read as something else before its cell is one for text.
    if (needed.some((row) => row.some((format) => format !== null))) cells.numberFormat = needed;
    cells.values = entries.map((row) => row.map(({ value }) => value));
    await context.sync();
  }
}
