/** One table found in a workbook, typed and columnar, in sheet order; every value has a place. */
import type { Place } from "../base/a1";
import type { PlainDate } from "../base/plain-date";
import type { PersonalData } from "../identifier/personal-data";
import type { CellRange, RawValue } from "../workbook/workbook";
import type { ColumnSchema, LedgerSchema } from "./schema";
import type { IdleMapping, NearLedger } from "./unread";

/** A typed cell: what ColumnType says its kind becomes; null when empty or unreadable. */
export type Value = string | number | boolean | null;

/** What was odd about a cell while it was read; the value is null after those marked so. */
export type Flaw =
  | "width-or-space" // full-width digits, blanks inside
  | "text-number" // a number typed as text
  | "thousands"
  | "unit-in-cell"
  | "unit-converted"
  | "unit-unknown" // null
  | "approximate" // 约, 多, 余, 左右
  | "chinese-numeral"
  | "blank-token" // null: ——, /, 无
  | "unparseable" // null
  | "excel-error" // null
  | "date-in-number" // null: Excel turned 1-3 into a date
  | "percent-ambiguous"
  | "parenthesised-negative"
  | "serial-date"
  | "compact-date" // 20210315
  | "decimal-month" // numeric 2021.1: January or October
  | "invalid-date" // null
  | "two-digit-year" // null
  | "no-year" // null
  | "date-range" // null
  | "unknown-value" // null: not in the enumeration
  | "number-as-identifier" // an 18-digit code kept as a number lost its digits
  | "restored-zero" // a patent number kept as a number had lost its final .0
  | "ditto"; // 〃 or 同上, taken from the row above

export type Column = {
  readonly schema: ColumnSchema;
  readonly raw: readonly RawValue[];
  readonly values: readonly Value[];
  /** Row index → what was odd; rows read without remark are absent. */
  readonly flaws: ReadonlyMap<number, readonly Flaw[]>;
};

/** A 合计 or 小计 row: left out of the data, kept for the check of sums. */
export type TotalRow = {
  readonly row: number;
  readonly label: string;
  readonly kind: "total" | "subtotal";
  /** Row indices of the ledger that it claims to add up. */
  readonly from: number;
  readonly to: number;
  /** Column key → the number it states, in the ledger's canonical unit. */
  readonly stated: ReadonlyMap<string, number>;
  /** Of these the ones that were typed: no formula adds them up. */
  readonly typed: readonly string[];
};

/** What the lines above a table say of it. */
export type TitleFacts = {
  readonly text: string;
  readonly year: number | null;
  readonly cutoff: PlainDate | null;
  readonly cutoffPlace: Place | null;
  readonly unit: string | null;
};

/** Where a ledger's rows came from; a ledger kept on several sheets has several. Rows and columns count from 1. */
export type LedgerTable = {
  readonly sheet: string;
  readonly hiddenSheet: boolean;
  readonly title: TitleFacts;
  readonly headerRow: number;
  readonly range: CellRange;
  /** Column key → sheet column. */
  readonly columnAt: ReadonlyMap<string, number>;
  /** Column key → the unit its header (or the sheet) gave, when one was given. */
  readonly unitOf: ReadonlyMap<string, string>;
  readonly unmapped: readonly { readonly header: string; readonly column: number }[];
  readonly totals: readonly TotalRow[];
  /** Hidden rows and columns that hold data, in sheet numbering. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly blankRows: readonly number[];
  readonly notes: readonly { readonly row: number; readonly text: string }[];
  /** Sheet column of an unmapped header → the first values under it, by which a person may know it. */
  readonly samples: ReadonlyMap<number, readonly RawValue[]>;
  /** Sheet column of an unmapped header → the column it names as well as the header that was taken for it. */
  readonly again: ReadonlyMap<number, string>;
  /** Rows that only print the header again. */
  readonly headerRepeats: readonly number[];
  /** Rows right under an Excel Table that look like its data, but are outside of it and do not count. */
  readonly beyond: readonly number[];
  /** Column key → how many rows show the value of a cell merged over them. */
  readonly filledDown: ReadonlyMap<string, number>;
};

export type Ledger = {
  readonly schema: LedgerSchema;
  readonly tables: readonly LedgerTable[];
  readonly count: number;
  /** Row index → index into tables. */
  readonly tableOf: readonly number[];
  /** Row index → row of the sheet, from 1. */
  readonly rowOf: readonly number[];
  /** Only the columns that were found in at least one table. */
  readonly columns: ReadonlyMap<string, Column>;
};

/** One line of the 参数表 as read: its typed value and where it stands. */
export type Parameter = {
  readonly key: string;
  readonly name: string;
  readonly value: Value;
  readonly raw: RawValue;
  readonly flaws: readonly Flaw[];
  readonly place: Place;
};

/**
 * The cells of one sheet column that hold one kind of number, in sheet order. Of their texts only one is kept, masked: the
 * first in the order of text, however the rows are sorted.
 */
export type PersonalCells = {
  readonly sheet: string;
  readonly column: number;
  readonly kind: PersonalData["kind"];
  readonly rows: readonly number[];
  readonly example: string;
};

/** Everything recognised in a workbook. */
export type LedgerSet = {
  readonly workbook: string;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly parameterSheet: string | null;
  readonly ledgers: ReadonlyMap<string, Ledger>;
  /** Registers beside the ledgers, by schema id: no data of the report. */
  readonly registers: ReadonlyMap<string, Ledger>;
  /** Sheets that hold something but are no ledger, or that a person wants left alone. */
  readonly ignoredSheets: readonly string[];
  /** Rows of 字段映射 that change nothing. */
  readonly idleMappings: readonly IdleMapping[];
  /** Sheets among the ignored that would be a ledger if some of their headers meant what they nearly say. */
  readonly nearLedgers: readonly NearLedger[];
  /** Cells of any sheet that hold what identifies a person. */
  readonly personal: readonly PersonalCells[];
  /** Whether any cell of the workbook holds a formula; what another program exported has none. */
  readonly hasFormulas: boolean;
};

/** The place of a value; null when its table lacks the column. */
export function placeOf(ledger: Ledger, row: number, key: string): Place | null {
  const table = ledger.tables[ledger.tableOf[row] ?? -1];
  const column = table?.columnAt.get(key);
  const sheetRow = ledger.rowOf[row];
  return table && column !== undefined && sheetRow !== undefined ? { sheet: table.sheet, row: sheetRow, column } : null;
}

/** The typed value; null also when the ledger lacks the column. */
export function valueAt(ledger: Ledger, row: number, key: string): Value {
  return ledger.columns.get(key)?.values[row] ?? null;
}
