/** S10: a column of money that does not say whether it is in 元, 千元 or 万元. */
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { MONEY } from "./follows";

export const s10: Rule = {
  id: "S10",
  severity: "verify",
  name: "金额列未注明单位",
  formula: "若某列为金额列，则表头或表上方注明计量单位；未注明的按万元读取",
  source: "domain 5.2 S10、8.1 N05",
  reads: { everyLedger: true, follows: MONEY },
  codes: ["no-unit"],
  explained: { reasons: ["document"], holds: "across-years" },
  check: unitless,
};

function* unitless(evidence: RuleEvidence): Generator<Sighting> {
  for (const ledger of evidence.ledgers()) {
    const filled = new Set(
      [...ledger.columns.values()]
        .filter(
          ({ schema, values }) => schema.type.kind === "money" && values.some((value) => value !== null && value !== 0),
        )
        .map(({ schema }) => schema.key),
    );
    for (const { sheet, headerRow, columnAt, unitOf } of ledger.tables) {
      for (const { key, name } of ledger.schema.columns) {
        const column = filled.has(key) && !unitOf.has(key) ? columnAt.get(key) : undefined;
        if (column === undefined) continue;
        yield {
          code: "no-unit",
          at: [{ sheet, row: headerRow, column }],
          seen: { column: name, ledger: ledger.schema.name },
          expected: "万元",
          touches: [{ kind: "column", ledger: ledger.schema.id, column: key }],
          key: sheet,
        };
      }
    }
  }
}
