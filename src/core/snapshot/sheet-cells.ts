/** A set of cells of one sheet, kept by column, read back as the fewest upright blocks. */
import { cellAddress } from "../base/a1";

type Run = { readonly first: number; readonly last: number };
type Column = { readonly column: number; readonly runs: readonly Run[] };

/** Cells may be added in any order and more than once. */
export class SheetCells {
  private readonly rowsOf = new Map<number, number[]>();

  /** The rows of a column, to push more onto. */
  column(column: number): number[] {
    let rows = this.rowsOf.get(column);
    if (!rows) this.rowsOf.set(column, (rows = []));
    return rows;
  }

  count(): number {
    return this.columns().reduce(
      (sum, { runs }) => sum + runs.reduce((cells, run) => cells + run.last - run.first + 1, 0),
      0,
    );
  }

  /** "H3:H90", "H95": runs of rows, neighbouring columns with the same runs as one block; by column, then row. */
  ranges(): readonly string[] {
    const ranges: string[] = [];
    let rest = this.columns();
    for (let start = rest[0]; start !== undefined; start = rest[0]) {
      const block = widthOf(start, rest);
      for (const run of start.runs) ranges.push(rangeText(run, start.column, start.column + block - 1));
      rest = rest.slice(block);
    }
    return ranges;
  }

  private columns(): readonly Column[] {
    return [...this.rowsOf].sort(([a], [b]) => a - b).map(([column, rows]) => ({ column, runs: runsOf(rows) }));
  }
}

/** How many of the columns, from the first on, stand side by side with the same runs. */
function widthOf(start: Column, columns: readonly Column[]): number {
  const end = columns.findIndex((other, at) => other.column !== start.column + at || !sameRuns(start.runs, other.runs));
  return end === -1 ? columns.length : end;
}

function sameRuns(a: readonly Run[], b: readonly Run[]): boolean {
  return a.length === b.length && a.every((run, at) => run.first === b[at]?.first && run.last === b[at]?.last);
}

function runsOf(rows: readonly number[]): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of inOrder(rows)) {
    const last = runs[runs.length - 1];
    if (last && row <= last.last + 1) last.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

// Rows of one table come in order; only a ledger kept on one sheet in several tables can mix them.
function inOrder(rows: readonly number[]): readonly number[] {
  const isSorted = rows.every((row, at) => at === 0 || row >= (rows[at - 1] ?? 0));
  return isSorted ? rows : [...rows].sort((a, b) => a - b);
}

function rangeText({ first, last }: Run, left: number, right: number): string {
  const start = cellAddress(first, left);
  const end = cellAddress(last, right);
  return start === end ? start : `${start}:${end}`;
}
