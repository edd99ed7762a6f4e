/** S09: columns that a table should have and lacks, and columns that nobody knows. */
import type { Ledger, LedgerTable } from "../../core/ledger/ledger";
import type { ColumnSchema } from "../../core/ledger/schema";
import type { Rule, RuleEvidence, Severity, Sighting } from "../../core/rule/rule";

export const s09: Rule = {
  id: "S09",
  severity: "mandatory",
  name: "表头缺列或有未识别的列",
  formula:
    "若某列必填且为指标取用，则表内须有该列；指标取用的非必填列在同一台账的各表中须同有同无，都没有的、表头未能识别的列只作提示",
  source: "domain 5.2 S09；practice P6（指标不取用的列缺失不影响报告，不提）",
  reads: { everyLedger: true },
  codes: ["missing", "missing-partly", "missing-optional", "unmapped"],
  explained: { reasons: ["document"], holds: "across-years" },
  check: headers,
};

function* headers(evidence: RuleEvidence): Generator<Sighting> {
  for (const ledger of evidence.ledgers()) {
    for (const table of ledger.tables) {
      for (const column of ledger.schema.columns) {
        const severity = table.columnAt.has(column.key) ? null : severityOf(column, ledger, evidence);
        if (severity) yield missing(ledger, table, { column, severity });
      }
      if (table.unmapped.length > 0) yield unmapped(ledger, table);
    }
  }
}

function severityOf({ key, required }: ColumnSchema, ledger: Ledger, evidence: RuleEvidence): Severity | null {
  const { id } = ledger.schema;
  if (!evidence.columnsRead(id).has(key)) return required && id === "T1" ? "verify" : null;
  if (required) return "mandatory";
  if (!evidence.columnsNeeded(id).has(key)) return null;
  // Another sheet has the column: figures are worked out, without this sheet's rows.
  return ledger.columns.has(key) ? "verify" : "notice";
}

type Missing = { readonly column: ColumnSchema; readonly severity: Severity };

function missing(ledger: Ledger, { sheet, headerRow, range }: LedgerTable, { column, severity }: Missing): Sighting {
  return {
    code: column.required ? "missing" : severity === "verify" ? "missing-partly" : "missing-optional",
    severity,
    at: [{ sheet, row: headerRow, column: range.left }],
    seen: { value: column.name, ledger: ledger.schema.name, sheet },
    expected: column.name,
    touches: [{ kind: "column", ledger: ledger.schema.id, column: column.key }],
    key: sheet,
  };
}

function unmapped(ledger: Ledger, { sheet, headerRow, unmapped: unknown }: LedgerTable): Sighting {
  return {
    code: "unmapped",
    severity: "notice",
    at: unknown.map(({ column }) => ({ sheet, row: headerRow, column })),
    seen: { value: unknown.map(({ header }) => header).join("、"), count: unknown.length, ledger: ledger.schema.name },
    expected: null,
    touches: [],
    key: `${ledger.schema.id}/${sheet}/unmapped`,
  };
}
