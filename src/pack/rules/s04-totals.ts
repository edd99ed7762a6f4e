/** S04: a 合计 or 小计 that is not the sum of its rows. */
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { NUMBERS } from "./follows";
import { added, addsUp, numbersOf, statedSums, type StatedSum } from "./sums";

export const s04: Rule = {
  id: "S04",
  severity: "mandatory",
  name: "合计与明细不符",
  formula:
    "若表内有合计（小计）行，则各数量列合计=所辖明细行之和（金额允差0.01或末位1个单位，计数列无允差）；若合计只含可见行，则须核实隐藏行",
  source: "domain 5.2 S04、8.1 N06 N11",
  reads: { everyLedger: true, follows: NUMBERS },
  needs: ["hidden-rows"],
  codes: ["differs", "visible-only"],
  explained: { reasons: ["scope", "document"], holds: "across-years" },
  check: wrongTotals,
};

function* wrongTotals(evidence: RuleEvidence): Generator<Sighting> {
  for (const ledger of evidence.ledgers()) {
    for (const stated of statedSums(ledger)) {
      const all = numbersOf(stated);
      if (addsUp(stated.stated, all, stated.column.schema)) continue;
      yield told(stated, all, isVisibleSum(stated) ? "visible-only" : "differs");
    }
  }
}

function isVisibleSum(stated: StatedSum): boolean {
  const hidden = new Set(stated.table.hiddenRows);
  if (hidden.size === 0) return false;
  const visible = numbersOf(stated, (row) => !hidden.has(stated.ledger.rowOf[row] ?? 0));
  return addsUp(stated.stated, visible, stated.column.schema);
}

function told(
  { ledger, table, total, column, stated }: StatedSum,
  all: readonly number[],
  code: "differs" | "visible-only",
): Sighting {
  const { key, name } = column.schema;
  const at = table.columnAt.get(key);
  return {
    code,
    ...(code === "visible-only" ? { severity: "verify" as const } : {}),
    at: at === undefined ? [] : [{ sheet: table.sheet, row: total.row, column: at }],
    seen: { column: name, value: stated, label: total.label, difference: added([stated, -added(all)]) },
    expected: added(all),
    touches: [],
    key: `${ledger.schema.id}/${total.label}/${key}`,
  };
}
