/** Excel Tables: which there are, and where. */
import type { SheetTable } from "../../core/workbook/workbook";
import { AREA, areaOf } from "./range-area";

export type AskedTable = { readonly table: Excel.Table; readonly range: Excel.Range };

/** Asks for the whole of each table, with the header and totals rows it has. The tables must be loaded. */
export function askTables(tables: readonly Excel.Table[]): AskedTable[] {
  return tables.map((table) => {
    const range = table.getRange();
    range.load(`${AREA},worksheet/id`);
    return { table, range };
  });
}

/** Those of one sheet. */
export function tablesOn(sheetId: string, asked: readonly AskedTable[]): SheetTable[] {
  return asked
    .filter(({ range }) => range.worksheet.id === sheetId)
    .map(({ table, range }) => ({
      name: table.name,
      range: areaOf(range),
      hasHeaderRow: table.showHeaders,
      hasTotalsRow: table.showTotals,
    }));
}
