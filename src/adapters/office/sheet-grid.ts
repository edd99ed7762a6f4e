/** The cells of a sheet while they come in, block by block; what the values leave open becomes the next questions. */
import type { CellRange, RawValue } from "../../core/workbook/workbook";
import { needsFormat, needsType, plainValue, typedText, type NumberReader } from "./raw-values";

type Cells = readonly (readonly unknown[])[];

/** Areas whose formats and types are still to be asked for. */
export type Open = { readonly formats: readonly CellRange[]; readonly types: readonly CellRange[] };

const EMPTY_ROW: RawValue[] = [];

export class SheetGrid {
  private readonly rows: RawValue[][] = [];

  constructor(private readonly numbers: NumberReader) {}

  putValues(area: CellRange, cells: Cells): Open {
    const numbers = new Extents(area);
    const suspects = new Extents(area);
    for (const [at, answered] of cells.entries()) {
      const row = keptRow(answered, area.left);
      this.setRow(area.top + at, row);
      for (let column = area.left - 1; column < row.length; column++) {
        const value = row[column] ?? null;
        if (needsFormat(value)) numbers.mark(at, column - area.left + 1);
        else if (needsType(value)) suspects.mark(at, column - area.left + 1);
      }
    }
    return { formats: numbers.areas(), types: suspects.areas() };
  }

  putFormats(area: CellRange, formats: Cells): void {
    this.replace(area, formats, (value, format) => (needsFormat(value) ? this.numbers.read(value, format) : value));
  }

  putTypes(area: CellRange, types: Cells): void {
    this.replace(area, types, (value, type) => (needsType(value) ? typedText(value, type) : value));
  }

  /** From A1 on, without empty rows at the end. The grid must not be used afterwards. */
  finish(): RawValue[][] {
    const { rows } = this;
    while (rows.length > 0 && (rows.at(-1) ?? []).every((value) => value === null)) rows.pop();
    return rows;
  }

  private setRow(row: number, cells: RawValue[]): void {
    while (this.rows.length < row) this.rows.push(EMPTY_ROW);
    this.rows[row - 1] = cells;
  }

  private replace(area: CellRange, facts: Cells, read: (value: RawValue, fact: unknown) => RawValue): void {
    for (const [at, line] of facts.entries()) {
      const row = this.rows[area.top + at - 1];
      if (!row || row.length === 0) continue;
      for (let column = 0; column < line.length; column++) {
        const index = area.left + column - 1;
        row[index] = read(row[index] ?? null, line[column]);
      }
    }
  }
}

function keptRow(cells: readonly unknown[], left: number): RawValue[] {
  if (cells.every((value) => value === "")) return EMPTY_ROW;
  const row: RawValue[] = new Array<RawValue>(left - 1).fill(null);
  for (const value of cells) row.push(plainValue(value));
  return row;
}

/** From the first to the last marked row of each column, as few rectangles as columns side by side allow. */
class Extents {
  private readonly first: (number | undefined)[] = [];
  private readonly last: number[] = [];

  constructor(private readonly area: CellRange) {}

  /** Rows must be marked from the top down. */
  mark(row: number, column: number): void {
    this.first[column] ??= row;
    this.last[column] = row;
  }

  areas(): CellRange[] {
    const { top, left } = this.area;
    const found: CellRange[] = [];
    for (let column = 0; column < this.first.length; column++) {
      const first = this.first[column];
      if (first === undefined) continue;
      const own = {
        top: top + first,
        bottom: top + (this.last[column] ?? first),
        left: left + column,
        right: left + column,
      };
      const beside = found.at(-1);
      if (beside && beside.right === own.left - 1) found[found.length - 1] = spanning(beside, own);
      else found.push(own);
    }
    return found;
  }
}

function spanning(a: CellRange, b: CellRange): CellRange {
  return { top: Math.min(a.top, b.top), bottom: Math.max(a.bottom, b.bottom), left: a.left, right: b.right };
}
