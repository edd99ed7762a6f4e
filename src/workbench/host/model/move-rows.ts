/** Whole rows put in or taken out: everything below moves, and so does every range that somebody holds. */
import { shiftedFormula } from "../../../xlsx/patch/row-shift";
import { CannotPatch } from "../../../xlsx/patch/sheet-patch";
import { bottomOf } from "./area";
import { noteChange } from "./happen";
import { GRID, type Area, type SheetModel } from "./model";

/** Empty rows before row `at`. */
export function insertRows(sheet: SheetModel, at: number, count: number): void {
  if (at < sheet.cells.length) sheet.cells.splice(at, 0, ...blankRows(count));
  if (at < sheet.formats.length) sheet.formats.splice(at, 0, ...blankRows(count));
  moveAll(sheet, (area) => afterInsert(area, at, count));
  moveKeys(sheet, (row) => (row < at ? row : row + count));
  moveReferences(sheet, at, count);
  sheet.workbook.rowMoves.push({ sheet, at, count });
  note(sheet, { top: at, count }, "RowInserted");
}

/** Formulas and names of the whole workbook refer to the cells that they referred to; a range that ends above stays as it was. */
function moveReferences(sheet: SheetModel, at: number, count: number): void {
  const shift = { sheet: sheet.name, at: at + 1, by: count, dataTop: at + 1 };
  const movedIn = (home: string, formula: string): string => {
    try {
      return shiftedFormula(formula, { sheet: home, grows: false }, shift);
    } catch (error) {
      // Words that name cells stay as they are, as in Excel.
      if (error instanceof CannotPatch) return formula;
      throw error;
    }
  };
  for (const { name, formulas } of sheet.workbook.sheets)
    for (const [key, formula] of formulas) formulas.set(key, movedIn(name, formula));
  for (const item of sheet.workbook.names) item.formula = movedIn("", item.formula);
}

/** Takes out the rows from `at` on. */
export function deleteRows(sheet: SheetModel, at: number, count: number): void {
  sheet.workbook.rowMoves.push({ sheet, at, count: -count });
  sheet.cells.splice(at, count);
  sheet.formats.splice(at, count);
  moveAll(sheet, (area) => afterDelete(area, at, count));
  moveKeys(sheet, (row) => (row < at ? row : row < at + count ? null : row - count));
  note(sheet, { top: at, count }, "RowDeleted");
}

function blankRows(count: number): never[][] {
  return Array.from({ length: count }, () => []);
}

function note(sheet: SheetModel, rows: { top: number; count: number }, how: "RowInserted" | "RowDeleted"): void {
  const area = { top: rows.top, left: 0, rows: rows.count, columns: GRID.columns };
  noteChange(sheet, area, { how, by: sheet.workbook.author, details: null });
}

/** Where an area is after rows were put in before row `at`: moved, stretched or as it was. */
export function afterInsert(area: Area, at: number, count: number): Area {
  if (area.rows === GRID.rows || at >= bottomOf(area)) return area;
  return at <= area.top ? { ...area, top: area.top + count } : { ...area, rows: area.rows + count };
}

/** Where it is after rows were taken out; null when none of its rows is left. */
export function afterDelete(area: Area, at: number, count: number): Area | null {
  if (area.rows === GRID.rows) return area;
  const end = at + count;
  const above = Math.max(0, Math.min(bottomOf(area), at) - area.top);
  const below = Math.max(0, bottomOf(area) - Math.max(area.top, end));
  if (above + below === 0) return null;
  return { ...area, top: area.top < at ? area.top : Math.max(at, area.top - count), rows: above + below };
}

function moveAll(sheet: SheetModel, move: (area: Area) => Area | null): void {
  for (const range of sheet.workbook.tracked) {
    if (range.sheet === sheet && range.area !== null) range.area = move(range.area);
  }
  keep(sheet.merges, move, (_, area) => area);
  keep(
    sheet.tables,
    (table) => move(table.area),
    (table, area) => Object.assign(table, { area }),
  );
  keep(
    sheet.conditionalFormats,
    (format) => move(format.area),
    (format, area) => Object.assign(format, { area }),
  );
  sheet.selection = move(sheet.selection) ?? { ...sheet.selection, rows: 1 };
}

function keep<Item>(items: Item[], move: (item: Item) => Area | null, moved: (item: Item, area: Area) => Item): void {
  const kept = items.flatMap((item) => {
    const area = move(item);
    return area === null ? [] : [moved(item, area)];
  });
  items.splice(0, items.length, ...kept);
}

function moveKeys(sheet: SheetModel, move: (row: number) => number | null): void {
  const formulas = [...sheet.formulas];
  sheet.formulas.clear();
  for (const [key, formula] of formulas) {
    const row = move(Math.floor(key / GRID.columns));
    if (row !== null) sheet.formulas.set(row * GRID.columns + (key % GRID.columns), formula);
  }
  const hidden = [...sheet.hiddenRows];
  sheet.hiddenRows.clear();
  for (const row of hidden) {
    const moved = move(row);
    if (moved !== null) sheet.hiddenRows.add(moved);
  }
}
