/** Tells the rows under a header apart: data, sums, notes, the header printed again (domain 8.1). */
import { cellAt, type RawValue, type Sheet } from "../workbook/workbook";
import type { FoundHeader } from "./find-header";
import { headerBlockAt } from "./header-block";
import { matchHeaders } from "./header-match";
import type { MergedCells } from "./merged-cells";
import { isNote, totalLabel, type TotalLabel } from "./row-label";
import { firstText, isLoneText } from "./row-text";
import { isEmptyCell } from "./token";

export type RowKind =
  /** `lone` is a data row with a single text and nothing else: perhaps the title of the next table. */
  | { readonly kind: "data" | "lone" | "blank" | "header" | "aside" | "note" }
  | { readonly kind: "total"; readonly label: TotalLabel };

/** What the rows of one table are told apart by. */
export type TableShape = {
  readonly sheet: Sheet;
  readonly header: FoundHeader;
  readonly merged: MergedCells;
  /** Columns of data, row numbers left out, as sheet columns. */
  readonly known: readonly number[];
  readonly left: number;
  readonly right: number;
};

const DATA: RowKind = { kind: "data" };
const LONE: RowKind = { kind: "lone" };
const BLANK: RowKind = { kind: "blank" };
const HEADER: RowKind = { kind: "header" };
const ASIDE: RowKind = { kind: "aside" };
const NOTE: RowKind = { kind: "note" };

/** What the row is, by its first text, by what stands in the columns of data, and by the header above. */
export function rowKind(shape: TableShape, row: number): RowKind {
  const cells = shape.sheet.rows[row - 1] ?? [];
  const first = firstText(cells, shape.left, shape.right);
  return sumOrNote(shape, row, first) ?? contentKind(shape, row);
}

function sumOrNote(shape: TableShape, row: number, first: string | null): RowKind | null {
  const label = first === null ? null : totalLabel(first);
  if (label !== null && (label.certain || isOnlyNumbers(shape, row, first))) return { kind: "total", label };
  if (isTotalsRow(shape, row))
    return { kind: "total", label: { label: first?.trim() ?? "", kind: "total", certain: true } };
  return first !== null && isNote(first) ? NOTE : null;
}

function contentKind(shape: TableShape, row: number): RowKind {
  const cells = shape.sheet.rows[row - 1] ?? [];
  const filled = countFilled(shape.known, cells);
  if (filled === 0) return isOnlyRowNumber(shape, cells) ? BLANK : ASIDE;
  if (filled === 1 && isLoneText(cells)) return isSpanning(shape, row) ? ASIDE : LONE;
  return isHeaderAgain(shape, row) ? HEADER : DATA;
}

/** 东坊镇小计 with a credit code beside it is a firm of an odd name, not a sum. */
function isOnlyNumbers(shape: TableShape, row: number, label: string | null): boolean {
  const cells = shape.sheet.rows[row - 1] ?? [];
  return shape.known.every((column) => {
    const raw = cells[column - 1] ?? null;
    return raw === label || typeof raw === "number" || isEmptyCell(raw);
  });
}

function isTotalsRow({ header }: TableShape, row: number): boolean {
  const table = header.block.table;
  return table !== null && table.hasTotalsRow && row === table.range.bottom;
}

/** Counts to two: more does not matter. */
function countFilled(known: readonly number[], cells: readonly RawValue[]): number {
  let filled = 0;
  for (const column of known) {
    if (!isEmptyCell(cells[column - 1] ?? null) && ++filled === 2) return 2;
  }
  return filled;
}

/** Nothing but a row number printed beforehand, or nothing at all. */
function isOnlyRowNumber(shape: TableShape, cells: readonly RawValue[]): boolean {
  return cells.every((raw, index) => {
    const column = index + 1;
    return isEmptyCell(raw) || column < shape.left || column > shape.right || typeof raw === "number";
  });
}

/** 「一、国家级高新技术企业」 across the table: a heading between its rows. */
function isSpanning({ sheet, merged }: TableShape, row: number): boolean {
  const wide = merged.wideAt.get(row) ?? [];
  return wide.some(
    (merge) => typeof cellAt(sheet, merge.top, merge.left) === "string" && merge.right - merge.left >= 2,
  );
}

/** The header printed again on a new page, or the row of column numbers (甲, 乙, 1, 2 …) of a statistical form. */
function isHeaderAgain(shape: TableShape, row: number): boolean {
  const cells = shape.sheet.rows[row - 1] ?? [];
  if (row === shape.header.block.bottom + 1 && isColumnNumbers(cells)) return true;
  return repeatsHeader(shape, cells) && !namesMore(shape, row);
}

/** The header again, with columns that it lacked above: another table of the ledger, not another page. */
function namesMore({ sheet, header, left, right }: TableShape, row: number): boolean {
  const beyond = (sheet.rows[row - 1] ?? []).some((raw, index) => {
    const column = index + 1;
    return (column < left || column > right) && !isEmptyCell(raw);
  });
  if (!beyond || header.block.table !== null) return false;
  const { matched } = matchHeaders(header.matcher, headerBlockAt(sheet, row).cells);
  return matched.length > header.match.matched.length;
}

function repeatsHeader({ header, known }: TableShape, cells: readonly RawValue[]): boolean {
  let same = 0;
  let other = 0;
  for (const { header: again } of header.match.matched) {
    const raw = cells[again.column - 1] ?? null;
    if (isEmptyCell(raw)) continue;
    if (typeof raw === "string" && again.parts.includes(raw)) same++;
    else other++;
    // Most rows are told from a header by their first cells.
    if (other * 2 > known.length) return false;
  }
  return same >= 2 && same > other;
}

function isColumnNumbers(cells: readonly RawValue[]): boolean {
  const filled = cells.filter((raw) => !isEmptyCell(raw));
  const numbers = filled.filter((raw) => !(typeof raw === "string" && /^[甲乙丙丁戊]$/u.test(raw.trim())));
  return filled.length >= 3 && numbers.length >= 2 && numbers.every((raw, i) => Number(raw) === i + 1);
}
