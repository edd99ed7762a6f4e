/** Rows of ledgers as two lists are compared by them: typed, so that 312.5万元 and 3125000元 are one amount. */
import { placeAddress } from "../base/a1";
import type { Column, Flaw, Ledger, LedgerTable, Value } from "../ledger/ledger";
import type { ColumnSchema } from "../ledger/schema";
import { compact } from "../ledger/token";
import { businessKeys } from "../rule/finding-key";
import { rawText, type RawValue } from "../workbook/workbook";

export type CollectCell = {
  readonly column: ColumnSchema;
  readonly value: Value;
  readonly raw: RawValue;
  readonly flaws: readonly Flaw[];
  /** The unit that its header or sheet names; null when none does. */
  readonly unit: string | null;
  /** Cells that say the same have the same form; "" when nothing is stated: an empty cell, ——, or an error. */
  readonly form: string;
};

/** One list that rows came from: a table of a file. The target workbook's own tables are lists too. */
export type CollectTable = {
  /** The file's name; "" for the target workbook. */
  readonly file: string;
  readonly table: LedgerTable;
  /** Keys of the columns that are compared: those it has, row numbers left out. */
  readonly columns: readonly string[];
};

export type CollectRow = {
  readonly from: CollectTable;
  /** Row of its sheet, from 1. */
  readonly row: number;
  /** What names it, in the form keys are compared in; null when that is empty or damaged. */
  readonly key: string | null;
  readonly cells: ReadonlyMap<string, CollectCell>;
};

/** The ledger's rows, in its order. */
export function collectRows(ledger: Ledger, file: string): readonly CollectRow[] {
  const keys = businessKeys(ledger);
  const lists = ledger.tables.map((table): CollectTable => ({ file, table, columns: comparedColumns(ledger, table) }));
  return Array.from({ length: ledger.count }, (_, index): CollectRow => {
    const from = lists[ledger.tableOf[index] ?? 0];
    if (!from) throw new Error(`a row of ${ledger.schema.id} belongs to no table`);
    const cells = new Map(from.columns.map((key) => [key, cellOf(ledger, from, { key, index })]));
    return { from, row: ledger.rowOf[index] ?? 0, key: keyOf(ledger, index, keys), cells };
  });
}

/** "专利!A5" */
export function rowPlace({ from, row }: CollectRow): string {
  const column = Math.min(...from.table.columnAt.values());
  return placeAddress({ sheet: from.table.sheet, row, column });
}

function comparedColumns({ schema }: Ledger, { columnAt }: LedgerTable): readonly string[] {
  return schema.columns.filter(({ key, type }) => type.kind !== "ordinal" && columnAt.has(key)).map(({ key }) => key);
}

function cellOf(ledger: Ledger, from: CollectTable, at: { readonly key: string; readonly index: number }): CollectCell {
  const column = ledger.columns.get(at.key);
  if (!column) throw new Error(`${ledger.schema.id} lacks its own column ${at.key}`);
  const facts = {
    value: column.values[at.index] ?? null,
    raw: column.raw[at.index] ?? null,
    flaws: column.flaws.get(at.index) ?? [],
  };
  return { column: column.schema, ...facts, unit: from.table.unitOf.get(at.key) ?? null, form: formOf(column, facts) };
}

type Facts = Pick<CollectCell, "value" | "raw" | "flaws">;

function formOf({ schema }: Pick<Column, "schema">, { value, raw, flaws }: Facts): string {
  const written = compact(rawText(raw));
  if (value === null) return flaws.length === 0 || isNothing(flaws) ? "" : `?${written}`;
  if (typeof value !== "number") return typeof value === "string" ? `=${compact(value)}` : value ? "yes" : "no";
  // Where each row names its own unit, that is no part of the number.
  const { type } = schema;
  const isUnitOwn = type.kind === "quantity" && type.unit === "" && flaws.includes("unit-in-cell");
  return isUnitOwn ? `=${written}` : `n${value}`;
}

function isNothing(flaws: readonly Flaw[]): boolean {
  return flaws.includes("blank-token") || flaws.includes("excel-error");
}

/** A code that Excel kept as a number has lost its last digits: it names nothing any more. */
function keyOf(ledger: Ledger, index: number, keys: (row: number) => string | null): string | null {
  const damaged = ledger.schema.key.some((key) =>
    ledger.columns.get(key)?.flaws.get(index)?.includes("number-as-identifier"),
  );
  const key = damaged ? null : keys(index);
  return key === null ? null : compact(key).toUpperCase();
}
