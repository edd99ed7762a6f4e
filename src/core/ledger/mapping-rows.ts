/** The rows that remember mappings in the sheet 字段映射: whoever writes into a workbook, a file or an open one, takes them from here. */
import type { PlainDate } from "../base/plain-date";
import type { RawValue } from "../workbook/workbook";
import { MAPPING_FORMAT, type FieldMapping, type MappingAction } from "./mapping";
import type { LedgerSchema } from "./schema";

/** Who mapped, and when. */
export type MappedBy = { readonly by: string; readonly on: PlainDate };

/** The register's headers in the order of the rows' values. */
export function mappingHeaders(register: LedgerSchema): readonly string[] {
  return register.columns.map(({ name }) => name);
}

/** One row for each mapping, ledgers and fields by the names that people see. */
export function mappingRows(
  mappings: readonly FieldMapping[],
  {
    register,
    ledgers,
    by,
    on,
  }: MappedBy & { readonly register: LedgerSchema; readonly ledgers: readonly LedgerSchema[] },
): readonly (readonly RawValue[])[] {
  return mappings.map((mapping) => {
    const ledger = ledgers.find(({ id }) => id === mapping.ledger);
    const told: Readonly<Record<string, RawValue>> = {
      sheet: mapping.sheet,
      header: mapping.header,
      ledger: ledger?.name ?? "",
      field: ledger?.columns.find(({ key }) => key === mapping.field)?.name ?? "",
      action: actionName(register, mapping.action),
      by,
      on,
      format: MAPPING_FORMAT,
    };
    return register.columns.map(({ key }) => (told[key] === "" ? null : (told[key] ?? null)));
  });
}

function actionName({ columns }: LedgerSchema, action: MappingAction): string {
  const type = columns.find(({ key }) => key === "action")?.type;
  return (type?.kind === "enum" ? type.values.find(({ code }) => code === action)?.name : undefined) ?? action;
}
