/** S09: columns that a table should have and lacks, and columns that nobody knows. */
import type { Ledger, LedgerTable } from "../../core/ledger/ledger";
import { matcherOf } from "../../core/ledger/header-match";
import { proposeFields } from "../../core/ledger/propose-fields";
import type { ColumnSchema } from "../../core/ledger/schema";
import type { NearLedger } from "../../core/ledger/unread";
import type { Rule, RuleEvidence, Severity, Sighting } from "../../core/rule/rule";
import { ledgers } from "../ledgers/catalog";
import { nameOf } from "./sight";

export const s09: Rule = {
  id: "S09",
  severity: "mandatory",
  name: "表头缺列或有未识别的列",
  formula:
    "若某列必填且为指标取用，则表内须有该列；指标取用的非必填列在同一台账的各表中须同有同无，都没有的、表头未能识别的列只作提示；若两列表头同为指标取用的一列，只取第一列，须核实",
  source: "domain 5.2 S09；practice P6（指标不取用的列缺失不影响报告，不提）",
  reads: { everyLedger: true, unread: true },
  codes: ["missing", "missing-partly", "missing-optional", "unmapped", "again", "near-ledger"],
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
      for (const [at, column] of table.again)
        if (evidence.columnsRead(ledger.schema.id).has(column)) yield again(ledger, table, { at, column });
    }
  }
  for (const near of evidence.unread().nearLedgers) yield nearLedger(near);
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

function unmapped(ledger: Ledger, table: LedgerTable): Sighting {
  const { sheet, headerRow, unmapped: unknown, samples, columnAt } = table;
  const taken = new Set(columnAt.keys());
  const matcher = matcherOf(ledger.schema);
  const proposed = unknown.map(({ header, column }) => ({
    header,
    fields: proposeFields(header, samples.get(column) ?? [], { matcher, taken }).map(({ key }) => nameOf(ledger, key)),
  }));
  return {
    code: "unmapped",
    severity: "notice",
    at: unknown.map(({ column }) => ({ sheet, row: headerRow, column })),
    seen: {
      value: unknown.map(({ header }) => header).join("、"),
      count: unknown.length,
      ledger: ledger.schema.name,
      proposals: proposalsIn(proposed),
    },
    expected: null,
    touches: [],
    key: `${ledger.schema.id}/${sheet}/unmapped`,
  };
}

/** 企业全名→企业名称、单位；… */
function proposalsIn(proposed: readonly { readonly header: string; readonly fields: readonly string[] }[]): string {
  return proposed
    .filter(({ fields }) => fields.length > 0)
    .map(({ header, fields }) => `${header}→${fields.join("或")}`)
    .join("；");
}

/** A sheet that took no part for want of a few headers. */
function nearLedger({ sheet, ledger, headerRow, unplaced }: NearLedger): Sighting {
  const schema = ledgers.find(({ id }) => id === ledger);
  const fieldName = (key: string): string => schema?.columns.find((column) => column.key === key)?.name ?? key;
  const proposed = unplaced.map(({ header, proposals }) => ({ header, fields: proposals.map(fieldName) }));
  return {
    code: "near-ledger",
    severity: "notice",
    at: unplaced.map(({ column }) => ({ sheet, row: headerRow, column })),
    seen: {
      value: unplaced.map(({ header }) => header).join("、"),
      ledger: schema?.name ?? ledger,
      sheet,
      proposals: proposalsIn(proposed),
    },
    expected: null,
    touches: [],
    key: `${ledger}/${sheet}/near-ledger`,
  };
}

/** Two columns under one name: which of them is meant nobody can tell from here. */
function again(
  ledger: Ledger,
  { sheet, headerRow, columnAt, unmapped: unknown }: LedgerTable,
  { at, column }: { readonly at: number; readonly column: string },
): Sighting {
  const taken = columnAt.get(column);
  return {
    code: "again",
    severity: "verify",
    at: [...(taken === undefined ? [] : [taken]), at].map((one) => ({ sheet, row: headerRow, column: one })),
    seen: {
      column: nameOf(ledger, column),
      value: unknown.find((header) => header.column === at)?.header ?? "",
      ledger: ledger.schema.name,
    },
    expected: null,
    touches: [{ kind: "column", ledger: ledger.schema.id, column }],
    key: `${sheet}/${at}`,
  };
}
