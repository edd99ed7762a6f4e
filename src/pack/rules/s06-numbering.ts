/** S06: row numbers that do not run on: a row may have been taken out or pasted in. */
import type { Ledger, LedgerTable } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { ORDINALS } from "./follows";
import { nameOf, placesOf, textAt } from "./sight";

export const s06: Rule = {
  id: "S06",
  severity: "notice",
  name: "序号不连续",
  formula: "若表内填有序号，则序号为1、2……n（多张表可接续编号）",
  source: "domain 5.2 S06、8.1 N12",
  reads: { everyLedger: true, follows: ORDINALS },
  codes: ["broken"],
  check: brokenNumbers,
};

function* brokenNumbers(evidence: RuleEvidence): Generator<Sighting> {
  for (const ledger of evidence.ledgers()) {
    const ordinal = [...ledger.columns.values()].find(({ schema }) => schema.type.kind === "ordinal");
    if (!ordinal) continue;
    const { key } = ordinal.schema;
    let last = 0;
    for (const [at, table] of ledger.tables.entries()) {
      const rows = rowsOfTable(ledger, at);
      const numbers = rows.map((row) => ordinal.values[row] ?? null);
      const broken = rows.filter((_, i) => !runsOn(numbers[i] ?? null, i === 0 ? last : (numbers[i - 1] ?? null), i));
      if (numbers.some((number) => number !== null) && broken.length > 0)
        yield told(ledger, table, { key, rows: broken });
      const end = numbers.at(-1);
      last = typeof end === "number" ? end : 0;
    }
  }
}

function rowsOfTable(ledger: Ledger, table: number): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < ledger.count; row++) if (ledger.tableOf[row] === table) rows.push(row);
  return rows;
}

// A table begins with 1, or where the table before it ended.
function runsOn(number: unknown, before: unknown, at: number): boolean {
  if (at === 0 && number === 1) return true;
  return typeof number === "number" && typeof before === "number" && number === before + 1;
}

function told(
  ledger: Ledger,
  table: LedgerTable,
  at: { readonly key: string; readonly rows: readonly number[] },
): Sighting {
  const first = at.rows[0] ?? 0;
  return {
    code: "broken",
    at: placesOf(ledger, at.rows, at.key),
    seen: { column: nameOf(ledger, at.key), value: textAt({ ledger, row: first, column: at.key }), sheet: table.sheet },
    expected: null,
    touches: [],
    key: `${ledger.schema.id}/${table.sheet}/${at.key}`,
  };
}
