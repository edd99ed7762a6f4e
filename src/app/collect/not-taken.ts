/** What of a file takes no part in 汇入, so that nobody thinks it did. */
import type { ReadList } from "./find-lists";

/** Sheets that are no ledger: the 参数表, registers beside the ledgers, and everything else that holds something. */
export function sheetsNotTaken({ ledgers }: ReadList): readonly string[] {
  if (!ledgers) return [];
  const { ignoredSheets, registers, parameterSheet } = ledgers;
  const others = [...registers.values()].flatMap(({ tables }) => tables.map(({ sheet }) => sheet));
  return [...new Set([...(parameterSheet === null ? [] : [parameterSheet]), ...others, ...ignoredSheets])];
}

/** Headers of its ledgers that name no column of theirs. */
export function columnsNotKnown({ ledgers }: ReadList): readonly { readonly sheet: string; readonly header: string }[] {
  return [...(ledgers?.ledgers.values() ?? [])].flatMap(({ tables }) =>
    tables.flatMap(({ sheet, unmapped }) => unmapped.map(({ header }) => ({ sheet, header }))),
  );
}
