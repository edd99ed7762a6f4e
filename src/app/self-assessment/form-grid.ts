/** A form's table as both kinds of file give it: rows of texts, and which cells may be filled. */
import type { CellContent } from "../../core/workbook/cell-content";

export type CellState = "free" | "filled" | "formula" | "merged";

export type FormGrid = {
  /** The sheet's name, or 表1 … in a document. */
  readonly where: string;
  /** From 0; short and missing rows are empty. */
  readonly rows: readonly (readonly (string | null)[])[];
  state(row: number, column: number): CellState;
  /** C5 in a sheet, 第5行第3列 in a document. */
  address(row: number, column: number): string;
};

/** What goes into one cell; a document takes the text, a sheet the content. */
export type FormFill = {
  readonly grid: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly content: CellContent;
};
