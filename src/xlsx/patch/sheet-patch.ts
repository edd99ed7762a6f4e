/** What can be done to a person's workbook: sheets added at the end, cells set, rows added. Everything else stays as it is. */
import type { CellContent } from "../../core/workbook/cell-content";
import type { XlsxProblem } from "../xlsx-problem";
import type { EnteredCell } from "./entered-cell";

/** A sheet of our own making, in the workbook's default format. */
export type NewSheet = {
  readonly name: string;
  /** Widths in characters, of which a Chinese one takes two. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly CellContent[])[];
  readonly frozenRows: number;
  /** Lists to choose from: a range such as "J2:J30" and its values, which hold no comma and 255 characters in all. */
  readonly choices: readonly { readonly range: string; readonly values: readonly string[] }[];
};

export type SheetPatch =
  /** The name must be free: see freeSheetName. */
  | { readonly kind: "add"; readonly sheet: NewSheet }
  /** A sheet that we wrote before, with all that stands in it; others refer to it by its name as before. */
  | { readonly kind: "replace"; readonly sheet: NewSheet }
  /** What stood in the cells is replaced; their formats stay. A formula is not. */
  | {
      readonly kind: "set";
      readonly sheet: string;
      readonly cells: readonly { readonly row: number; readonly column: number; readonly value: CellContent }[];
    }
  /**
   * What a person entered in a grid, as it is now: also formulas, and values in place of formulas. Only a formula that fills
   * several cells is not replaced.
   */
  | { readonly kind: "enter"; readonly sheet: string; readonly cells: readonly EnteredCell[] }
  /**
   * Rows from `at` on, which must be empty there, formatted like the row `like`. An Excel Table that ends right above, or
   * has room for them, grows with them.
   */
  | {
      readonly kind: "append";
      readonly sheet: string;
      readonly at: number;
      readonly like: number | null;
      /** The sheet columns, from 1, that each row's values go into. */
      readonly columns: readonly number[];
      readonly rows: readonly (readonly CellContent[])[];
    }
  /** Rows put in above the row `at`, which moves down with all that stands below and everything that refers to it. */
  | InsertPatch;

export type InsertPatch = {
  readonly kind: "insert";
  readonly sheet: string;
  readonly at: number;
  readonly like: number | null;
  readonly columns: readonly number[];
  readonly rows: readonly (readonly CellContent[])[];
  /** The first row of the data that the rows are added to: ranges from there to the last row grow with them. */
  readonly dataTop: number;
};

export type PatchProblem =
  | XlsxProblem
  | { readonly code: "no-such-sheet"; readonly sheet: string }
  /** Something stands where rows were to go. */
  | { readonly code: "occupied"; readonly sheet: string; readonly cell: string }
  | { readonly code: "formula-there"; readonly sheet: string; readonly cell: string }
  | { readonly code: "protected-sheet"; readonly sheet: string }
  /** Rows cannot be put in without breaking this. */
  | { readonly code: "cannot-insert"; readonly sheet: string; readonly what: Unmovable }
  /** The rows would run into another table or past a row of totals. */
  | { readonly code: "no-room"; readonly sheet: string };

/** What refers to rows in a way that cannot be moved along with certainty. */
export type Unmovable =
  | "merged-cell" // across the place
  | "array-formula"
  | "formula" // one that names cells in words, or several sheets at once
  | "comment"
  | "drawing"
  | "pivot-table"
  | "view" // custom views and scenarios
  | "grid-end";

/** Thrown inside, told outside. */
export class CannotPatch extends Error {
  constructor(readonly problem: PatchProblem) {
    super(problem.code);
  }
}

const LONGEST_NAME = 31;
const NOT_IN_A_SHEET_NAME = /[[\]:*?/\\\p{Cc}]/gu;

/** A name for a sheet that Excel takes and that no other sheet has: 催办-高新股, 催办-高新股2 …. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const names = new Set([...taken].map((name) => name.toUpperCase()));
  const plain =
    wanted
      .replace(NOT_IN_A_SHEET_NAME, " ")
      .replace(/^'+|'+$/gu, "")
      .trim() || "表";
  for (let ordinal = 1; ; ordinal++) {
    const end = ordinal === 1 ? "" : String(ordinal);
    const name = plain.slice(0, LONGEST_NAME - end.length) + end;
    if (!names.has(name.toUpperCase())) return name;
  }
}
