/** Rectangles of cells: what they share, what holds both, and whether they are in the grid. */
import { OfficeError } from "../protocol/office-error";
import { GRID, type Area, type RangeModel } from "./model";

/** The row after the last. */
export function bottomOf(area: Area): number {
  return area.top + area.rows;
}

/** The column after the last. */
export function rightOf(area: Area): number {
  return area.left + area.columns;
}

export function cellCountOf(area: Area): number {
  return area.rows * area.columns;
}

export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const rows = Math.min(bottomOf(a), bottomOf(b)) - top;
  const columns = Math.min(rightOf(a), rightOf(b)) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : null;
}

/** The smallest rectangle that holds both. */
export function bounding(a: Area, b: Area): Area {
  const top = Math.min(a.top, b.top);
  const left = Math.min(a.left, b.left);
  const rows = Math.max(bottomOf(a), bottomOf(b)) - top;
  return { top, left, rows, columns: Math.max(rightOf(a), rightOf(b)) - left };
}

export function holds(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && cellCountOf(common) === cellCountOf(inner);
}

/** The area, if it lies in the grid. Throws InvalidArgument when it does not, as Excel does. */
export function inGrid(area: Area): Area {
  const whole = [area.top, area.left, area.rows, area.columns].every(Number.isInteger);
  if (!whole || area.rows < 1 || area.columns < 1 || !holds(GRID, area)) throw new OfficeError("InvalidArgument");
  return area;
}

/** The range's cells. Throws InvalidReference when all of them have been deleted. */
export function areaOf(range: RangeModel): Area {
  if (range.area === null) throw new OfficeError("InvalidReference");
  return range.area;
}

/** Row `row` of the area (from 0, negative and beyond it too, as in Excel). */
export function cellsAt(area: Area, at: { row: number; column: number }): Area {
  return inGrid({ top: area.top + at.row, left: area.left + at.column, rows: 1, columns: 1 });
}
