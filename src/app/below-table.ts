/** Where rows go that Keji adds to a table of a person's workbook: right below its data, or onto a new sheet under the table's name. */
import type { LedgerTable } from "../core/ledger/ledger";
import type { LedgerSchema } from "../core/ledger/schema";
import type { CellContent } from "../core/workbook/cell-content";
import { freeSheetName, type SheetPatch } from "../xlsx/patch/sheet-patch";

/** In characters, of which a Chinese one takes two. */
const WIDTH = 18;

export type RowsBelow = {
  readonly schema: LedgerSchema;
  /** The last table of it that there is; undefined where there is none. */
  readonly table: LedgerTable | undefined;
  /** The names of the workbook's sheets. */
  readonly taken: Iterable<string>;
};

/** `rows` have a value for each column of the schema, in its order. */
export function rowsBelow(rows: readonly (readonly CellContent[])[], { schema, table, taken }: RowsBelow): SheetPatch {
  const headers = schema.columns.map(({ name }) => name);
  if (!table) return { kind: "add", sheet: newSheet(headers, rows, freeSheetName(schema.name, taken)) };
  const below = Math.max(table.range.bottom, ...table.notes.map(({ row }) => row));
  // Below a note rows are read only under a header of their own.
  if (below > table.range.bottom) return ownTable(table, below + 2, [headers, ...rows]);
  const kept = schema.columns.flatMap(({ key }, index) => {
    const column = table.columnAt.get(key);
    return column === undefined ? [] : [{ index, column }];
  });
  return {
    kind: "append",
    sheet: table.sheet,
    at: table.range.bottom + 1,
    like: table.range.bottom > table.headerRow ? table.range.bottom : null,
    columns: kept.map(({ column }) => column),
    rows: rows.map((row) => kept.map(({ index }) => row[index] ?? null)),
  };
}

function ownTable({ sheet, range }: LedgerTable, at: number, rows: readonly (readonly CellContent[])[]): SheetPatch {
  const columns = rows[0]?.map((_, index) => range.left + index) ?? [];
  return { kind: "append", sheet, at, like: null, columns, rows };
}

function newSheet(headers: readonly string[], rows: readonly (readonly CellContent[])[], name: string) {
  return { name, widths: headers.map(() => WIDTH), rows: [headers, ...rows], frozenRows: 1, choices: [] };
}
