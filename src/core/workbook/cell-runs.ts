/** Many single cells as few ranges: a column of 100,000 formulas is one. */
import type { CellRange } from "./workbook";

type Run = { readonly top: number; bottom: number };

/** Collects cells that are told from the top down, each row from the left. */
export class CellRuns {
  private readonly columns = new Map<number, Run[]>();

  add(row: number, column: number): void {
    let runs = this.columns.get(column);
    if (!runs) this.columns.set(column, (runs = []));
    const last = runs.at(-1);
    if (last && last.bottom >= row - 1) last.bottom = Math.max(last.bottom, row);
    else runs.push({ top: row, bottom: row });
  }

  /** The runs of each column; runs of the same rows side by side are one range. */
  ranges(): CellRange[] {
    const open = new Map<string, { -readonly [Side in keyof CellRange]: CellRange[Side] }>();
    const found: CellRange[] = [];
    for (const column of [...this.columns.keys()].sort((a, b) => a - b)) {
      for (const { top, bottom } of this.columns.get(column) ?? []) {
        const rows = `${top},${bottom}`;
        const beside = open.get(rows);
        if (beside && beside.right === column - 1) beside.right = column;
        else {
          const range = { top, left: column, bottom, right: column };
          open.set(rows, range);
          found.push(range);
        }
      }
    }
    return found;
  }
}
