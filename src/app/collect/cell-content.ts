/** A cell of somebody's list as it is written into ours: in our header's unit, dates as dates, codes as text, the rest as they wrote it. */
import { decimal, dividedBy, times } from "../../core/base/decimal";
import { parsePlainDate } from "../../core/base/plain-date";
import type { CollectCell } from "../../core/collect/collect-row";
import { canonicalUnit } from "../../core/ledger/cell-reader";
import { isConvertible, parseUnit, type Unit } from "../../core/ledger/unit";
import { rawText, type RawValue } from "../../core/workbook/workbook";
import type { CellContent } from "../../core/workbook/cell-content";

/** `unit` is what our own header or sheet names; null when it names none. */
export function contentOf(cell: CollectCell, unit: string | null): CellContent {
  const { value, raw, column } = cell;
  if (cell.form === "") return isError(raw) ? rawText(raw) : null;
  // What cannot be read is taken over as it stands, so that the check tells of it.
  if (value === null) return asTyped(raw);
  return canonicalUnit(column.type) === null ? otherContent(cell, value) : amountContent(cell, unit);
}

function otherContent(cell: CollectCell, value: string | number | boolean): CellContent {
  switch (cell.column.type.kind) {
    case "date":
      return dateContent(cell);
    case "enum":
      return enumContent(cell);
    case "yes-no":
      return typeof value === "boolean" ? yesNoContent(cell, value) : value;
    case "identifier":
      return cell.flaws.includes("number-as-identifier") ? asTyped(cell.raw) : value;
    default:
      return value;
  }
}

function isError(raw: RawValue): boolean {
  return typeof raw === "object" && raw !== null && raw.kind === "error";
}

function asTyped(raw: RawValue): CellContent {
  return typeof raw === "object" && raw !== null ? rawText(raw) : raw;
}

function amountContent(cell: CollectCell, unit: string | null): CellContent {
  const { value, raw, flaws, column } = cell;
  const canonical = canonicalUnit(column.type) ?? "";
  // Where each row names its own unit, the unit is part of what was written.
  if (canonical === "" || typeof value !== "number") return asTyped(raw);
  const to = unitOf(unit, canonical);
  if (flaws.includes("approximate")) return approximateContent(cell, to);
  const from = parseUnit(canonical);
  if (from?.family === "%") return { percent: value };
  return from && to ? scaled(value, from.exponent - to.exponent) : value;
}

/** 约300 is no 300: the words are kept, with the unit that they were written under. */
function approximateContent({ raw, flaws, column, unit }: CollectCell, to: Unit | null): CellContent {
  const canonical = canonicalUnit(column.type) ?? "";
  const isSame = unitOf(unit, canonical)?.exponent === to?.exponent;
  const isSaid = flaws.includes("unit-converted") || flaws.includes("unit-in-cell");
  return isSame || isSaid ? rawText(raw) : `${rawText(raw)}${unit ?? canonical}`;
}

/** As amounts are read: a unit that says nothing of what is counted is none. */
function unitOf(word: string | null, canonical: string): Unit | null {
  const target = parseUnit(canonical);
  const stated = word === null ? null : parseUnit(word);
  return stated && target && isConvertible(stated, target) ? stated : target;
}

function scaled(value: number, exponent: number): number {
  const power = decimal(10 ** Math.abs(exponent));
  const exact = exponent >= 0 ? times(decimal(value), power) : dividedBy(decimal(value), power);
  return Number(exact);
}

function dateContent({ value, raw, flaws }: CollectCell): CellContent {
  // 2021.1 is January or October: whoever checks must see it as it was typed.
  if (flaws.includes("decimal-month")) return asTyped(raw);
  const day = typeof value === "string" ? parsePlainDate(value) : null;
  return day === null ? value : { date: day };
}

function enumContent({ value, raw, flaws, column }: CollectCell): CellContent {
  // 等年费滞纳金 says more than 有效; only 〃 says nothing of its own.
  if (typeof raw === "string" && !flaws.includes("ditto")) return raw.trim();
  const named = column.type.kind === "enum" ? column.type.values.find(({ code }) => code === value) : undefined;
  return named?.name ?? value;
}

function yesNoContent({ raw, flaws }: CollectCell, value: boolean): CellContent {
  if (flaws.includes("ditto") || typeof raw === "boolean") return value ? "是" : "否";
  return asTyped(raw);
}
