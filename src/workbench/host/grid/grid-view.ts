/** What a grid shows of the open workbook, and how it learns of changes: plain data that crosses from the worker to the page. */
import type { CellLook } from "../../../xlsx/read-looks";
import type { Area, CellValue } from "../model/model";

/** A cell as it is now. Rows and columns count from 0. */
export type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format; "General" for none. */
  readonly format: string;
};

export type GridTable = { readonly id: string; readonly name: string; readonly area: Area };
/** A conditional format that always holds: how an add-in marks cells. */
export type GridMark = { readonly area: Area; readonly fill: string };

/** What of a sheet is told again as a whole when any of it changed. */
export type SheetFacts = {
  readonly name: string;
  readonly isVisible: boolean;
  readonly tables: readonly GridTable[];
  readonly merges: readonly Area[];
  readonly marks: readonly GridMark[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
};

export type GridSheet = {
  readonly id: string;
  readonly facts: SheetFacts;
  readonly cells: readonly GridCell[];
  readonly looks: readonly { readonly row: number; readonly column: number; readonly look: number }[];
  /** In characters, by column. */
  readonly widths: ReadonlyMap<number, number>;
  /** In points, by row. */
  readonly heights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
};

export type GridSelection = { readonly sheet: string; readonly area: Area };

export type GridView = {
  readonly name: string;
  readonly looks: readonly CellLook[];
  readonly sheets: readonly GridSheet[];
  /** Names of cells and constants, with the formula that gives them. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly selection: GridSelection;
};

/** In the order in which they are to be done. `sheet` is an id. */
export type GridChange =
  | { readonly kind: "sheet-added"; readonly sheet: GridSheet }
  | { readonly kind: "sheet-removed"; readonly sheet: string }
  | {
      readonly kind: "rows-inserted" | "rows-deleted";
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: "facts"; readonly sheet: string; readonly facts: SheetFacts }
  | { readonly kind: "cells"; readonly sheet: string; readonly cells: readonly GridCell[] };

export type GridChanges = { readonly changes: readonly GridChange[]; readonly selection: GridSelection };
