/** S14: a 合计 that was typed: it stays as it is when the rows change. */
import type { Ledger, LedgerTable, TotalRow } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { addsUp, numbersOf, statedSums } from "./sums";

export const s14: Rule = {
  id: "S14",
  severity: "notice",
  name: "合计不是公式",
  formula:
    "若表内有合计（小计）行，则各数量列的合计为公式；手工填写的合计不随明细变化，每张表提示一次（全工作簿没有一个公式的，是导出的表，只提示与明细不符的合计）",
  source: "domain 5.2 S14",
  reads: { everyLedger: true },
  needs: ["formulas"],
  codes: ["typed"],
  check: typedTotals,
};

function* typedTotals(evidence: RuleEvidence): Generator<Sighting> {
  // What another program exported has numbers only: nobody could have typed a formula into it.
  const isExported = !evidence.hasFormulas();
  for (const ledger of evidence.ledgers()) {
    const wrong = isExported ? wrongSums(ledger) : null;
    for (const table of ledger.tables) {
      const at = table.totals.flatMap((total) =>
        total.typed.flatMap((key) => {
          const column = table.columnAt.get(key);
          if (column === undefined || (wrong && !wrong.get(total)?.has(key))) return [];
          return [{ sheet: table.sheet, row: total.row, column }];
        }),
      );
      if (at.length > 0) yield told(ledger, table, at);
    }
  }
}

/** Sum row → the columns in which it is not what its rows add up to. */
function wrongSums(ledger: Ledger): ReadonlyMap<TotalRow, ReadonlySet<string>> {
  const wrong = new Map<TotalRow, Set<string>>();
  for (const sum of statedSums(ledger)) {
    const { schema } = sum.column;
    if (addsUp(sum.stated, numbersOf(sum), schema)) continue;
    wrong.set(sum.total, (wrong.get(sum.total) ?? new Set()).add(schema.key));
  }
  return wrong;
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
