/** Counting firms once each: by identifier, or by name where a row has none; other things by their texts. */
import type { Column, Ledger, Value } from "../ledger/ledger";
import { matchingKey } from "../identifier/company-name";
import type { DistinctBy } from "./indicator";

/**
 * Who a row is about. A row without identifier borrows the one that another row of the ledger gives the same name;
 * a row without either stands for itself, so that nobody is merged by accident.
 */
export function whoIn(ledger: Ledger, by: DistinctBy): (row: number) => string {
  return "texts" in by ? byTexts(ledger, by.texts) : byIdentifier(ledger, by);
}

type Firms = Extract<DistinctBy, { identifier: string }>;

// 张某 of two institutes are two persons; 张某 whose institute is written twice alike is one.
function byTexts(ledger: Ledger, keys: readonly string[]): (row: number) => string {
  const columns = keys.flatMap((key): Column | readonly Column[] => ledger.columns.get(key) ?? []);
  return (row) => {
    const texts = columns.map(({ values }) => textOrNull(values[row]));
    return (texts[0] ?? null) === null ? `row ${row}` : texts.map((text) => matchingKey(text ?? "")).join("\n");
  };
}

function byIdentifier(ledger: Ledger, by: Firms): (row: number) => string {
  const identifiers = ledger.columns.get(by.identifier)?.values ?? [];
  const names = ledger.columns.get(by.name)?.values ?? [];
  const identifierOf = (row: number): string | null => textOrNull(identifiers[row]);
  const nameOf = (row: number): string | null => {
    const name = textOrNull(names[row]);
    return name === null ? null : matchingKey(name);
  };
  const known = identifiersByName(ledger.count, identifierOf, nameOf);
  return (row) => {
    const identifier = identifierOf(row);
    if (identifier !== null) return identifier;
    const name = nameOf(row);
    return name === null ? `row ${row}` : (known.get(name) ?? `name ${name}`);
  };
}

type TextOf = (row: number) => string | null;

// Made only when some row lacks its identifier: a name's key costs more than all the rest.
function identifiersByName(count: number, identifierOf: TextOf, nameOf: TextOf): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  let row = 0;
  while (row < count && identifierOf(row) !== null) row += 1;
  if (row === count) return known;
  for (row = 0; row < count; row++) {
    const identifier = identifierOf(row);
    const name = identifier === null ? null : nameOf(row);
    if (identifier !== null && name !== null) known.set(name, identifier);
  }
  return known;
}

function textOrNull(value: Value | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** One row for each different someone: the first in sheet order. */
export function firstOfEach(rows: readonly number[], who: (row: number) => string): number[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = who(row);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
