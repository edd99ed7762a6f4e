/** The rows of a form that ask for something: those under a header with a column of indicators and one to fill in. */
import { formColumns, indicatorColumn, type FormColumns } from "../../core/target/form-columns";
import type { FormGrid } from "./form-grid";

export type AskedRow = {
  readonly grid: FormGrid;
  /** The grid's place among the form's. */
  readonly at: number;
  readonly row: number;
  /** What stands in the column of indicators. */
  readonly name: string;
  readonly columns: FormColumns;
};

const IS_TOTAL = /^(?:合\s*计|总\s*计|小\s*计|总\s*分)/u;

/** In their order; rows of sums are none. */
export function askedRows(grid: FormGrid, at: number): readonly AskedRow[] {
  const rows: AskedRow[] = [];
  let columns: FormColumns | null = null;
  for (const [row, cells] of grid.rows.entries()) {
    if (indicatorColumn(cells) !== null) {
      columns = headerAt(grid, row) ?? columns;
      continue;
    }
    const name = columns ? (cells[columns.indicator] ?? null) : null;
    if (columns && name !== null && !IS_TOTAL.test(name)) rows.push({ grid, at, row, name, columns });
  }
  return rows;
}

/** A header may stand in two rows: 完成情况 over 完成值 and 完成率. The one that has more to fill in is meant. */
function headerAt({ rows }: FormGrid, row: number): FormColumns | null {
  const [own, next] = [rows[row] ?? [], rows[row + 1] ?? []];
  const single = formColumns(own);
  const double = goesOn(own, next) ? formColumns(together(own, next)) : null;
  return fieldsOf(double) > fieldsOf(single) ? double : single;
}

type Cells = readonly (string | null)[];

// Under 考核指标 nothing stands in a header's second row, or the same again.
function goesOn(own: Cells, next: Cells): boolean {
  const column = indicatorColumn(own) ?? 0;
  const below = next[column] ?? null;
  return below === null || below === own[column];
}

function together(own: Cells, next: Cells): Cells {
  return Array.from({ length: Math.max(own.length, next.length) }, (_, at) => next[at] ?? own[at] ?? null);
}

function fieldsOf(columns: FormColumns | null): number {
  return columns?.fields.size ?? 0;
}
