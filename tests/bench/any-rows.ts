/** Rows of any ledger of the pack, made from its schema: every column filled with what its kind holds, coherent within a row. */
import { addDays } from "../../src/core/base/plain-date";
import type { ColumnSchema, DateRole, IdentifierKind, LedgerSchema } from "../../src/core/ledger/schema";
import type { RawValue } from "../../src/core/workbook/workbook";
import { firmColumns } from "../../src/pack/rules/firms";
import { date, digits, firmCode, firmName, mixed, REGION, TOWNS, YEAR, type SheetRows } from "./ledger-rows";

type CellOf = (row: number) => RawValue;

/** Days before and after an event of the year, so that no row contradicts itself. */
const DAYS: Readonly<Record<DateRole, number>> = { event: 0, history: -700, expiry: 900, plan: 400 };
/** Days from a beginning to its end. */
const LASTS = 2;

/** So many rows of a ledger, header first. */
export function anyRows(schema: LedgerSchema, count: number): SheetRows {
  const cells = schema.columns.map((column, at) => cellsOf(schema, column, at));
  return {
    name: schema.name,
    rows: [
      schema.columns.map(headerOf),
      ...Array.from({ length: count }, (_, row) => cells.map((cellOf) => cellOf(row))),
    ],
  };
}

function headerOf({ name, type }: ColumnSchema): string {
  return type.kind === "money" ? `${name}（万元）` : name;
}

function cellsOf(schema: LedgerSchema, { key, name, type }: ColumnSchema, at: number): CellOf {
  switch (type.kind) {
    case "ordinal":
      return (row) => row + 1;
    case "name":
      return nameCells(schema, key, name);
    case "identifier":
      return identifierCells(type.identifier);
    case "enum":
      return (row) => type.values[mixed(row, at) % type.values.length]?.name ?? null;
    case "date":
      return dateCells(/结束/u.test(name) ? Math.max(0, DAYS[type.role]) + LASTS : DAYS[type.role]);
    default:
      return plainCells(schema, { key, name, type }, at);
  }
}

function plainCells(
  schema: LedgerSchema,
  { key, name, type }: Pick<ColumnSchema, "key" | "name" | "type">,
  at: number,
): CellOf {
  switch (type.kind) {
    case "yes-no":
      return (row) => (mixed(row, at) % 3 === 0 ? "是" : "否");
    case "count":
      return (row) => 10 + (mixed(row, 40) % 90);
    case "money":
    case "quantity":
      // Without its standard an award is not worked out anew.
      if (name.includes("标准")) return () => null;
      // The same amount in every column of a row: no part is more than its whole.
      return (row) => (100 + (mixed(row, 41) % 9_000)) / 10;
    case "year":
      return () => YEAR;
    default:
      return textCells(schema, key, name);
  }
}

function dateCells(days: number): CellOf {
  return (row) => date(addDays(`${YEAR}-01-01`, days + (mixed(row, 42) % 300)));
}

// The firm that a row is about has its code beside it; the other party of a contract is another firm.
function nameCells(schema: LedgerSchema, key: string, name: string): CellOf {
  if (key === firmColumns(schema)?.name) return (row) => firmName(row);
  if (/单位|机构|卖方|买方/u.test(name)) return (row) => firmName(row + name.length);
  return (row) => `林${String.fromCharCode(0x4e00 + (row % 4000))}${String.fromCharCode(0x5000 + (row % 3000))}`;
}

function identifierCells(kind: IdentifierKind): CellOf {
  switch (kind) {
    case "uscc":
      return (row) => firmCode(row);
    case "tech-sme":
      return (row) => `${YEAR}${REGION}A8${digits(row, 6)}`;
    case "tech-contract":
      return (row) => `${YEAR}35${digits(row, 10)}`;
    default:
      return () => REGION;
  }
}

function textCells({ id }: LedgerSchema, key: string, name: string): CellOf {
  if (/乡镇/u.test(name)) return (row) => TOWNS[row % TOWNS.length] ?? null;
  if (/村/u.test(name)) return (row) => `${String.fromCharCode(0x4e00 + (row % 5000))}坑村`;
  if (/备注/u.test(name)) return () => null;
  return (row) => `${name}${id}${key.length}第${row + 1}号`;
}
