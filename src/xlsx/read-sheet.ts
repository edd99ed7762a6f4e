/** Turns a sheet as hucre read it into core's, in place: its row arrays become ours, its cell objects are let go. */
import type { Cell, Sheet as HucreSheet } from "hucre/xlsx";
import { CellRuns } from "../core/workbook/cell-runs";
import type { CellRange, RawValue, Sheet, SheetTable } from "../core/workbook/workbook";
import { parseCellRange } from "./cell-range";
import { parseIsoDate, withoutMoment, type DateCache, type Moment } from "./excel-date";

/** What is known of the sheet besides its cells. */
export type SheetFacts = {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly tables: readonly SheetTable[];
  readonly isoDates: boolean;
};

type Grid = (RawValue | Moment)[][];

/**
 * A formula whose result the file lacks, as some generators leave it: not empty, but unknown until Excel has saved it.
 * Spelt like the errors that Excel shows, for it has no name of its own.
 */
export const UNCALCULATED: RawValue = { kind: "error", text: "#未计算" };
/** A number greater than any that Excel can hold, as no Excel writes it: 1E+400. Excel's own word for such a result. */
const TOO_GREAT: RawValue = { kind: "error", text: "#NUM!" };

/** The sheet. `source` must not be used afterwards. */
export function convertSheet(source: HucreSheet, facts: SheetFacts, dates: DateCache): Sheet {
  const grid: Grid = source.rows;
  const formulas = new CellRuns();
  if (source.cells) markCells(grid, source.cells, formulas);
  delete source.cells;
  for (const row of grid) convertRow(row, facts, dates);
  // Every moment has been replaced: what is left are raw values.
  const rows = grid as RawValue[][];
  while (rows.length > 0 && (rows.at(-1) ?? []).every((value) => value === null)) rows.pop();
  return {
    name: facts.name,
    visibility: facts.visibility,
    rows,
    merges: (source.merges ?? []).map(mergedRange),
    tables: facts.tables,
    hiddenRows: new Set([...(source.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([index]) => index + 1)),
    hiddenColumns: new Set((source.columns ?? []).flatMap((column, index) => (column.hidden ? [index + 1] : []))),
    formulas: formulas.ranges(),
  };
}

// Errors, percentages, missing results and formulas cannot be told from the value alone.
function markCells(grid: Grid, cells: ReadonlyMap<string, Cell>, formulas: CellRuns): void {
  for (const [at, cell] of cells) {
    const mark = markOf(cell);
    const comma = at.indexOf(",");
    const [row, column] = [Number(at.slice(0, comma)), Number(at.slice(comma + 1))];
    if (cell.formula !== undefined) addFormula(formulas, cell, { row: row + 1, column: column + 1 });
    const line = mark === null ? undefined : grid[row];
    if (line) line[column] = mark;
  }
}

/** One formula may fill a whole range (an array formula); the cells below its first say nothing of it. */
function addFormula(formulas: CellRuns, cell: Cell, at: { readonly row: number; readonly column: number }): void {
  const range = cell.formulaType === "array" ? parseCellRange(cell.formulaRef ?? "") : null;
  formulas.add(at.row, at.column);
  if (!range || range.left !== at.column || range.right !== at.column) return;
  for (let row = at.row + 1; row <= range.bottom; row++) formulas.add(row, at.column);
}

function markOf(cell: Cell): RawValue {
  const { value } = cell;
  // See cell-formats: the checkbox mark stands for a percent format.
  if (typeof value === "number")
    return cell.checkbox === true && Number.isFinite(value) ? { kind: "percent", value } : null;
  if (cell.type === "error" && typeof value === "string") return { kind: "error", text: value };
  return cell.formula !== undefined && value === null ? UNCALCULATED : null;
}

function convertRow(row: (RawValue | Moment)[], { isoDates }: SheetFacts, dates: DateCache): void {
  for (let column = 0; column < row.length; column++) {
    const value = row[column];
    if (typeof value === "string") {
      if (value === "") row[column] = null;
      else if (isoDates) row[column] = parseIsoDate(value) ?? value;
    } else if (typeof value === "object") row[column] = withoutMoment(value, dates);
    else if (typeof value === "number" && !Number.isFinite(value)) row[column] = TOO_GREAT;
  }
}

function mergedRange(merge: { startRow: number; startCol: number; endRow: number; endCol: number }): CellRange {
  return { top: merge.startRow + 1, left: merge.startCol + 1, bottom: merge.endRow + 1, right: merge.endCol + 1 };
}
