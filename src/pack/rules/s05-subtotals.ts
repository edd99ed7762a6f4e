/** S05: 小计 rows that do not add up to the 合计 over them. */
import type { LedgerTable, TotalRow } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { NUMBERS } from "./follows";
import { added, addsUp, statedSums, type StatedSum } from "./sums";

export const s05: Rule = {
  id: "S05",
  severity: "mandatory",
  name: "小计之和与合计不符",
  formula: "若小计各组覆盖合计的全部明细，则各数量列合计=各小计之和（允差同S04）",
  source: "domain 5.2 S05",
  reads: { everyLedger: true, follows: NUMBERS },
  codes: ["differs"],
  check: wrongGroups,
};

function* wrongGroups(evidence: RuleEvidence): Generator<Sighting> {
  for (const ledger of evidence.ledgers()) {
    for (const stated of statedSums(ledger)) {
      const { total, column } = stated;
      const groups = total.kind === "total" ? groupsUnder(stated.table, total) : null;
      const parts = groups?.map((group) => group.stated.get(column.schema.key) ?? 0);
      if (parts && !addsUp(stated.stated, parts, column.schema)) yield told(stated, parts);
    }
  }
}

/** The subtotals that together cover the total's rows, each row once; null when they do not. */
function groupsUnder(table: LedgerTable, total: TotalRow): readonly TotalRow[] | null {
  const groups = table.totals.filter(
    ({ kind, from, to }) => kind === "subtotal" && from >= total.from && to <= total.to,
  );
  let next = total.from;
  for (const { from, to } of [...groups].sort((a, b) => a.from - b.from)) {
    if (from !== next) return null;
    next = to + 1;
  }
  return groups.length > 0 && next === total.to + 1 ? groups : null;
}

function told({ ledger, table, total, column, stated }: StatedSum, parts: readonly number[]): Sighting {
  const { key, name } = column.schema;
  const at = table.columnAt.get(key);
  return {
    code: "differs",
    at: at === undefined ? [] : [{ sheet: table.sheet, row: total.row, column: at }],
    seen: { column: name, value: stated, label: total.label, groups: parts.length },
    expected: added(parts),
    touches: [],
    key: `${ledger.schema.id}/${total.label}/${key}`,
  };
}
