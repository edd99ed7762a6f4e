/** Everything that came in about one sheet, put together as core's sheet at the end. */
import type { CellRange, Sheet } from "../../core/workbook/workbook";
import type { NumberReader } from "./raw-values";
import { SheetGrid } from "./sheet-grid";
import type { SheetShape } from "./sheet-shape";

export class SheetFacts {
  readonly grid: SheetGrid;
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly merges = new Map<string, CellRange>();

  constructor(
    readonly shape: SheetShape,
    numbers: NumberReader,
  ) {
    this.grid = new SheetGrid(numbers);
    this.addMerges(shape.merges ?? []);
  }

  /** A merged area that reaches over the border of two questions is in both answers. */
  addMerges(merges: readonly CellRange[]): void {
    for (const merge of merges) this.merges.set(`${merge.top},${merge.left}`, merge);
  }

  hideRows(from: number, hidden: readonly (boolean | undefined)[]): void {
    for (const [at, isHidden] of hidden.entries()) if (isHidden === true) this.hiddenRows.add(from + at);
  }

  hideColumns(from: number, hidden: readonly (boolean | undefined)[]): void {
    for (const [at, isHidden] of hidden.entries()) if (isHidden === true) this.hiddenColumns.add(from + at);
  }

  finish(): Sheet {
    const { name, visibility, tables } = this.shape;
    return {
      name,
      visibility,
      rows: this.grid.finish(),
      merges: [...this.merges.values()],
      tables,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      formulas: this.shape.formulas ?? [],
    };
  }
}
