/** Use case: what a person must see of an unknown column to say what it means: values, the likeliest fields, all that are free. */
import { maskPersonalData } from "../core/identifier/personal-data";
import { matcherOf } from "../core/ledger/header-match";
import type { LedgerTable } from "../core/ledger/ledger";
import { proposeFields } from "../core/ledger/propose-fields";
import type { ColumnSchema, LedgerSchema } from "../core/ledger/schema";
import type { NearLedger } from "../core/ledger/unread";
import { rawText, type RawValue } from "../core/workbook/workbook";
import type { Pack } from "../pack/pack";
import type { Check } from "./check";
import { unreadHeaders, type UnreadHeader } from "./unread-headers";

export type UnreadColumn = UnreadHeader & {
  readonly ledgerName: string;
  /** The first different values under it, personal numbers masked. */
  readonly samples: readonly string[];
  /** The fields it most likely means, the likeliest first. */
  readonly proposals: readonly ColumnSchema[];
  /** The other fields that no header of its table names. */
  readonly others: readonly ColumnSchema[];
  /** Its sheet takes no part yet: it is a ledger only when enough of its headers are known. */
  readonly isLeftOut: boolean;
};

const SHOWN_SAMPLES = 3;
/** More of a value than fits beside its header tells nobody more. */
const LONGEST_SAMPLE = 24;

export function unreadColumns({ ledgers }: Pick<Check, "ledgers">, pack: Pack): readonly UnreadColumn[] {
  return unreadHeaders(ledgers).flatMap((unread) => {
    const schema = pack.ledgers.find(({ id }) => id === unread.ledger);
    if (!schema) return [];
    const tables = ledgers.ledgers.get(unread.ledger)?.tables ?? [];
    const table = tables.find(({ sheet, unmapped }) => sheet === unread.sheet && unmapped.some(isAt(unread)));
    if (table) return [ofTable(unread, schema, table)];
    const near = ledgers.nearLedgers.find(
      ({ sheet, unplaced }) => sheet === unread.sheet && unplaced.some(isAt(unread)),
    );
    return near ? [ofNear(unread, schema, near)] : [];
  });
}

function isAt({ column }: UnreadHeader): (header: { readonly column: number }) => boolean {
  return (header) => header.column === column;
}

function ofTable(unread: UnreadHeader, schema: LedgerSchema, table: LedgerTable): UnreadColumn {
  const taken = new Set(table.columnAt.keys());
  const samples = table.samples.get(unread.column) ?? [];
  const proposed = proposeFields(unread.header, samples, { matcher: matcherOf(schema), taken });
  // A second header of one field may be the one that was meant.
  const again = table.again.get(unread.column);
  const keys = [...(again === undefined ? [] : [again]), ...proposed.map(({ key }) => key)];
  return { ...unread, ...shown(schema, samples), ...fields(schema, keys, taken), isLeftOut: false };
}

function ofNear(unread: UnreadHeader, schema: LedgerSchema, { unplaced }: NearLedger): UnreadColumn {
  const { samples = [], proposals = [] } = unplaced.find(isAt(unread)) ?? {};
  return { ...unread, ...shown(schema, samples), ...fields(schema, proposals, new Set()), isLeftOut: true };
}

function shown({ name }: LedgerSchema, samples: readonly RawValue[]): Pick<UnreadColumn, "ledgerName" | "samples"> {
  const texts = samples.map((raw) => shortened(maskPersonalData(rawText(raw)).replace(/\s+/gu, " ").trim()));
  return { ledgerName: name, samples: [...new Set(texts)].slice(0, SHOWN_SAMPLES) };
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST_SAMPLE ? `${letters.slice(0, LONGEST_SAMPLE - 1).join("")}…` : text;
}

function fields(
  { columns }: LedgerSchema,
  keys: readonly string[],
  taken: ReadonlySet<string>,
): Pick<UnreadColumn, "proposals" | "others"> {
  const others = columns.filter(({ key, type }) => !keys.includes(key) && !taken.has(key) && type.kind !== "ordinal");
  return { proposals: keys.flatMap((key) => columns.filter((column) => column.key === key)), others };
}
