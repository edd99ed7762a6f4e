/** What a person decided of the sheets of lists (append, choose one, ignore), and where that is still open (practice P4). */
import { drain } from "../../core/base/progress";
import { readRegister } from "../../core/ledger/find-ledgers";
import type { LedgerTable } from "../../core/ledger/ledger";
import { isSameMapping, mappingsForList } from "../../core/ledger/list-mappings";
import { listSheetOf } from "../../core/ledger/list-sheet";
import { isOfSheet, type FieldMapping } from "../../core/ledger/mapping";
import { readMappings } from "../../core/ledger/read-mappings";
import type { Workbook } from "../../core/workbook/workbook";
import type { Pack } from "../../pack/pack";
import type { ReadList } from "./find-lists";

/** What the workbook remembers, and the table that it stands in. */
export type Remembered = { readonly mappings: readonly FieldMapping[]; readonly table: LedgerTable | undefined };

/** Several sheets of one list that are one ledger, taken in together because nobody said otherwise. */
export type SeveralSheets = { readonly ledger: string; readonly sheets: readonly string[] };

/** Whoever reads the workbook has refused a register that a newer Keji wrote. */
export function rememberedIn({ sheets }: Workbook, { ledgers }: Pack): Remembered {
  const register = drain(readRegister(sheets, ledgers));
  if (!register) return { mappings: [], table: undefined };
  const { mappings } = readMappings(register.ledger, ledgers);
  return { mappings: mappings.map(({ mapping }) => mapping), table: register.ledger.tables.at(-1) };
}

/** Of what was given, what the workbook does not remember yet. */
export function newlyGiven(given: readonly FieldMapping[], { mappings }: Remembered): readonly FieldMapping[] {
  return given.filter((one) => !mappings.some((known) => isSameMapping(known, one)));
}

/** Sheets that were appended to each other without a word. 追加 of each of them is a word. */
export function severalSheets(
  { name, ledgers }: ReadList,
  mappings: readonly FieldMapping[],
): readonly SeveralSheets[] {
  const said = mappingsForList(mappings, name).filter(({ action }) => action === "append" || action === "choose");
  return [...(ledgers?.ledgers.values() ?? [])].flatMap(({ schema, tables }) => {
    const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
    const isDecided = sheets.every((sheet) => said.some((one) => one.ledger === schema.id && isOfSheet(one, sheet)));
    return sheets.length < 2 || isDecided ? [] : [{ ledger: schema.name, sheets }];
  });
}

/** Sheets of lists that were named, but that none of the files has. */
export function unfound(given: readonly FieldMapping[], lists: readonly ReadList[]): readonly string[] {
  const named = given.filter(({ sheet }) => listSheetOf(sheet) !== null);
  const isFound = (one: FieldMapping): boolean =>
    lists.some(({ name, workbook }) =>
      mappingsForList([one], name).some((mapping) => workbook.sheets.some((sheet) => isOfSheet(mapping, sheet.name))),
    );
  return [...new Set(named.filter((one) => !isFound(one)).map(({ sheet }) => sheet))];
}
