/** An amount as a rule quotes it beside another one: as typed, and as read where its header or its own unit made it another number. */
import { decimal } from "../../core/base/decimal";
import type { ColumnType } from "../../core/ledger/schema";
import { schemaOf, textAt, type CellAt } from "./sight";

const MONEY = "万元";
const SEPARATORS = /[,，\s]/gu;

/** 265, or 312500（31250万元） where the column is kept in 千元. */
export function amountAt(cell: CellAt): string {
  const { ledger, row, column } = cell;
  const text = textAt(cell);
  const value = ledger.columns.get(column)?.values[row];
  if (typeof value !== "number" || Number.parseFloat(text.replace(SEPARATORS, "")) === value) return text;
  const type = schemaOf(ledger, column)?.type;
  return `${text}（${decimal(value)}${type ? unitOf(type) : ""}）`;
}

function unitOf(type: ColumnType): string {
  if (type.kind === "money") return MONEY;
  return type.kind === "count" || type.kind === "quantity" ? type.unit : "";
}
