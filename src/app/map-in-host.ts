/** Use case: what a person says unknown columns mean, as rows of the open workbook's 字段映射. */
import type { PlainDate } from "../core/base/plain-date";
import type { LedgerTable } from "../core/ledger/ledger";
import { MAPPINGS, type FieldMapping } from "../core/ledger/mapping";
import { mappingHeaders } from "../core/ledger/mapping-rows";
import type { Pack } from "../pack/pack";
import type { Check } from "./check";
import type { RowsAdded, RowsToAdd } from "./ports";
import { mappingPatch } from "./prepare-mappings";
import type { UnreadHeader } from "./unread-headers";

/** What a column was said to mean: a field of its table's ledger, or nothing that is to be read. */
export type Meaning = { readonly column: UnreadHeader; readonly field: string | null };

export type MappingsToWrite = {
  readonly check: Pick<Check, "ledgers">;
  readonly pack: Pack;
  /** Who says so; "" when nobody signed. */
  readonly by: string;
  readonly on: PlainDate;
};

/** The mappings in the register's own terms. */
export function mappingsOf(meanings: readonly Meaning[]): readonly FieldMapping[] {
  return meanings.map(({ column: { sheet, header, ledger }, field }) =>
    field === null
      ? { action: "ignore", sheet, header, ledger: "", field: "" }
      : { action: "use", sheet, header, ledger, field },
  );
}

/** The first two columns of one sheet that were given the same field; null when there are none. */
export function meantTwice(meanings: readonly Meaning[]): readonly [Meaning, Meaning] | null {
  for (const [at, one] of meanings.entries()) {
    const other = meanings.slice(at + 1).find((later) => isSameField(one, later));
    if (other) return [one, other];
  }
  return null;
}

function isSameField(a: Meaning, b: Meaning): boolean {
  return (
    a.field !== null && a.field === b.field && a.column.sheet === b.column.sheet && a.column.ledger === b.column.ledger
  );
}

/** The rows exactly as they are written, those of a new sheet with their header; `meanings` are at least one. */
export function mappingRowsToAdd(meanings: readonly Meaning[], { check, ...how }: MappingsToWrite): RowsToAdd {
  return mappingsToAdd(mappingsOf(meanings), check.ledgers.registers.get(MAPPINGS)?.tables.at(-1), how);
}

/** The same for mappings of whatever kind, below the register's last table where there is one; they are at least one. */
export function mappingsToAdd(
  mappings: readonly FieldMapping[],
  table: LedgerTable | undefined,
  { pack, by, on }: Omit<MappingsToWrite, "check">,
): RowsToAdd {
  const patch = mappingPatch(mappings, table, { pack, taken: [], by, on });
  if (patch?.kind === "add") {
    const columns = mappingNames(pack).map((_, index) => index + 1);
    return { sheet: patch.sheet.name, isNewSheet: true, at: 1, columns, rows: patch.sheet.rows.map(plainCells) };
  }
  if (patch?.kind !== "append") throw new Error("mappings of no column");
  const { sheet, at, columns } = patch;
  return { sheet, isNewSheet: false, at, columns, rows: patch.rows.map(plainCells) };
}

function plainCells(cells: readonly unknown[]): readonly (string | number)[] {
  return cells.map((value) => (typeof value === "number" || typeof value === "string" ? value : ""));
}

/** The register's headers, in the order of a new sheet's columns. */
export function mappingNames(pack: Pack): readonly string[] {
  const register = pack.ledgers.find(({ id }) => id === MAPPINGS);
  if (!register) throw new Error("the pack has no register of mappings");
  return mappingHeaders(register);
}

/** Each row as its cells with the headers they go under; empty cells are left out, and so is a header that is written with them. */
export function namedCells(
  { sheet, columns, rows }: RowsToAdd,
  { check, pack }: Pick<MappingsToWrite, "check" | "pack">,
): readonly (readonly (readonly [header: string, value: string])[])[] {
  const hasHeader = isHeader(rows[0], pack);
  const headers = hasHeader ? mappingNames(pack) : headersAt(sheet, columns, { check, pack });
  return rows
    .slice(hasHeader ? 1 : 0)
    .map((row) =>
      row.flatMap((value, index) => (value === "" ? [] : [[headers[index] ?? "", String(value)] as const])),
    );
}

function isHeader(row: readonly (string | number)[] | undefined, pack: Pack): boolean {
  return mappingNames(pack).every((name, index) => row?.[index] === name);
}

function headersAt(
  sheet: string,
  columns: readonly number[],
  { check, pack }: Pick<MappingsToWrite, "check" | "pack">,
): readonly string[] {
  const table = check.ledgers.registers
    .get(MAPPINGS)
    ?.tables.filter((one) => one.sheet === sheet)
    .at(-1);
  const schema = pack.ledgers.find(({ id }) => id === MAPPINGS);
  return columns.map((column) => {
    const [key] = [...(table?.columnAt ?? [])].find(([, at]) => at === column) ?? [];
    return schema?.columns.find((one) => one.key === key)?.name ?? "";
  });
}

/** What was added without the header that a new sheet began with: that one stays when a person takes the rest back. */
export function mappingsWithoutHeader(added: RowsAdded, pack: Pack): RowsAdded {
  return isHeader(added.rows[0], pack) ? { ...added, at: added.at + 1, rows: added.rows.slice(1) } : added;
}
