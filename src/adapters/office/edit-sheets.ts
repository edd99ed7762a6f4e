/** Changes ledgers in the open workbook: looks at every place first, then sets cells, puts rows in and adds sheets. */
import type { EditsWritten, CellsAt, GrowFormula, HostProblem, SheetEdit } from "../../app/ports";
import { cellAddress } from "../../core/base/a1";
import { ok, type Result } from "../../core/base/result";
import { cellEntry } from "./cell-entry";
import { freeName } from "./free-name";
import { lookAt, type SetFound, type RowsFound } from "./look-at-edits";
import { putBlock } from "./put-block";
import { putRows } from "./put-rows";
import { rangeOf } from "./range-area";

/** So many single cells go into one request. */
const CELLS_AT_ONCE = 1_000;

export async function editSheets(
  context: Excel.RequestContext,
  edits: readonly SheetEdit[],
  grow: GrowFormula,
): Promise<Result<EditsWritten, HostProblem>> {
  const found = await lookAt(context, edits);
  if (!found.ok) return found;
  const { sets, rows } = found.value;
  await setCells(context, sets);
  const unclear: CellsAt[] = [];
  for (const one of rows) unclear.push(...(await putRows(context, one, grow)));
  const sheets = await addSheets(context, edits);
  const at = [...sets.map(({ edit }) => placeOf(edit)), ...rows.map(placeOfRows), ...sheets];
  return ok({ at, unclear });
}

async function setCells(context: Excel.RequestContext, sets: readonly SetFound[]): Promise<void> {
  for (let from = 0; from < sets.length; from += CELLS_AT_ONCE) {
    for (const { edit, format } of sets.slice(from, from + CELLS_AT_ONCE)) {
      const { sheet, row, column, value } = edit;
      const cell = rangeOf(context.workbook.worksheets.getItem(sheet), oneCell(row, column));
      const entry = cellEntry(value, format);
      if (entry.format !== null) cell.numberFormat = [[entry.format]];
      cell.values = [[entry.value]];
    }
    await context.sync();
  }
}

function oneCell(row: number, column: number) {
  return { top: row, bottom: row, left: column, right: column };
}

function placeOf({ sheet, row, column }: SetFound["edit"]): CellsAt {
  return { sheet, range: cellAddress(row, column) };
}

function placeOfRows({ edit: { sheet, at, columns, rows } }: RowsFound): CellsAt {
  const last = cellAddress(at + rows.length - 1, Math.max(...columns));
  return { sheet, range: `${cellAddress(at, Math.min(...columns))}:${last}` };
}

async function addSheets(context: Excel.RequestContext, edits: readonly SheetEdit[]): Promise<readonly CellsAt[]> {
  const wanted = edits.filter((edit) => edit.kind === "sheet");
  if (wanted.length === 0) return [];
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const places: CellsAt[] = [];
  for (const { sheet, rows } of wanted) {
    const name = freeName(sheet, taken);
    taken.push(name);
    const width = Math.max(...rows.map((row) => row.length));
    const added = worksheets.add(name);
    await putBlock(context, { sheet: added, top: 1, left: 1, formats: [] }, rows);
    places.push({ sheet: name, range: `A1:${cellAddress(rows.length, width)}` });
  }
  return places;
}
