/** Which rows under a header are data, and where the table ends. */
import type { Progress } from "../base/progress";
import type { RawValue } from "../workbook/workbook";
import { rowKind, type RowKind, type TableShape } from "./row-kind";
import type { TotalLabel } from "./row-label";
import { textOfRow } from "./row-text";
import { isEmptyCell } from "./token";

/** A row of sums, and how many data rows of the table stand above it. */
export type TotalAt = { readonly row: number; readonly label: TotalLabel; readonly before: number };

export type TableRows = {
  /** Sheet rows of the data, from the top down. */
  readonly data: readonly number[];
  readonly totals: readonly TotalAt[];
  readonly notes: readonly { readonly row: number; readonly text: string }[];
  /** Empty rows with data above and below them. */
  readonly blank: readonly number[];
  /** Rows that print the header again. */
  readonly repeats: readonly number[];
  /** Rows under an Excel Table that look like its data. */
  readonly beyond: readonly number[];
  /** The last row that belongs to the table. */
  readonly end: number;
};

/** Whether another table's header begins in the row. */
export type StartsTable = (row: number) => boolean;

type Found = {
  readonly data: number[];
  readonly totals: TotalAt[];
  readonly asides: number[];
  readonly blank: number[];
  readonly repeats: number[];
  /** What the last row was; a header printed again does not count. */
  previous: RowKind["kind"];
  /** How many of the last data rows are lone texts under an empty row: the next table's title, if one follows. */
  lone: number;
  /** Whether a sum, a heading or a lone text came since the last full row of data. */
  apart: boolean;
};

const ROWS_PER_STEP = 2000;

/**
 * Sorts the rows under a header until the table ends: at a note, at another table's header (with or without an empty row
 * before it), or with the Excel Table.
 * The first half of reading a table.
 */
export function* tableRows(shape: TableShape, startsTable: StartsTable): Generator<Progress, TableRows, void> {
  const { sheet, header } = shape;
  const found: Found = {
    ...{ data: [], totals: [], asides: [], blank: [], repeats: [] },
    ...{ previous: "data", lone: 0, apart: false },
  };
  const table = header.block.table;
  const last = Math.min(table?.range.bottom ?? sheet.rows.length, sheet.rows.length);
  for (let row = header.block.bottom + 1; row <= last; row++) {
    if (row % ROWS_PER_STEP === 0) yield { done: row, total: 2 * sheet.rows.length, what: "reading-rows" };
    const kind = rowKind(shape, row);
    if (table === null && (kind.kind === "note" || (mayEnd(found, kind, sheet.rows[row - 1]) && startsTable(row)))) {
      if (kind.kind !== "note") found.data.length -= found.lone;
      break;
    }
    take(found, row, kind);
  }
  return finished(shape, found);
}

const FEWEST_HEADERS = 3;
const LONGEST_HEADER = 40;
/** A year, a code, an amount: headers have at most 1—12月 or 2021年 among them. */
const DIGITS = /\d{3}/u;

/** Nothing but short words: where another ledger's table follows without an empty row, its header does not look like data. */
function looksLikeHeader(cells: readonly RawValue[]): boolean {
  let words = 0;
  for (const raw of cells) {
    if (isEmptyCell(raw)) continue;
    if (typeof raw !== "string" || raw.length > LONGEST_HEADER || DIGITS.test(raw)) return false;
    words++;
  }
  return words >= FEWEST_HEADERS;
}

/**
 * A new table begins after a row that is no data, or where words stand that may be another ledger's header; the same header
 * right after an empty row is only a new page.
 */
function mayEnd(found: Found, kind: RowKind, cells: readonly RawValue[] = []): boolean {
  if (found.previous === "data") return kind.kind === "data" && looksLikeHeader(cells);
  return kind.kind !== "header" || found.apart;
}

function take(found: Found, row: number, kind: RowKind): void {
  if (kind.kind === "header") return void found.repeats.push(row);
  if (kind.kind === "data" || kind.kind === "lone") found.data.push(row);
  else if (kind.kind === "total") found.totals.push({ row, label: kind.label, before: found.data.length });
  else (kind.kind === "blank" ? found.blank : found.asides).push(row);
  found.lone = kind.kind === "lone" && (found.previous === "blank" || found.lone > 0) ? found.lone + 1 : 0;
  if (kind.kind !== "blank") found.apart = kind.kind !== "data";
  found.previous = kind.kind;
}

/** Lines under the last data or sum are told apart by whoever knows what follows, unless an Excel Table holds them. */
function finished(shape: TableShape, found: Found): TableRows {
  const { sheet, header } = shape;
  const first = found.data[0] ?? 0;
  const last = found.data.at(-1) ?? 0;
  const used = Math.max(header.block.bottom, last, found.totals.at(-1)?.row ?? 0);
  const end = header.block.table?.range.bottom ?? used;
  return {
    data: found.data,
    totals: found.totals,
    notes: found.asides.filter((row) => row <= end).map((row) => ({ row, text: textOfRow(sheet, row) })),
    blank: found.blank.filter((row) => first < row && row < last),
    repeats: found.repeats,
    beyond: header.block.table === null ? [] : rowsBeyond(shape, end),
    end,
  };
}

/** Data typed or pasted under an Excel Table that did not grow with it, up to the first row that is none. */
function rowsBeyond(shape: TableShape, end: number): readonly number[] {
  const rows: number[] = [];
  for (let row = end + 1; row <= shape.sheet.rows.length && rowKind(shape, row).kind === "data"; row++) rows.push(row);
  return rows;
}
