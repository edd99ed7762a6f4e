/** What is known of a sheet before its cells are read. */
import type { CellRange, Sheet, SheetTable } from "../../core/workbook/workbook";

export type SheetShape = {
  /** Excel's own id: stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  /** The cells that hold a value; null when none does. */
  readonly used: CellRange | null;
  /** Whether some of these rows, or columns, are hidden. */
  readonly hiddenRows: "none" | "some";
  readonly hiddenColumns: "none" | "some";
  /** null: to be asked for in parts, there are more than Excel tells at once. */
  readonly merges: readonly CellRange[] | null;
  /** null: Excel did not tell, for there are more areas of them than it can. */
  readonly formulas: readonly CellRange[] | null;
  readonly tables: readonly SheetTable[];
};

export type WorkbookShape = { readonly name: string; readonly sheets: readonly SheetShape[] };

/** What of a sheet must be the same after reading as before. */
export type Outline = Pick<SheetShape, "id" | "name" | "used">;

/** The name of a sheet that is not as it was, gone or new; null when all are the same. */
export function movedSheet(before: readonly Outline[], after: readonly Outline[]): string | null {
  for (const [at, sheet] of before.entries()) {
    const now = after[at];
    if (!now || now.id !== sheet.id || now.name !== sheet.name || !sameArea(now.used, sheet.used)) return sheet.name;
  }
  return after[before.length]?.name ?? null;
}

function sameArea(a: CellRange | null, b: CellRange | null): boolean {
  if (a === null || b === null) return a === b;
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
