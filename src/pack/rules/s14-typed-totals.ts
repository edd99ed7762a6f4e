/** S14: a 合计 that was typed: it stays as it is when the rows change. */
import type { Ledger, LedgerTable } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";

export const s14: Rule = {
  id: "S14",
  severity: "notice",
  name: "合计不是公式",
  formula: "若表内有合计（小计）行，则各数量列的合计为公式；手工填写的合计不随明细变化，每张表提示一次",
  source: "domain 5.2 S14",
  reads: { everyLedger: true },
  needs: ["formulas"],
  codes: ["typed"],
  check: typedTotals,
};

function* typedTotals(evidence: RuleEvidence): Generator<Sighting> {
  for (const ledger of evidence.ledgers()) {
    for (const table of ledger.tables) {
      const at = table.totals.flatMap(({ row, typed }) =>
        typed.flatMap((key) => {
          const column = table.columnAt.get(key);
          return column === undefined ? [] : [{ sheet: table.sheet, row, column }];
        }),
      );
      if (at.length > 0) yield told(ledger, table, at);
    }
  }
}

function told({ schema }: Ledger, { sheet, totals }: LedgerTable, at: Sighting["at"]): Sighting {
  return {
    code: "typed",
    at,
    seen: { ledger: schema.name, sheet, label: totals[0]?.label ?? "", count: at.length },
    expected: null,
    touches: [],
    key: `${schema.id}/${sheet}/typed`,
  };
}
