/** S13: tables with gaps: empty rows between the data, several tables of one ledger on a sheet, rows outside the Excel Table. */
import type { Ledger, LedgerTable } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";

export const s13: Rule = {
  id: "S13",
  severity: "notice",
  name: "表格中断",
  formula:
    "若数据行之间有空行，或同一工作表上有同一台账的多张表，则合并读取并提示；若Excel表格下方紧接着还有数据行，则不计入，须核实（核实性）",
  source: "domain 5.2 S13、8.1 N10",
  reads: { everyLedger: true },
  needs: ["tables"],
  codes: ["blank-rows", "several-tables", "below-table"],
  explained: { reasons: ["document"], holds: "this-year" },
  check: gaps,
};

function* gaps(evidence: RuleEvidence): Generator<Sighting> {
  for (const ledger of evidence.ledgers()) {
    for (const table of ledger.tables) {
      if (table.blankRows.length > 0) yield inRows(ledger, table, { code: "blank-rows", rows: table.blankRows });
      if (table.beyond.length > 0) yield inRows(ledger, table, { code: "below-table", rows: table.beyond });
    }
    for (const tables of bySheet(ledger)) if (tables.length > 1) yield several(ledger, tables);
  }
}

function inRows(
  ledger: Ledger,
  { sheet, range }: LedgerTable,
  { code, rows }: { readonly code: "blank-rows" | "below-table"; readonly rows: readonly number[] },
): Sighting {
  return {
    code,
    ...(code === "below-table" ? { severity: "verify" as const } : {}),
    at: rows.map((row) => ({ sheet, row, column: range.left })),
    seen: { ledger: ledger.schema.name, sheet, count: rows.length },
    expected: null,
    touches: [],
    key: `${ledger.schema.id}/${sheet}/${code}`,
  };
}

/** The tables of each sheet; a table with a column for each year stands for one, however many years it has. */
function bySheet({ tables }: Ledger): Iterable<readonly LedgerTable[]> {
  const found = new Map<string, LedgerTable[]>();
  for (const table of tables) {
    const same = found.get(table.sheet) ?? [];
    const isNew = same.every(({ range }) => range.top !== table.range.top || range.left !== table.range.left);
    found.set(table.sheet, isNew ? [...same, table] : same);
  }
  return found.values();
}

function several({ schema }: Ledger, tables: readonly LedgerTable[]): Sighting {
  const sheet = tables[0]?.sheet ?? "";
  return {
    code: "several-tables",
    at: tables.map(({ headerRow, range }) => ({ sheet, row: headerRow, column: range.left })),
    seen: { ledger: schema.name, sheet, count: tables.length },
    expected: null,
    touches: [],
    key: `${schema.id}/${sheet}/several-tables`,
  };
}
