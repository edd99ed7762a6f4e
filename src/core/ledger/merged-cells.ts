/** Merged cells of a sheet, ready to be asked row by row. */
import type { CellRange, Sheet } from "../workbook/workbook";

export type MergedCells = {
  /** Row → cells merged over several columns that begin in it. */
  readonly wideAt: ReadonlyMap<number, readonly CellRange[]>;
  /** Columns in which tall merged cells begin. */
  readonly tallAt: ReadonlyMap<number, TallCells>;
};

/** Indexes the merges of a sheet; a merged cell belongs to its first column. */
export function mergedCells(sheet: Sheet): MergedCells {
  const wideAt = new Map<number, CellRange[]>();
  const tallAt = new Map<number, CellRange[]>();
  for (const merge of sheet.merges) {
    if (merge.right > merge.left) gather(wideAt, merge.top, merge);
    if (merge.bottom > merge.top) gather(tallAt, merge.left, merge);
  }
  return { wideAt, tallAt: new Map([...tallAt].map(([column, merges]) => [column, new TallCells(merges)])) };
}

function gather(found: Map<number, CellRange[]>, at: number, merge: CellRange): void {
  const known = found.get(at);
  if (known) known.push(merge);
  else found.set(at, [merge]);
}

/** The cells of one column that are merged over several rows: kept as spans, for one may reach down a million rows. */
export class TallCells {
  private readonly tops: number[] = [];
  private readonly bottoms: number[] = [];

  constructor(merges: readonly CellRange[]) {
    for (const { top, bottom } of [...merges].sort((a, b) => a.top - b.top)) {
      // Excel refuses merges that overlap; where a file has them nevertheless, a row belongs to the upper one.
      if (top <= (this.bottoms.at(-1) ?? 0)) continue;
      this.tops.push(top);
      this.bottoms.push(bottom);
    }
  }

  /** The row whose cell shows through in `row`: the first of the merged cell that the row is in, or the row itself. */
  anchorOf(row: number): number {
    let [from, to] = [0, this.tops.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.tops[middle] ?? 0) <= row) from = middle + 1;
      else to = middle;
    }
    return row <= (this.bottoms[from - 1] ?? 0) ? (this.tops[from - 1] ?? row) : row;
  }
}
