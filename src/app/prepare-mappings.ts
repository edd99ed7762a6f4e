/** Where the rows go that remember mappings in a workbook: below those of its 字段映射, or onto a new sheet. */
import type { PlainDate } from "../core/base/plain-date";
import { MAPPINGS, type FieldMapping } from "../core/ledger/mapping";
import { mappingHeaders, mappingRows } from "../core/ledger/mapping-rows";
import type { LedgerTable } from "../core/ledger/ledger";
import type { LedgerSchema } from "../core/ledger/schema";
import type { RawValue } from "../core/workbook/workbook";
import type { Pack } from "../pack/pack";
import type { CellContent } from "../core/workbook/cell-content";
import { freeSheetName, type SheetPatch } from "../xlsx/patch/sheet-patch";

/** In characters, of which a Chinese one takes two. */
const WIDTH = 18;

type Remembering = {
  readonly pack: Pack;
  /** The names of the workbook's sheets. */
  readonly taken: Iterable<string>;
  readonly by: string;
  readonly on: PlainDate;
};

/** The patch that remembers mappings, below the last table of the register there is; null when there is nothing to remember. */
export function mappingPatch(
  mappings: readonly FieldMapping[],
  table: LedgerTable | undefined,
  { pack, taken, by, on }: Remembering,
): SheetPatch | null {
  const register = pack.ledgers.find(({ id }) => id === MAPPINGS);
  if (mappings.length === 0 || !register) return null;
  const rows = mappingRows(mappings, { register, ledgers: pack.ledgers, by, on }).map((row) => row.map(written));
  if (!table) return { kind: "add", sheet: newSheet(register, rows, freeSheetName(register.name, taken)) };
  const below = Math.max(table.range.bottom, ...table.notes.map(({ row }) => row));
  // Below a note rows are read only under a header of their own.
  if (below > table.range.bottom) return ownTable(table, below + 2, [mappingHeaders(register), ...rows]);
  const kept = register.columns.flatMap(({ key }, index) => {
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

function written(raw: RawValue): CellContent {
  return typeof raw === "object" ? null : raw;
}

function newSheet(register: LedgerSchema, rows: readonly (readonly CellContent[])[], name: string) {
  const headers = mappingHeaders(register);
  return { name, widths: headers.map(() => WIDTH), rows: [headers, ...rows], frozenRows: 1, choices: [] };
}
