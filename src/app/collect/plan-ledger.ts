/** Where one ledger's new rows and changed cells go in our workbook, and which cannot be written there. */
import type { CollectCell, CollectRow } from "../../core/collect/collect-row";
import type { CellChange, LedgerComparison } from "../../core/collect/comparison";
import type { Ledger, LedgerTable } from "../../core/ledger/ledger";
import type { ColumnSchema } from "../../core/ledger/schema";
import type { CellContent } from "../../core/workbook/cell-content";
import type { SheetPatch } from "../../xlsx/patch/sheet-patch";
import type { Sheet, Workbook } from "../../core/workbook/workbook";
import { contentOf } from "./cell-content";
import { rowContent, spanContent } from "./row-content";

/** A change that is shown but not written. */
export type Blocked = {
  readonly ours: CollectRow;
  readonly change: CellChange;
  readonly why: "formula" | "merged-cell" | "years-across";
};

export type LedgerPlan = {
  readonly comparison: LedgerComparison;
  /** The sheet that new rows go to; null when there are none. */
  readonly sheet: string | null;
  readonly isNewSheet: boolean;
  /** Rows are put in above what stands below the data, and that moves down. */
  readonly inserts: boolean;
  readonly patches: readonly SheetPatch[];
  readonly blocked: readonly Blocked[];
  /** Columns that lists have and our table does not: what stands in them is not written. */
  readonly lacking: readonly ColumnSchema[];
  /** Why new rows cannot be written although there are some. */
  readonly refused: "years-across" | "subtotals" | "beside" | null;
};

export type Ours = {
  readonly ledger: Ledger;
  readonly workbook: Workbook;
  /** Whether the cell shows the result of a formula: it is not written over. */
  readonly isFormula: IsFormula;
};

export type IsFormula = (sheet: string, row: number, column: number) => boolean;

/** The plan for a ledger that our workbook has. */
export function planLedger(comparison: LedgerComparison, ours: Ours): LedgerPlan {
  const changes = comparison.changed.flatMap(({ ours: row, changes: all }) =>
    all.map((change): Judged => ({ ours: row, change, why: blockOf(row, change, ours) })),
  );
  const table = targetTable(ours.ledger);
  const refused = comparison.added.length === 0 ? null : refusal(table, ours);
  const added = refused === null ? additions(comparison, table, ours) : null;
  return {
    comparison,
    sheet: comparison.added.length === 0 ? null : table.sheet,
    isNewSheet: false,
    inserts: added?.kind === "insert",
    patches: [...settings(changes), ...(added ? [added] : [])],
    blocked: changes.flatMap(({ why, ...blocked }) => (why === null ? [] : { ...blocked, why })),
    lacking: lackingColumns(comparison, table),
    refused,
  };
}

/** New rows go to the last table that people see: the newest month or year of several. */
function targetTable({ tables, schema }: Ledger): LedgerTable {
  const table = tables.filter(({ hiddenSheet }) => !hiddenSheet).at(-1) ?? tables.at(-1);
  if (!table) throw new Error(`the ledger ${schema.id} has no table`);
  return table;
}

function blockOf({ from, row }: CollectRow, { column }: CellChange, ours: Ours): Blocked["why"] | null {
  const at = from.table.columnAt.get(column.key);
  if (isAcross(from.table, ours.ledger)) return "years-across";
  if (at === undefined) throw new Error(`a change of ${column.key}, which the table does not have`);
  if (ours.isFormula(from.table.sheet, row, at)) return "formula";
  const merged = sheetOf(ours, from.table.sheet).merges.some(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= at && at <= right,
  );
  return merged ? "merged-cell" : null;
}

type Judged = { readonly ours: CollectRow; readonly change: CellChange; readonly why: Blocked["why"] | null };

function settings(changes: readonly Judged[]): readonly SheetPatch[] {
  const rows = new Map<CollectRow, Map<string, CollectCell>>();
  for (const { ours, change, why } of changes) {
    const cells = rows.get(ours) ?? new Map(ours.cells);
    if (why === null) cells.set(change.column.key, change.to);
    rows.set(ours, cells);
  }
  return changes.flatMap(({ ours, change, why }) => {
    const { from, row } = ours;
    const column = from.table.columnAt.get(change.column.key);
    if (why !== null || column === undefined) return [];
    const value = changedContent(from.table, rows.get(ours) ?? ours.cells, change);
    return { kind: "set" as const, sheet: from.table.sheet, cells: [{ row, column, value }] };
  });
}

/** A cell that holds a beginning and an end is written whole. */
function changedContent(
  { columnAt, unitOf }: LedgerTable,
  cells: ReadonlyMap<string, CollectCell>,
  { column: { key }, to }: CellChange,
): CellContent {
  const keys = [...columnAt.keys()].filter((other) => columnAt.get(other) === columnAt.get(key));
  return keys.length > 1 ? spanContent(cells, keys) : contentOf(to, unitOf.get(key) ?? null);
}

function refusal(table: LedgerTable, ours: Ours): LedgerPlan["refused"] {
  if (isAcross(table, ours.ledger)) return "years-across";
  if (table.totals.some(({ kind }) => kind === "subtotal")) return "subtotals";
  return mustInsert(table, ours) && isBeside(table, sheetOf(ours, table.sheet)) ? "beside" : null;
}

/** Each year is a column of its own: a row cannot be added without one. */
function isAcross({ columnAt }: LedgerTable, { schema }: Ledger): boolean {
  const { yearsAcross } = schema;
  return yearsAcross !== undefined && columnAt.get(yearsAcross.year) === columnAt.get(yearsAcross.value);
}

/** Rows of a list beside the table would be torn apart by rows put in between. */
function isBeside({ range }: LedgerTable, { rows }: Sheet): boolean {
  const filled = rows.map((cells) =>
    cells.some((raw, index) => raw !== null && (index + 1 < range.left || index + 1 > range.right)),
  );
  return filled.slice(range.top - 1, range.bottom).includes(true) && filled.slice(range.bottom).includes(true);
}

function mustInsert({ range, totals, sheet }: LedgerTable, ours: Ours): boolean {
  const { rows, merges } = sheetOf(ours, sheet);
  const below = rows.slice(range.bottom).some((cells) => cells.some((raw) => raw !== null));
  return below || totals.length > 0 || merges.some(({ bottom }) => bottom > range.bottom);
}

function additions({ added }: LedgerComparison, table: LedgerTable, ours: Ours): SheetPatch | null {
  if (added.length === 0) return null;
  const columns = [...new Set(table.columnAt.values())].sort((a, b) => a - b);
  const { schema } = ours.ledger;
  const first = nextOrdinal(ours.ledger, table);
  const place = {
    sheet: table.sheet,
    at: table.range.bottom + 1,
    like: table.range.bottom > table.headerRow ? table.range.bottom : null,
    columns,
    rows: added.map(({ cells }, index) => rowContent(table, cells, { schema, columns, ordinal: first + index })),
  };
  if (!mustInsert(table, ours)) return { kind: "append", ...place };
  return { kind: "insert", ...place, dataTop: table.headerRow + 1 };
}

/** Row numbers go on from the greatest. */
function nextOrdinal({ columns, tables, tableOf }: Ledger, table: LedgerTable): number {
  const index = tables.indexOf(table);
  const numbers = [...columns.values()]
    .filter(({ schema }) => schema.type.kind === "ordinal")
    .flatMap(({ values }) => values.filter((value, row) => tableOf[row] === index && typeof value === "number"));
  return Math.max(0, ...numbers.map(Number)) + 1;
}

function lackingColumns(
  { added, changed, conflicts, schema }: LedgerComparison,
  table: LedgerTable,
): readonly ColumnSchema[] {
  const sources = [
    ...added.flatMap((row) => row.sources),
    ...changed.flatMap(({ changes }) => changes.map(({ source }) => source)),
    ...conflicts.flatMap((conflict) => conflict.sources),
  ];
  const stated = new Set(
    sources.flatMap(({ cells }) => [...cells].flatMap(([key, { form }]) => (form === "" ? [] : key))),
  );
  return schema.columns.filter(({ key }) => stated.has(key) && !table.columnAt.has(key));
}

function sheetOf({ workbook }: Ours, name: string): Sheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`the workbook has no sheet ${name}`);
  return sheet;
}
