/** S02: two rows without a key say the same in every column. */
import type { Column, Ledger, Value } from "../../core/ledger/ledger";
import { businessKeys } from "../../core/rule/finding-key";
import { PAUSE, type Looking, type Rule, type RuleEvidence, type Sighting } from "../../core/rule/rule";
import { rawText } from "../../core/workbook/workbook";
import { gather } from "./gather";
import type { Pausing } from "./pauses";
import { placesOf, textAt, touchRow } from "./sight";
import { sightVersions, versionsIn } from "./versions";

export const s02: Rule = {
  id: "S02",
  severity: "verify",
  name: "整行重复",
  formula: "若两行除序号外各列均相同（主键重复的由S01报告），则应核实是否重复录入",
  source: "domain 5.2 S02、8.1 N15",
  reads: { everyLedger: true },
  codes: ["same-row", "versions"],
  explained: { reasons: ["document"], holds: "across-years" },
  check: repeated,
};

function* repeated(evidence: RuleEvidence): Looking {
  for (const ledger of evidence.ledgers()) {
    const repeats = yield* sameRows(ledger);
    const versions = versionsIn(ledger, repeats);
    for (const one of versions) yield sightVersions(ledger, one, "verify");
    for (const [content, rows] of repeats)
      if (!versions.some(({ shared }) => shared.has(content))) yield sameRow(ledger, rows);
  }
}

/** All that a row says → the rows that say it, where there are several. Column after column, only rows that agreed so far are looked at. */
function* sameRows(ledger: Ledger): Pausing<ReadonlyMap<string, readonly number[]>> {
  const columns = [...ledger.columns.values()].filter(({ schema }) => schema.type.kind !== "ordinal");
  const keyOf = businessKeys(ledger);
  const keyless: number[] = [];
  for (let row = 0; row < ledger.count; row++) if (keyOf(row) === null) keyless.push(row);
  yield PAUSE;
  let groups: readonly (readonly number[])[] = keyless.length > 1 ? [keyless] : [];
  for (const column of columns) {
    groups = groups.flatMap((rows) => alikeIn(column, rows));
    if (groups.length === 0) break;
    yield PAUSE;
  }
  return new Map(groups.map((rows) => [contentOf(columns, rows[0] ?? 0), rows] as const).sort(byFirstRow));
}

function alikeIn({ values, raw }: Column, rows: readonly number[]): readonly (readonly number[])[] {
  const found = new Map<Value, number[]>();
  for (const row of rows) gather(found, values[row] ?? rawText(raw[row] ?? null), row);
  return [...found.values()].filter(({ length }) => length > 1);
}

function byFirstRow(
  [, [a = 0]]: readonly [string, readonly number[]],
  [, [b = 0]]: readonly [string, readonly number[]],
): number {
  return a - b;
}

function contentOf(columns: readonly Column[], row: number): string {
  return JSON.stringify(columns.map(({ values, raw }) => values[row] ?? rawText(raw[row] ?? null)));
}

function sameRow(ledger: Ledger, rows: readonly number[]): Sighting {
  const column = ledger.schema.columns.find(({ key, required }) => required && ledger.columns.has(key))?.key ?? "";
  const value = textAt({ ledger, row: rows[0] ?? 0, column });
  return {
    code: "same-row",
    at: placesOf(ledger, rows, column),
    seen: { value, count: rows.length },
    expected: 1,
    touches: rows.map((row) => touchRow(ledger, row)),
  };
}
