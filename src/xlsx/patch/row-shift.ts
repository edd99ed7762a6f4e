/** Rows that move down, and what that does to references: those below move along, those over the data grow with it. */
import { cellAddress } from "../../core/base/a1";
import type { CellRange } from "../../core/workbook/workbook";
import { parseCellRange } from "../cell-range";
import { mapReferences, UnclearFormula, type Corner, type Reference } from "./formula-refs";
import { CannotPatch, type Unmovable } from "./sheet-patch";

/** The rows from `at` on move down by `by`. The data begins at `dataTop` and ends right above `at`. */
export type RowShift = {
  readonly sheet: string;
  readonly at: number;
  readonly by: number;
  readonly dataTop: number;
};

const LAST_ROW = 1_048_576;

export function refuse({ sheet }: RowShift, what: Unmovable): never {
  throw new CannotPatch({ code: "cannot-insert", sheet, what });
}

export function shiftedRow(row: number, shift: RowShift): number {
  const moved = row >= shift.at ? row + shift.by : row;
  return moved > LAST_ROW ? refuse(shift, "grid-end") : moved;
}

/** Whether a range ends with the data and reaches up into it, so that new rows belong to it. */
function endsWithData(top: number, bottom: number, { at, dataTop }: RowShift): boolean {
  return bottom === at - 1 && (top < bottom || top <= dataTop);
}

/** A range that something applies to: it moves, stretches, or grows with the data. */
export function shiftedRange(range: CellRange, shift: RowShift): CellRange {
  const bottom = endsWithData(range.top, range.bottom, shift)
    ? range.bottom + shift.by
    : shiftedRow(range.bottom, shift);
  return { ...range, top: shiftedRow(range.top, shift), bottom };
}

/** "A3:H10 J2", as conditional formats and lists to choose from are given; whole columns stay. */
export function shiftedRanges(text: string, shift: RowShift): string {
  return text
    .split(/\s+/u)
    .map((part) => {
      const range = parseCellRange(part);
      return range ? rangeText(shiftedRange(range, shift), part.includes(":")) : part;
    })
    .join(" ");
}

export function rangeText({ top, left, bottom, right }: CellRange, isArea: boolean): string {
  const first = cellAddress(top, left);
  return isArea || top !== bottom || left !== right ? `${first}:${cellAddress(bottom, right)}` : first;
}

/** Where a formula stands: its sheet, and whether ranges over the data grow in it. In a row of the data itself they do not. */
export type Home = { readonly sheet: string; readonly grows: boolean };

export function shiftedFormula(formula: string, home: Home, shift: RowShift): string {
  try {
    return mapReferences(formula, (reference) =>
      (reference.sheet ?? home.sheet).toUpperCase() === shift.sheet.toUpperCase()
        ? shiftedReference(reference, home, shift)
        : reference,
    );
  } catch (error) {
    if (error instanceof UnclearFormula) return refuse(shift, "formula");
    throw error;
  }
}

function shiftedReference({ sheet, from, to }: Reference, { grows }: Home, shift: RowShift): Reference {
  const [top, bottom] = [from.row, to?.row ?? null];
  const isGrowing = grows && top !== null && bottom !== null && endsWithData(top, bottom, shift);
  const end = to !== null && isGrowing ? { ...to, row: (bottom ?? 0) + shift.by } : to && moved(to, shift);
  return { sheet, from: moved(from, shift), to: end };
}

function moved(corner: Corner, shift: RowShift): Corner {
  return corner.row === null ? corner : { ...corner, row: shiftedRow(corner.row, shift) };
}
