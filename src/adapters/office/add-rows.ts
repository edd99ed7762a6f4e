/** Adds rows to a register and takes them back: only over empty cells, and all of it as text. */
import type { HostProblem, RowsAdded, RowsToAdd } from "../../app/ports";
import { fail, ok, type Result } from "../../core/base/result";
import type { CellRange } from "../../core/workbook/workbook";
import { hostProblem } from "./errors";
import { freeName } from "./free-name";
import { areaOf, rangeOf } from "./range-area";
import { askTables, type AskedTable } from "./tables";

/** Text stays what it is: no formula, no date, no number that loses its last digits. */
const TEXT = "@";

export async function addRows(context: Excel.RequestContext, rows: RowsToAdd): Promise<Result<RowsAdded, HostProblem>> {
  return rows.isNewSheet ? addSheet(context, rows) : addBelow(context, rows);
}

async function addSheet(context: Excel.RequestContext, rows: RowsToAdd): Promise<Result<RowsAdded, HostProblem>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const name = freeName(
    rows.sheet,
    worksheets.items.map((sheet) => sheet.name),
  );
  put(worksheets.add(name), rows);
  await context.sync();
  return ok(added({ ...rows, sheet: name }));
}

async function addBelow(context: Excel.RequestContext, rows: RowsToAdd): Promise<Result<RowsAdded, HostProblem>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(rows.sheet);
  const cells = rangeOf(sheet, areaIn(rows));
  cells.load("values");
  const { tables } = sheet;
  tables.load("items/name,items/showHeaders,items/showTotals");
  await context.sync();
  if (sheet.isNullObject) return fail({ code: "gone", what: rows.sheet });
  if (!isEmpty(cells.values)) return fail({ code: "changed-since", sheet: rows.sheet });
  const asked = askTables(tables.items);
  if (asked.length > 0) await context.sync();
  put(sheet, rows);
  growTable(sheet, asked, areaIn(rows));
  return onSheet(rows.sheet, async () => {
    await context.sync();
    return ok(added(rows));
  });
}

/** Empties the cells again, if they still hold what was written. A table that grew keeps its empty rows. */
export async function takeBack(context: Excel.RequestContext, rows: RowsAdded): Promise<Result<null, HostProblem>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(rows.sheet);
  const cells = rangeOf(sheet, areaIn(rows));
  cells.load("values");
  await context.sync();
  if (sheet.isNullObject) return fail({ code: "gone", what: rows.sheet });
  if (!isSame(cells.values, blockOf(rows))) return fail({ code: "changed-since", sheet: rows.sheet });
  // A range that was asked for is not known any more after its answer: see run.ts.
  rangeOf(sheet, areaIn(rows)).clear("Contents");
  return onSheet(rows.sheet, async () => {
    await context.sync();
    return ok(null);
  });
}

// Excel does not say which sheet it is that refuses.
async function onSheet<Value>(
  sheet: string,
  write: () => Promise<Result<Value, HostProblem>>,
): Promise<Result<Value, HostProblem>> {
  try {
    return await write();
  } catch (error) {
    const problem = hostProblem(error);
    return fail(problem.code === "protected" ? { code: "protected", sheet } : problem);
  }
}

function added({ sheet, at, columns, rows }: RowsAdded): RowsAdded {
  return { sheet, at, columns, rows };
}

function areaIn({ at, columns, rows }: RowsAdded): CellRange {
  return { top: at, bottom: at + rows.length - 1, left: Math.min(...columns), right: Math.max(...columns) };
}

/** The rows as one block; cells between the columns stay empty. */
function blockOf(of: RowsAdded): string[][] {
  const { left, right } = areaIn(of);
  return of.rows.map((values) => {
    const line = Array.from({ length: right - left + 1 }, () => "");
    for (const [index, column] of of.columns.entries()) line[column - left] = String(values[index] ?? "");
    return line;
  });
}

function put(sheet: Excel.Worksheet, rows: RowsAdded): void {
  const cells = rangeOf(sheet, areaIn(rows));
  const block = blockOf(rows);
  cells.numberFormat = block.map((line) => line.map(() => TEXT));
  cells.values = block;
}

function growTable(sheet: Excel.Worksheet, asked: readonly AskedTable[], area: CellRange): void {
  for (const { table, range } of asked) {
    const { top, left, bottom, right } = areaOf(range);
    const isAbove = bottom >= area.top - 1 && bottom < area.bottom && top < area.top;
    if (!isAbove || table.showTotals || left > area.right || right < area.left) continue;
    table.resize(rangeOf(sheet, { top, left, bottom: area.bottom, right }));
  }
}

function isEmpty(values: readonly (readonly unknown[])[]): boolean {
  return values.every((row) => row.every((value) => value === ""));
}

function isSame(values: readonly (readonly unknown[])[], block: readonly (readonly string[])[]): boolean {
  return block.every((line, at) => line.every((text, i) => String(values[at]?.[i] ?? "") === text));
}
