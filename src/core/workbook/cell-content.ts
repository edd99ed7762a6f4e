/** What is put into a cell of a person's workbook, in a file or in an open one. */
import type { PlainDate } from "../base/plain-date";

/**
 * Text is never a formula. A date becomes an Excel date where the cell's format shows one, otherwise ISO text; 18 percent become
 * 0.18 where the format shows a percentage, otherwise 18. A number loses a format that would show it as a date.
 */
export type CellContent =
  string | number | boolean | null | { readonly date: PlainDate } | { readonly percent: number };
