/** S15: amounts in odd spellings, read all the same: numbers as text, 三家, (3.2), 同上. */
import type { Column, Flaw } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { NUMBERS } from "./follows";
import { isNumeric, sightColumn } from "./sight";

export const s15: Rule = {
  id: "S15",
  severity: "notice",
  name: "写法已自动识别",
  formula: "若数字以文本、中文数字、括号负数书写，或以「同上」沿用上一行，则按其含义读取，每列提示一次",
  source: "domain 5.2 S15、8.1 N09、8.2 N21 N27 N31",
  reads: { everyLedger: true, follows: NUMBERS },
  codes: ["text-number", "chinese-numeral", "parenthesised-negative", "ditto"],
  check: spellings,
};

/** Flaws told by louder rules: of a rough or unreadable number nobody needs to hear that it was text. */
const LOUDER: readonly Flaw[] = ["approximate", "unit-converted", "chinese-numeral", "parenthesised-negative", "ditto"];

function* spellings(evidence: RuleEvidence): Generator<Sighting> {
  for (const ledger of evidence.ledgers()) {
    for (const column of ledger.columns.values()) {
      for (const code of ["text-number", "chinese-numeral", "parenthesised-negative", "ditto"] as const) {
        // Where every number is text, that one is says nothing.
        const rows = code === "text-number" && !evidence.tells("cell-types") ? [] : rowsWith(column, code);
        if (rows.length > 0) yield sightColumn({ ledger, column: column.schema.key }, rows, { code, key: code });
      }
    }
  }
}

function rowsWith({ schema, values, flaws }: Column, code: Flaw): readonly number[] {
  // A year typed as text is nothing to mention.
  if (code !== "ditto" && !isNumeric(schema.type)) return [];
  const rows: number[] = [];
  for (const [row, found] of flaws) {
    if (values[row] === null || !found.includes(code)) continue;
    if (code !== "text-number" || !found.some((flaw) => LOUDER.includes(flaw))) rows.push(row);
  }
  return rows;
}
