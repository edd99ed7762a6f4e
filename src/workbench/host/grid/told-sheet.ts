/** A sheet as the grid was last told of it: holds it against the sheet as it is now. */
import { formatAt, formulaAt, valueAt, type At } from "../model/cells";
import { GRID, type CellValue, type SheetModel } from "../model/model";
import type { GridCell, SheetFacts } from "./grid-view";

export function cellOf(sheet: SheetModel, at: At): GridCell {
  return { ...at, value: valueAt(sheet, at), formula: formulaAt(sheet, at), format: formatAt(sheet, at) };
}

export function factsOf(sheet: SheetModel): SheetFacts {
  return {
    name: sheet.name,
    isVisible: sheet.visibility === "Visible",
    tables: sheet.tables.map(({ id, name, area }) => ({ id, name, area })),
    merges: sheet.merges,
    // Formulas are not calculated here: only a format that always applies is shown.
    marks: sheet.conditionalFormats
      .filter(({ formula, fillColor }) => /^=?TRUE(?:\(\))?$/i.test(formula) && fillColor !== "")
      .map(({ area, fillColor }) => ({ area, fill: fillColor })),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
  };
}

export class ToldSheet {
  private cells: CellValue[][];
  private formats: (string | undefined)[][];
  private formulas: Map<number, string>;
  private facts: string;

  constructor(private readonly sheet: SheetModel) {
    this.cells = sheet.cells.map((row) => [...row]);
    this.formats = sheet.formats.map((row) => [...row]);
    this.formulas = new Map(sheet.formulas);
    this.facts = JSON.stringify(factsOf(sheet));
  }

  /** The facts, if any of them changed since. */
  changedFacts(): SheetFacts | null {
    const now = factsOf(this.sheet);
    const text = JSON.stringify(now);
    if (text === this.facts) return null;
    this.facts = text;
    return now;
  }

  /** The cells that are not as they were told. */
  changedCells(): GridCell[] {
    const { sheet } = this;
    const rows = Math.max(sheet.cells.length, this.cells.length, sheet.formats.length, this.formats.length);
    const changed: GridCell[] = [];
    for (let row = 0; row < rows; row++) {
      const lines = [sheet.cells[row], this.cells[row], sheet.formats[row], this.formats[row]];
      const width = Math.max(...lines.map((line) => line?.length ?? 0));
      for (let column = 0; column < width; column++)
        if (!this.isAsTold({ row, column })) changed.push(cellOf(sheet, { row, column }));
    }
    for (const cell of changed) this.tell(cell);
    return changed;
  }

  /** The grid knows this cell as it is. */
  tell({ row, column }: At): void {
    (this.cells[row] ??= [])[column] = valueAt(this.sheet, { row, column });
    (this.formats[row] ??= [])[column] = this.sheet.formats[row]?.[column];
    const formula = formulaAt(this.sheet, { row, column });
    const key = row * GRID.columns + column;
    if (formula === null) this.formulas.delete(key);
    else this.formulas.set(key, formula);
  }

  /** The grid has moved its rows, or is about to; a negative count takes rows out. */
  moveRows(at: number, count: number): void {
    for (const grid of [this.cells, this.formats]) {
      const blank = Array.from({ length: Math.max(0, count) }, () => []);
      if (at < grid.length) grid.splice(at, Math.max(0, -count), ...blank);
    }
  }

  /** After rows moved somewhere: all formulas are told again, since any of them may refer to those rows. */
  forgetFormulas(): void {
    this.formulas = new Map();
  }

  private isAsTold({ row, column }: At): boolean {
    const key = row * GRID.columns + column;
    return (
      same(this.sheet.cells[row]?.[column] ?? null, this.cells[row]?.[column] ?? null) &&
      this.sheet.formats[row]?.[column] === this.formats[row]?.[column] &&
      this.sheet.formulas.get(key) === this.formulas.get(key)
    );
  }
}

function same(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  return a !== null && b !== null && typeof a === "object" && typeof b === "object" && a.error === b.error;
}
