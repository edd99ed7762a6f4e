/** What a finding is called, so that it is the same finding after rows were sorted, added or taken away. */
import { sha256 } from "../base/sha256";
import { never } from "../base/never";
import { maskPersonalData } from "../identifier/personal-data";
import { compareText } from "../base/compare";
import type { Ledger, LedgerSet, Value } from "../ledger/ledger";
import { rawText } from "../workbook/workbook";
import type { Sighting, Touch } from "./rule";

const HASH_DIGITS = 12;

/** Gives a row the values that name it, joined; null when a required one is not there, or none is. */
export function businessKeys(ledger: Ledger): (row: number) => string | null {
  const parts = ledger.schema.key.map((key) => ({
    values: ledger.columns.get(key)?.values ?? [],
    optional: !ledger.schema.columns.some((column) => column.key === key && column.required),
  }));
  return (row) => {
    let name = "";
    for (const { values, optional } of parts) {
      const value = values[row] ?? null;
      if (value === null && !optional) return null;
      if (value !== null) name += name === "" ? plain(value) : `+${plain(value)}`;
    }
    return name === "" ? null : name;
  };
}

/** A row that nothing names is named by a hash of its required cells, as far as they could be read. */
export function rowHash(ledger: Ledger, row: number): string {
  const cells = ledger.schema.columns.map(({ key, required }) => {
    const column = required ? ledger.columns.get(key) : undefined;
    return column ? (column.values[row] ?? rawText(column.raw[row] ?? null)) : null;
  });
  return sha256(JSON.stringify(cells)).slice(0, HASH_DIGITS);
}

/** Gives a sighting its key: ledger id + business key + field; never a row number. */
export function findingKeys(ledgers: LedgerSet): (sighting: Sighting) => string {
  const nameOf = rowNames(ledgers);
  return (sighting) => keyOf(sighting, nameOf);
}

function keyOf(sighting: Sighting, nameOf: RowName): string {
  const [first] = sighting.touches;
  if (first) return keyOfTouch(first, sighting.key, nameOf);
  if (sighting.key === undefined) throw new Error(`a sighting ${sighting.code} that touches nothing needs a key`);
  return sighting.key;
}

function keyOfTouch(touch: Touch, stated: string | undefined, nameOf: RowName): string {
  switch (touch.kind) {
    case "cell":
      return `${touch.ledger}/${stated ?? nameOf(touch.ledger, touch.row)}/${touch.column}`;
    case "row":
      return `${touch.ledger}/${stated ?? nameOf(touch.ledger, touch.row)}`;
    case "column":
      return `${touch.ledger}/${stated ?? "*"}/${touch.column}`;
    case "parameter":
      return `T0/${touch.parameter}`;
    case "figure":
      return stated === undefined ? `figure/${touch.figure}` : `figure/${stated}`;
    default:
      return never(touch);
  }
}

type RowName = (ledger: string, row: number) => string;

function rowNames({ ledgers }: LedgerSet): RowName {
  const known = new Map<string, (row: number) => string>();
  return (id, row) => {
    let name = known.get(id);
    if (!name) {
      const ledger = ledgers.get(id);
      if (!ledger) throw new Error(`a sighting touches the ledger ${id}, which is not there`);
      const keys = businessKeys(ledger);
      known.set(id, (name = (at) => keys(at) ?? rowHash(ledger, at)));
    }
    return name(row);
  };
}

function plain(value: Value): string {
  const text = String(value).trim();
  return text.includes("/") ? text.replaceAll("/", "／") : text;
}

/**
 * The sightings' keys, in their order. Where several share one, the second gets "#2" and so on, in an order that depends on
 * what was seen and not on where it stands.
 */
export function distinctKeys(sightings: readonly Sighting[], ledgers: LedgerSet): readonly string[] {
  const keyFor = findingKeys(ledgers);
  // A person's name or place may bear a telephone number; what the finding is called must not.
  const keys = sightings.map((sighting) => maskPersonalData(keyFor(sighting)));
  const sharing = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    const others = sharing.get(key);
    if (others) others.push(at);
    else sharing.set(key, [at]);
  }
  for (const [key, all] of sharing) {
    if (all.length === 1) continue;
    const told = new Map(all.map((at) => [at, contentOf(sightings[at])]));
    const ordered = [...all].sort((a, b) => compareText(told.get(a) ?? "", told.get(b) ?? "") || a - b);
    for (const [ordinal, at] of ordered.entries()) if (ordinal > 0) keys[at] = `${key}#${ordinal + 1}`;
  }
  return keys;
}

function contentOf(sighting: Sighting | undefined): string {
  return sighting ? JSON.stringify([sighting.code, sighting.seen, sighting.expected]) : "";
}
