/** The rows that remember mappings in a workbook: below those of its 字段映射, or on a new sheet. */
import type { PlainDate } from "../core/base/plain-date";
import { MAPPINGS, type FieldMapping } from "../core/ledger/mapping";
import { mappingRows } from "../core/ledger/mapping-rows";
import type { LedgerTable } from "../core/ledger/ledger";
import type { RawValue } from "../core/workbook/workbook";
import type { Pack } from "../pack/pack";
import type { CellContent } from "../core/workbook/cell-content";
import type { SheetPatch } from "../xlsx/patch/sheet-patch";
import { rowsBelow } from "./below-table";

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
  return rowsBelow(rows, { schema: register, table, taken });
}

function written(raw: RawValue): CellContent {
  return typeof raw === "object" ? null : raw;
}
