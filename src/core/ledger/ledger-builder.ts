/** Collects the rows of one ledger from its tables, column by column. */
import type { Progress } from "../base/progress";
import type { RawValue } from "../workbook/workbook";
import type { CellReader } from "./reads-cell";
import type { Column, Flaw, Ledger, LedgerTable, Value } from "./ledger";
import type { ColumnSchema, LedgerSchema } from "./schema";
import { isDitto } from "./token";

/** A column of one table: how its cells are read, and the cell that a row shows there. */
export type ColumnSource = {
  readonly schema: ColumnSchema;
  readonly read: CellReader;
  rawAt(row: number): RawValue;
};

type Growing = {
  readonly schema: ColumnSchema;
  readonly raw: RawValue[];
  readonly values: Value[];
  readonly flaws: Map<number, readonly Flaw[]>;
};

const ROWS_PER_STEP = 1000;

export class LedgerBuilder {
  private readonly tables: LedgerTable[] = [];
  private readonly tableOf: number[] = [];
  private readonly rowOf: number[] = [];
  private readonly columns = new Map<string, Growing>();

  constructor(private readonly schema: LedgerSchema) {}

  /** How many rows there are so far. */
  get count(): number {
    return this.rowOf.length;
  }

  /** Adds a table's rows, given as rows of its sheet: the second half of reading a table, told every so many rows. */
  *add(table: LedgerTable, sources: readonly ColumnSource[], rows: readonly number[]): Generator<Progress, void, void> {
    const first = this.count;
    const index = this.tables.push(table) - 1;
    for (const { schema } of sources) this.open(schema, first);
    for (let from = 0; from < rows.length; from += ROWS_PER_STEP) {
      const part = rows.slice(from, from + ROWS_PER_STEP);
      for (const source of sources) this.fill(source, { part, at: first + from, first });
      yield {
        done: rows.length + Math.min(from + ROWS_PER_STEP, rows.length),
        total: 2 * rows.length,
        what: "reading-rows",
      };
    }
    for (const row of rows) {
      this.tableOf.push(index);
      this.rowOf.push(row);
    }
    for (const column of this.columns.values()) pad(column, this.count);
  }

  /** The ledger as collected; columns in the schema's order. */
  build(): Ledger {
    const columns = new Map<string, Column>();
    for (const { key } of this.schema.columns) {
      const column = this.columns.get(key);
      if (column !== undefined) columns.set(key, column);
    }
    return {
      schema: this.schema,
      tables: this.tables,
      count: this.count,
      tableOf: this.tableOf,
      rowOf: this.rowOf,
      columns,
    };
  }

  private open(schema: ColumnSchema, count: number): void {
    if (this.columns.has(schema.key)) return;
    const column: Growing = { schema, raw: [], values: [], flaws: new Map() };
    pad(column, count);
    this.columns.set(schema.key, column);
  }

  private fill(
    source: ColumnSource,
    rows: { readonly part: readonly number[]; readonly at: number; readonly first: number },
  ): void {
    const column = this.columns.get(source.schema.key);
    if (column === undefined) return;
    const flaws: Flaw[] = [];
    let index = rows.at;
    for (const row of rows.part) {
      const raw = source.rawAt(row);
      column.raw.push(raw);
      if (typeof raw === "string" && isDitto(raw)) copyAbove(column, index, rows.first);
      else {
        column.values.push(raw === null ? null : source.read(raw, flaws));
        if (flaws.length > 0) column.flaws.set(index, flaws.splice(0));
      }
      index++;
    }
  }
}

/** 〃: the value above with its flaws, and the remark that it was taken from there; in the first row it says nothing. */
function copyAbove(column: Growing, index: number, first: number): void {
  if (index === first) {
    column.values.push(null);
    column.flaws.set(index, ["unparseable"]);
    return;
  }
  const above = column.flaws.get(index - 1) ?? [];
  column.values.push(column.values[index - 1] ?? null);
  column.flaws.set(index, above.includes("ditto") ? above : [...above, "ditto"]);
}

function pad(column: Growing, count: number): void {
  while (column.raw.length < count) {
    column.raw.push(null);
    column.values.push(null);
  }
}
