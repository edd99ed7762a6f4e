/** A workbook in memory with rows added to it, or taken away again. */
import type { RowsAdded } from "../../app/ports";
import type { RawValue, Sheet, SheetTable, Workbook } from "../../core/workbook/workbook";

/** The sheet is made where there is none. */
export function withRows(workbook: Workbook, rows: RowsAdded): Workbook {
  const sheet = workbook.sheets.find(({ name }) => name === rows.sheet) ?? blankSheet(rows.sheet);
  const filled = { ...put(sheet, rows, (value) => (value === "" ? null : String(value))), tables: grown(sheet, rows) };
  const others = workbook.sheets.some(({ name }) => name === rows.sheet);
  const sheets = others
    ? workbook.sheets.map((one) => (one.name === rows.sheet ? filled : one))
    : [...workbook.sheets, filled];
  return { ...workbook, sheets };
}

export function withoutRows(workbook: Workbook, rows: RowsAdded): Workbook {
  const sheets = workbook.sheets.map((one) => (one.name === rows.sheet ? put(one, rows, () => null) : one));
  return { ...workbook, sheets };
}

export function isEmptyThere(sheet: Sheet, { at, columns, rows }: RowsAdded): boolean {
  return rows.every((_, index) =>
    columns.every((column) => (sheet.rows[at + index - 1]?.[column - 1] ?? null) === null),
  );
}

export function holdsRows(sheet: Sheet, { at, columns, rows }: RowsAdded): boolean {
  return rows.every((values, index) =>
    columns.every((column, i) => String(sheet.rows[at + index - 1]?.[column - 1] ?? "") === String(values[i] ?? "")),
  );
}

function blankSheet(name: string): Sheet {
  return {
    name,
    visibility: "visible",
    rows: [],
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function put(sheet: Sheet, { at, columns, rows }: RowsAdded, value: (written: string | number) => RawValue): Sheet {
  const lines = sheet.rows.map((row) => [...row]);
  for (const [index, values] of rows.entries()) {
    while (lines.length < at + index) lines.push([]);
    const line = lines[at + index - 1] ?? [];
    for (const [i, column] of columns.entries()) {
      while (line.length < column) line.push(null);
      line[column - 1] = value(values[i] ?? "");
    }
  }
  return { ...sheet, rows: lines };
}

function grown({ tables }: Sheet, { at, rows }: RowsAdded): readonly SheetTable[] {
  const bottom = at + rows.length - 1;
  return tables.map((table) => {
    const { range } = table;
    const isAbove = range.bottom >= at - 1 && range.bottom < bottom && range.top < at && !table.hasTotalsRow;
    return isAbove ? { ...table, range: { ...range, bottom } } : table;
  });
}
