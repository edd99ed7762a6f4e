/** What must be asked of the sheets of a workbook whose shape is known. */
import type { CellRange } from "../../core/workbook/workbook";
import type { Question, QuestionKind } from "./question";
import type { SheetShape } from "./sheet-shape";

/** The greatest extent that is read, as from a file: beyond it stands a stray cell in the last row of the grid. */
export const MOST_CELLS = 20_000_000;

/** Values of all sheets in their order, then what is known to be hidden, then merged areas that are still unknown. */
export function firstQuestions(sheets: readonly SheetShape[]): Question[] {
  const asked = (kind: QuestionKind, wanted: (sheet: SheetShape) => CellRange | null): Question[] =>
    sheets.flatMap((shape, sheet) => {
      const area = wanted(shape);
      return area ? [{ kind, sheet, area }] : [];
    });
  return [
    ...asked("values", ({ used }) => used),
    ...asked("rows", ({ used, hiddenRows }) => (hiddenRows === "some" ? used : null)),
    // One row tells of every column.
    ...asked("columns", ({ used, hiddenColumns }) =>
      used && hiddenColumns === "some" ? { ...used, bottom: used.top } : null,
    ),
    ...asked("merges", ({ used, merges }) => (merges === null ? used : null)),
  ];
}
