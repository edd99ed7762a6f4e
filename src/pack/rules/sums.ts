/** Sums that a table states, compared with its rows: how far they may be off, and which rows were meant. */
import { sum } from "../../core/base/decimal";
import type { Column, Ledger, LedgerTable, TotalRow } from "../../core/ledger/ledger";
import type { ColumnSchema } from "../../core/ledger/schema";
import { isNumeric } from "./sight";

/** A stated sum in one column. `at` is where it stands. */
export type StatedSum = {
  readonly ledger: Ledger;
  readonly table: LedgerTable;
  readonly total: TotalRow;
  readonly column: Column;
  readonly stated: number;
};

/** 0.01万元: what rounding each row to the 分 of a 元 can never reach (domain S04). */
const TOLERANCE = 0.01;

/** Every sum a ledger's 合计 and 小计 rows state in a column that can be added up. */
export function* statedSums(ledger: Ledger): Generator<StatedSum> {
  for (const table of ledger.tables) {
    for (const total of table.totals) {
      for (const [key, stated] of total.stated) {
        const column = ledger.columns.get(key);
        if (column && isNumeric(column.schema.type)) yield { ledger, table, total, column, stated };
      }
    }
  }
}

/** The rows' numbers, empty cells left out; `keep` chooses among the rows. */
export function numbersOf(
  { column, total }: StatedSum,
  keep: (row: number) => boolean = () => true,
): readonly number[] {
  const numbers: number[] = [];
  for (let row = total.from; row <= total.to; row++) {
    const value = column.values[row];
    if (typeof value === "number" && keep(row)) numbers.push(value);
  }
  return numbers;
}

/** Whether a stated sum is that of the parts: exactly for counts, within the rounding of the sum's own last place for amounts. */
export function addsUp(stated: number, parts: readonly number[], schema: ColumnSchema): boolean {
  const off = Math.abs(stated - added(parts));
  if (schema.type.kind === "count") return off === 0;
  const places = decimalsOf(stated);
  const rounded = parts.some((part) => decimalsOf(part) > places);
  return off <= Math.max(TOLERANCE, rounded ? 10 ** -places : 0) + Number.EPSILON;
}

export function added(parts: readonly number[]): number {
  return Number(sum(parts));
}

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}
