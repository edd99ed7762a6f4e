/** A new row in the order and the units of our own table. */
import type { CollectCell } from "../../core/collect/collect-row";
import type { LedgerTable } from "../../core/ledger/ledger";
import type { LedgerSchema } from "../../core/ledger/schema";
import type { CellContent } from "../../core/workbook/cell-content";
import { contentOf } from "./cell-content";

export type RowPlace = {
  readonly schema: LedgerSchema;
  /** Sheet columns. */
  readonly columns: readonly number[];
  /** The row's number, where the table numbers its rows. */
  readonly ordinal: number;
};

/** The values for the sheet columns, in their order. */
export function rowContent(
  { columnAt, unitOf }: Pick<LedgerTable, "columnAt" | "unitOf">,
  cells: ReadonlyMap<string, CollectCell>,
  { schema, columns, ordinal }: RowPlace,
): readonly CellContent[] {
  const ordinals = schema.columns.filter(({ type }) => type.kind === "ordinal").map(({ key }) => key);
  const keysAt = new Map<number, string[]>();
  for (const [key, column] of columnAt) keysAt.set(column, [...(keysAt.get(column) ?? []), key]);
  return columns.map((column) => {
    const [key = "", ...others] = keysAt.get(column) ?? [];
    if (ordinals.includes(key)) return ordinal;
    if (others.length > 0) return spanContent(cells, [key, ...others]);
    const cell = cells.get(key);
    return cell ? contentOf(cell, unitOf.get(key) ?? null) : null;
  });
}

/** A beginning and an end in one cell: 2021-03-01至2022-03-01. */
export function spanContent(cells: ReadonlyMap<string, CollectCell>, keys: readonly string[]): CellContent {
  const [start = "", end = ""] = keys.map((key) => textOf(cells.get(key)));
  return start === "" && end === "" ? null : `${start}至${end}`;
}

function textOf(cell: CollectCell | undefined): string {
  const content = cell ? contentOf(cell, null) : null;
  if (content === null) return "";
  if (typeof content !== "object") return String(content);
  return "date" in content ? content.date : String(content.percent);
}
