/** A small notation for reading workbooks in tests and for schemas made up for one test. */
import { drain } from "../../src/core/base/progress";
import { findLedgers, type LedgerSchemas } from "../../src/core/ledger/find-ledgers";
import type { Ledger, LedgerSet, Value } from "../../src/core/ledger/ledger";
import type { ColumnSchema, ColumnType, LedgerSchema } from "../../src/core/ledger/schema";
import type { Sheet, Workbook } from "../../src/core/workbook/workbook";
import { ledgers } from "../../src/pack/ledgers/catalog";
import { parameters } from "../../src/pack/parameters";
import { sampleRows, sheet, workbook } from "./workbook";

export const PACK: LedgerSchemas = { ledgers, parameters };

/** What findLedgers recognises; throws where it finds nothing. */
export function readWorkbook(book: Workbook, schemas: LedgerSchemas = PACK): LedgerSet {
  const result = drain(findLedgers(book, schemas));
  if (!result.ok) throw new Error(`nothing recognised: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** These sheets beside the sample's 参数表. */
export function readSheets(sheets: readonly Sheet[], schemas: LedgerSchemas = PACK): LedgerSet {
  return readWorkbook(workbook("测试.xlsx", sheet("参数表", sampleRows("params")), ...sheets), schemas);
}

/** The ledger of that id; throws when it was not found. */
export function ledgerOf(set: LedgerSet, id: string): Ledger {
  const ledger = set.ledgers.get(id);
  if (ledger === undefined) throw new Error(`no ledger ${id}`);
  return ledger;
}

/** A register beside the ledgers, such as 工作举措. */
export function registerOf(set: LedgerSet, id: string): Ledger {
  const register = set.registers.get(id);
  if (register === undefined) throw new Error(`no register ${id}`);
  return register;
}

/** Values of the columns named, row by row. */
export function valuesOf(ledger: Ledger, ...keys: readonly string[]): Value[][] {
  return Array.from({ length: ledger.count }, (_, row) =>
    keys.map((key) => ledger.columns.get(key)?.values[row] ?? null),
  );
}

/** One column of a schema made up for a test. */
export function column(
  key: string,
  name: string,
  type: ColumnType["kind"] | ColumnType,
  ...synonyms: readonly string[]
): ColumnSchema {
  return { key, name, synonyms, type: typeof type === "string" ? simple(type) : type, required: false };
}

function simple(kind: ColumnType["kind"]): ColumnType {
  switch (kind) {
    case "count":
      return { kind, unit: "件" };
    case "quantity":
      return { kind, unit: "" };
    case "date":
      return { kind, role: "event" };
    case "enum":
      return { kind, values: [] };
    case "identifier":
      return { kind, identifier: "uscc" };
    default:
      return { kind };
  }
}

/** A ledger schema of these columns that is told by its last one. */
export function schema(id: string, ...columns: readonly ColumnSchema[]): LedgerSchema {
  const last = columns.at(-1)?.key ?? "";
  return { id, name: id, aliases: [], columns, key: [last], flowOnly: false, identifying: [[last]] };
}
