/** S08: rows, columns or whole sheets that nobody sees, but that are counted all the same. */
import type { Ledger, LedgerTable } from "../../core/ledger/ledger";
import type { Place } from "../../core/base/a1";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";

export const s08: Rule = {
  id: "S08",
  severity: "notice",
  name: "隐藏的行列含有数据",
  formula: "若行、列或工作表被隐藏或筛选且含有数据，则照常计入并提示",
  source: "domain 5.2 S08、8.1 N11",
  reads: { everyLedger: true },
  needs: ["hidden-rows", "very-hidden-sheets"],
  codes: ["rows", "columns", "sheet"],
  check: hidden,
};

function* hidden(evidence: RuleEvidence): Generator<Sighting> {
  for (const ledger of evidence.ledgers()) {
    for (const table of ledger.tables) {
      const { sheet, range, hiddenRows, hiddenColumns } = table;
      const rows = hiddenRows.map((row) => ({ sheet, row, column: range.left }));
      const columns = hiddenColumns.map((column) => ({ sheet, row: table.headerRow, column }));
      if (rows.length > 0) yield told(ledger, table, { code: "rows", at: rows });
      if (columns.length > 0) yield told(ledger, table, { code: "columns", at: columns });
      if (table.hiddenSheet)
        yield told(ledger, table, { code: "sheet", at: [{ sheet, row: range.top, column: range.left }] });
    }
  }
}

function told(
  ledger: Ledger,
  { sheet }: LedgerTable,
  seen: { readonly code: string; readonly at: readonly Place[] },
): Sighting {
  return {
    code: seen.code,
    at: seen.at,
    seen: { ledger: ledger.schema.name, sheet, count: seen.at.length },
    expected: null,
    touches: [],
    key: `${ledger.schema.id}/${sheet}/${seen.code}`,
  };
}
