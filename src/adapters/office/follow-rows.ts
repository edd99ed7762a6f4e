/**
 * Formulas and names over a ledger's data that must take new rows in. Excel moves references by itself, but a sum that ends
 * right above the rows stays as it was; those are read before, and written after.
 */
import type { CellsAt, GrowFormula, LedgerRows } from "../../app/ports";
import { cellAddress } from "../../core/base/a1";
import { hostProblem } from "./errors";
import { AREAS, areaOf, rangeOf } from "./range-area";

type FormulaCell = { readonly sheet: string; readonly row: number; readonly column: number; readonly formula: string };

export type Following = {
  /** Puts the grown formulas where their cells are once the rows were put in; to be sent by the caller. */
  readonly write: () => void;
  readonly unclear: readonly CellsAt[];
};

export async function followRows(
  context: Excel.RequestContext,
  edit: LedgerRows,
  grow: GrowFormula,
): Promise<Following> {
  const cells = await formulaCells(context);
  const names = context.workbook.names;
  names.load("items/name,items/formula");
  await context.sync();
  const grown = (cells ?? []).map((cell) => ({ cell, text: grow(cell.formula, cell, edit) }));
  const namesGrown = names.items.map((name) => ({ name, text: grow(String(name.formula), NOWHERE, edit) }));
  const write = (): void => {
    for (const { cell, text } of grown) {
      if (text === null || text === "unclear") continue;
      const { sheet, row, column } = moved(cell, edit);
      const place = { top: row, bottom: row, left: column, right: column };
      rangeOf(context.workbook.worksheets.getItem(sheet), place).formulas = [[text]];
    }
    for (const { name, text } of namesGrown) if (text !== null && text !== "unclear") name.formula = text;
  };
  const unclear = grown.filter(({ text }) => text === "unclear").map(({ cell }) => placeOf(moved(cell, edit)));
  return { write, unclear: cells === null ? [rowBelow(edit)] : unclear };
}

/** Names belong to no row; all of them name their sheets. */
const NOWHERE = { sheet: "", row: 0 };

function moved<Cell extends { readonly sheet: string; readonly row: number }>(cell: Cell, edit: LedgerRows): Cell {
  const isMoved = cell.sheet === edit.sheet && cell.row >= edit.at;
  return isMoved ? { ...cell, row: cell.row + edit.rows.length } : cell;
}

function placeOf({ sheet, row, column }: FormulaCell): CellsAt {
  return { sheet, range: cellAddress(row, column) };
}

/** Where the sums most likely are. */
function rowBelow({ sheet, at, rows }: LedgerRows): CellsAt {
  const row = at + rows.length;
  return { sheet, range: `${row}:${row}` };
}

/** Every formula of the workbook; null where there are more than Excel tells. */
async function formulaCells(context: Excel.RequestContext): Promise<readonly FormulaCell[] | null> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  try {
    return await readFormulas(context, worksheets.items);
  } catch (error) {
    // Throws on what is no answer of Excel's.
    hostProblem(error);
    return null;
  }
}

async function readFormulas(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly FormulaCell[]> {
  const asked = sheets.map((sheet) => {
    const found = sheet.getUsedRangeOrNullObject(true).getSpecialCellsOrNullObject("Formulas");
    found.areas.load(AREAS);
    return { sheet, found };
  });
  await context.sync();
  const read = asked.flatMap(({ sheet, found }) =>
    (found.isNullObject ? [] : found.areas.items).map((range) => {
      const area = areaOf(range);
      const cells = rangeOf(sheet, area);
      cells.load("formulas");
      return { sheet: sheet.name, area, cells };
    }),
  );
  if (read.length > 0) await context.sync();
  return read.flatMap(({ sheet, area, cells }) =>
    cells.formulas.flatMap((line: readonly unknown[], down) =>
      line.flatMap((formula, along) =>
        typeof formula === "string" && formula.startsWith("=")
          ? [{ sheet, row: area.top + down, column: area.left + along, formula }]
          : [],
      ),
    ),
  );
}
