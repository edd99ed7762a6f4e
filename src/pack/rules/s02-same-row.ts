/** S02: two rows without a key say the same in every column. */
import type { Ledger } from "../../core/ledger/ledger";
import { businessKeys } from "../../core/rule/finding-key";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { rawText } from "../../core/workbook/workbook";
import { placesOf, textAt, touchRow } from "./sight";

export const s02: Rule = {
  id: "S02",
  severity: "verify",
  name: "整行重复",
  formula: "若两行除序号外各列均相同（主键重复的由S01报告），则应核实是否重复录入",
  source: "domain 5.2 S02、8.1 N15",
  reads: { everyLedger: true },
  codes: ["same-row"],
  explained: { reasons: ["document"], holds: "across-years" },
  check: repeated,
};

function* repeated(evidence: RuleEvidence): Generator<Sighting> {
  for (const ledger of evidence.ledgers()) {
    const found = new Map<string, number[]>();
    const keyOf = businessKeys(ledger);
    for (let row = 0; row < ledger.count; row++) {
      if (keyOf(row) !== null) continue;
      const content = contentOf(ledger, row);
      const rows = found.get(content);
      if (rows) rows.push(row);
      else found.set(content, [row]);
    }
    for (const rows of found.values()) if (rows.length > 1) yield sameRow(ledger, rows);
  }
}

function contentOf(ledger: Ledger, row: number): string {
  const cells: unknown[] = [];
  for (const { schema, values, raw } of ledger.columns.values()) {
    if (schema.type.kind !== "ordinal") cells.push(values[row] ?? rawText(raw[row] ?? null));
  }
  return JSON.stringify(cells);
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
