/** What is asked of the host: one kind of fact about one area of one sheet. An answer's size decides how much is asked at once. */
import type { CellRange } from "../../core/workbook/workbook";

/**
 * "values" come first; "formats" (what a number means) and "types" (whether #N/A is an error or a text) are asked
 * afterwards, and only where the values leave it open. "rows" and "columns" are asked where some are known to be hidden,
 * "merges" where a sheet has more than can be told at once.
 */
export type QuestionKind = "values" | "formats" | "types" | "rows" | "columns" | "merges";

/** `sheet` counts from 0 in the order of the shapes. */
export type Question = { readonly kind: QuestionKind; readonly sheet: number; readonly area: CellRange };

/** In the order of the questions. `cells` is null where the host gave none: it does so, without an error, when there are too many. */
export type Answer =
  | { readonly kind: "cells"; readonly cells: readonly (readonly unknown[])[] | null }
  /** One entry per row or column of the area; undefined where the host did not say. */
  | { readonly kind: "hidden"; readonly hidden: readonly (boolean | undefined)[] }
  | { readonly kind: "merges"; readonly merges: readonly CellRange[] };

export function rowsIn({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

export function columnsIn({ left, right }: CellRange): number {
  return right - left + 1;
}

export function cellsIn(area: CellRange): number {
  return rowsIn(area) * columnsIn(area);
}

/** The first `rows` rows, and the others. There must be more rows than that. */
export function cutAfter(question: Question, rows: number): readonly [Question, Question] {
  const { area } = question;
  const cut = area.top + rows;
  return [
    { ...question, area: { ...area, bottom: cut - 1 } },
    { ...question, area: { ...area, top: cut } },
  ];
}
