/** R05: a count of things or people that is not a whole number. */
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { COUNTS } from "./follows";
import { sightCell } from "./sight";

export const r05: Rule = {
  id: "R05",
  severity: "mandatory",
  name: "计数不是整数",
  formula: "若某列为人数、件数、家数等计数列，则数值为整数",
  source: "domain 5.1 R05",
  reads: { everyLedger: true, follows: COUNTS },
  codes: ["fraction"],
  check: fractions,
};

function* fractions(evidence: RuleEvidence): Generator<Sighting> {
  for (const ledger of evidence.ledgers()) {
    for (const { schema, values } of ledger.columns.values()) {
      if (schema.type.kind !== "count") continue;
      const { unit } = schema.type;
      for (let row = 0; row < ledger.count; row++) {
        const value = values[row];
        if (typeof value === "number" && !Number.isInteger(value)) {
          yield sightCell({ ledger, row, column: schema.key }, { code: "fraction", seen: { unit } });
        }
      }
    }
  }
}
