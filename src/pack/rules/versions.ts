/** Sheets that hold the same rows: two versions of one list (终稿, 终稿2), of which a person must choose one (domain N14, N15). */
import type { Ledger } from "../../core/ledger/ledger";
import type { Severity, Sighting } from "../../core/rule/rule";
import { placesOf, touchRow } from "./sight";

/** What names a row (or all it says) → the rows that share it. */
type Shared = ReadonlyMap<string, readonly number[]>;

export type Versions = {
  readonly sheets: readonly [string, string];
  /** What the two sheets share. */
  readonly shared: Shared;
};

/** Fewer shared rows are slips, not a version. */
const FEWEST = 2;

/** The pairs of sheets that share at least half of the shorter one's rows. */
export function versionsIn(ledger: Ledger, repeated: Shared): readonly Versions[] {
  const rowsOn = new Map<string, number>();
  for (const table of ledger.tableOf) count(rowsOn, ledger.tables[table]?.sheet ?? "");
  if (rowsOn.size < 2) return [];
  const pairs = new Map<string, { sheets: readonly [string, string]; shared: Map<string, readonly number[]> }>();
  for (const [key, rows] of repeated) {
    for (const sheets of pairsAmong(rows.map((row) => sheetOf(ledger, row)))) {
      const name = JSON.stringify(sheets);
      const pair = pairs.get(name) ?? { sheets, shared: new Map() };
      pairs.set(name, pair);
      pair.shared.set(key, rows);
    }
  }
  return [...pairs.values()].filter(({ sheets, shared }) => {
    const shorter = Math.min(...sheets.map((sheet) => rowsOn.get(sheet) ?? 0));
    return shared.size >= FEWEST && shared.size * 2 >= shorter;
  });
}

/** One sighting for two versions, in place of one for each row that they share. */
export function sightVersions(ledger: Ledger, { sheets, shared }: Versions, severity: Severity): Sighting {
  const rows = [...shared.values()].flat().sort((a, b) => a - b);
  const column = ledger.schema.columns.find(({ key, required }) => required && ledger.columns.has(key))?.key ?? "";
  const [first, second] = sheets;
  return {
    code: "versions",
    severity,
    at: placesOf(ledger, rows, column),
    seen: { first, second, count: shared.size, ledger: ledger.schema.name },
    expected: null,
    touches: rows.map((row) => touchRow(ledger, row)),
    key: `${first}+${second}`,
  };
}

function sheetOf(ledger: Ledger, row: number): string {
  return ledger.tables[ledger.tableOf[row] ?? -1]?.sheet ?? "";
}

function pairsAmong(sheets: readonly string[]): (readonly [string, string])[] {
  const distinct = [...new Set(sheets)];
  return distinct.flatMap((first, at) => distinct.slice(at + 1).map((second) => [first, second] as const));
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
