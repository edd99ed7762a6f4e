/** Ways to spoil the cells of a workbook, as hands do over a year: swapped, moved, typed over, merged, hidden. */
import type { CellRange, RawValue, Sheet, Workbook } from "../../src/core/workbook/workbook";
import type { Chance } from "./chance";
import { NASTY_CELLS, ORDERLY_CELLS } from "./nasty";

type Rows = RawValue[][];
type GridMutation = (rows: Rows, chance: Chance) => void;
type SheetMutation = (sheet: Sheet, chance: Chance) => Sheet;

function place(rows: Rows, chance: Chance): { readonly row: number; readonly column: number } {
  const row = chance.below(rows.length);
  return { row, column: chance.below(rows[row]?.length ?? 1) };
}

function get(rows: Rows, { row, column }: { row: number; column: number }): RawValue {
  return rows[row]?.[column] ?? null;
}

function set(rows: Rows, { row, column }: { row: number; column: number }, value: RawValue): void {
  const cells = rows[row];
  if (!cells) return;
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}

/** Cells typed over, by values of a list. */
function cellsBy(values: readonly RawValue[]): readonly GridMutation[] {
  return [
    (rows, chance) => set(rows, place(rows, chance), chance.oneOf(values)),
    (rows, chance) => set(rows, place(rows, chance), chance.oneOf(values)),
    (rows, chance) => set(rows, place(rows, chance), null),
    (rows, chance) => set(rows, place(rows, chance), get(rows, place(rows, chance))),
    (rows, chance) => {
      const [one, other] = [place(rows, chance), place(rows, chance)];
      const [first, second] = [get(rows, one), get(rows, other)];
      set(rows, one, second);
      set(rows, other, first);
    },
    (rows, chance) => {
      const { row, column } = place(rows, chance);
      const value = chance.oneOf(values);
      for (let below = Math.max(1, row); below < rows.length; below++) set(rows, { row: below, column }, value);
    },
  ];
}

const CELLS = cellsBy(NASTY_CELLS);
const ORDERLY = cellsBy(ORDERLY_CELLS);

const LAYOUT: readonly GridMutation[] = [
  (rows, chance) => rows.splice(chance.below(rows.length), 1),
  (rows, chance) => rows.splice(chance.below(rows.length), 0, []),
  (rows, chance) => rows.splice(chance.below(rows.length), 0, [...(chance.oneOf(rows) ?? [])]),
  (rows, chance) => rows.push(...rows.splice(chance.below(rows.length), 1)),
  (rows, chance) => rows.unshift([chance.oneOf(NASTY_CELLS)]),
  (rows) => rows.push([null], ...rows.map((row) => [...row])),
  (rows, chance) => rows.push(["合计", ...Array.from({ length: 8 }, () => chance.oneOf(NASTY_CELLS))]),
  (rows, chance) => {
    const column = chance.below(rows[0]?.length ?? 1);
    const to = chance.below(rows[0]?.length ?? 1);
    for (const row of rows) row.splice(to, 0, ...row.splice(column, 1));
  },
  (rows, chance) => {
    const column = chance.below(rows[0]?.length ?? 1);
    for (const row of rows) row.splice(column, chance.below(2), row[column] ?? null);
  },
  (rows, chance) => set(rows, { row: 0, column: chance.below(rows[0]?.length ?? 1) }, chance.oneOf(NASTY_CELLS)),
  (rows, chance) => {
    const header = rows[0] ?? [];
    set(rows, { row: 0, column: chance.below(header.length) }, chance.oneOf(header.length > 0 ? header : [null]));
  },
  (rows, chance) => set(rows, { row: rows.length - 1, column: 300 + chance.below(2000) }, chance.oneOf(NASTY_CELLS)),
];

function rangeIn(rows: Sheet["rows"], chance: Chance): CellRange {
  const [top, left] = [1 + chance.below(rows.length), 1 + chance.below(rows[0]?.length ?? 1)];
  const tall = chance.oneOf([0, 1, 5, 1_048_575 - top]);
  const wide = chance.oneOf([0, 1, 3, 16_383 - left]);
  return { top, left, bottom: top + tall, right: left + wide };
}

const FACTS: readonly SheetMutation[] = [
  (sheet, chance) => ({
    ...sheet,
    merges: [...sheet.merges, ...Array.from({ length: 1 + chance.below(5) }, () => rangeIn(sheet.rows, chance))],
  }),
  (sheet, chance) => ({
    ...sheet,
    tables: [
      ...sheet.tables,
      {
        name: chance.oneOf(["表1", "", "甲"]),
        range: rangeIn(sheet.rows, chance),
        hasHeaderRow: chance.onceIn(2),
        hasTotalsRow: chance.onceIn(2),
      },
    ],
  }),
  (sheet, chance) => ({ ...sheet, hiddenRows: new Set([1 + chance.below(sheet.rows.length), 1_048_576]) }),
  (sheet, chance) => ({ ...sheet, hiddenColumns: new Set([1 + chance.below(12), 16_384]) }),
  (sheet, chance) => ({ ...sheet, visibility: chance.oneOf(["hidden", "very-hidden", "visible"] as const) }),
];

function mutateSheet(sheet: Sheet, chance: Chance): Sheet {
  const kind = chance.below(8);
  if (kind === 0) return chance.oneOf(FACTS)(sheet, chance);
  const rows = sheet.rows.map((row) => [...row]);
  if (rows.length > 0) chance.oneOf(kind < 3 ? LAYOUT : CELLS)(rows, chance);
  return { ...sheet, rows };
}

/** The workbook spoilt in one to six ways; once in a while whole sheets are copied, renamed or dropped. */
export function mutateGrid(workbook: Workbook, chance: Chance): Workbook {
  let sheets = [...workbook.sheets];
  for (let turn = 1 + chance.below(6); turn > 0; turn--) {
    const at = chance.below(sheets.length);
    sheets = sheets.map((sheet, index) => (index === at ? mutateSheet(sheet, chance) : sheet));
  }
  if (chance.onceIn(6)) sheets.splice(chance.below(sheets.length), 1);
  if (chance.onceIn(8)) sheets.push({ ...chance.oneOf(sheets), name: "另一张" });
  if (chance.onceIn(8)) sheets = chance.shuffled(sheets);
  return { ...workbook, sheets };
}

/** The workbook with only cells typed over, so that what stands in which row is all that an order could change. */
export function mutateCells(workbook: Workbook, chance: Chance): Workbook {
  const at = chance.below(workbook.sheets.length);
  const sheets = workbook.sheets.map((sheet, index) => {
    if (index !== at) return sheet;
    const rows = sheet.rows.map((row) => [...row]);
    const [header = [], ...data] = rows;
    if (data.length > 0) chance.oneOf(ORDERLY)(data, chance);
    return { ...sheet, rows: [header, ...data] };
  });
  return { ...workbook, sheets };
}
