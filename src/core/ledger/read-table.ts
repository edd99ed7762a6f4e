/** Reads one table: its rows sorted, its columns typed into the ledger, its title, totals and notes kept beside it. */
import type { Progress } from "../base/progress";
import { cellAt, isWithin, type RawValue, type Sheet } from "../workbook/workbook";
import { canonicalUnit, readerOf } from "./cell-reader";
import type { FoundHeader } from "./find-header";
import type { Match, YearHeader } from "./header-match";
import { splitHeader } from "./header-text";
import type { Flaw, LedgerTable, TitleFacts, TotalRow } from "./ledger";
import type { ColumnSource, LedgerBuilder } from "./ledger-builder";
import type { MergedCells } from "./merged-cells";
import type { ColumnSchema, YearsAcross } from "./schema";
import { spanReader } from "./span-value";
import type { TableRows } from "./table-rows";
import { isBlankToken, isEmptyCell } from "./token";
import { totalSpans } from "./totals";
import { isConvertible, parseUnit } from "./unit";

/** A table whose header and rows are known, not yet read. */
export type TableParts = {
  readonly sheet: Sheet;
  readonly header: FoundHeader;
  readonly merged: MergedCells;
  readonly title: TitleFacts;
  readonly rows: TableRows;
  /** The lines under the table. */
  readonly below: LedgerTable["notes"];
};

type Mapped = {
  readonly schema: ColumnSchema;
  readonly column: number;
  readonly unit: string | null;
  readonly source: ColumnSource;
};

/** Reads a table into its ledger. */
export function* readTable(parts: TableParts, into: LedgerBuilder): Generator<Progress, void, void> {
  const { match, matcher } = parts.header;
  const { yearsAcross } = matcher.schema;
  if (yearsAcross !== undefined && match.years.length > 0) return yield* readAcross(parts, yearsAcross, into);
  const mapped = match.matched.map((one) => mappedColumn(parts, one));
  yield* into.add(describe(parts, mapped, into.count), sourcesOf(mapped), parts.rows.data);
}

function sourcesOf(mapped: readonly Mapped[]): readonly ColumnSource[] {
  return mapped.map((one) => one.source);
}

/** Each year's column is a table of its own: its rows are those that state a number in it. */
function* readAcross(parts: TableParts, across: YearsAcross, into: LedgerBuilder): Generator<Progress, void, void> {
  const { match } = parts.header;
  const shared = match.matched
    .filter(({ key }) => key !== across.year && key !== across.value)
    .map((one) => mappedColumn(parts, one));
  for (const [index, year] of match.years.entries()) {
    const value = mappedColumn(parts, { header: year.header, key: across.value, unit: null, closeness: "name" });
    const mapped = [...shared, yearColumn(parts, across.year, year), value];
    const table = describe(parts, mapped, into.count);
    const rows = parts.rows.data.filter((row) => statesSomething(value.source.rawAt(row)));
    yield* into.add(index === 0 ? table : furtherYear(table, year), sourcesOf(mapped), rows);
  }
}

/** The year that a column's header states, for every row of it. */
function yearColumn(parts: TableParts, key: string, { header, year }: YearHeader): Mapped {
  const schema = schemaOf(parts, key);
  const source: ColumnSource = { schema, read: () => year, rawAt: () => year };
  return { schema, column: header.column, unit: null, source };
}

function statesSomething(raw: RawValue): boolean {
  return !isEmptyCell(raw) && !(typeof raw === "string" && isBlankToken(raw));
}

/** What is odd about the table as a whole is told of its first year only. */
function furtherYear(table: LedgerTable, { header }: YearHeader): LedgerTable {
  return {
    ...table,
    title: { text: table.title.text, year: null, cutoff: null, cutoffPlace: null, unit: table.title.unit },
    unmapped: [],
    totals: [],
    hiddenRows: [],
    hiddenColumns: table.hiddenColumns.filter((column) => column === header.column),
    blankRows: [],
    notes: [],
    samples: new Map(),
    again: new Map(),
    headerRepeats: [],
    beyond: [],
  };
}

function mappedColumn(parts: TableParts, match: Match): Mapped {
  const schema = schemaOf(parts, match.key);
  const column = match.header.column;
  const unit = match.unit ?? sheetUnit(schema, parts.title.unit);
  const tall = fillsDown(schema) ? parts.merged.tallAt.get(column) : undefined;
  const { rows } = parts.sheet;
  const cell = (row: number): RawValue => rows[row - 1]?.[column - 1] ?? null;
  const rawAt = tall === undefined ? cell : (row: number): RawValue => cell(anchorIn(parts, tall.anchorOf(row), row));
  const read = match.half === undefined ? readerOf(schema.type, unit) : spanReader(match.half);
  return { schema, column, unit, source: { schema, read, rawAt } };
}

function schemaOf(parts: TableParts, key: string): ColumnSchema {
  const found = parts.header.matcher.schema.columns.find((column) => column.key === key);
  if (found === undefined) throw new Error(`a header was matched to ${key}, which the ledger does not have`);
  return found;
}

/** A town merged over its rows holds for each; an amount merged over two rows is still one amount. */
function fillsDown(schema: ColumnSchema): boolean {
  return canonicalUnit(schema.type) === null && schema.type.kind !== "ordinal";
}

/** A merged cell that begins in the header gives no data. */
function anchorIn(parts: TableParts, anchor: number, row: number): number {
  return anchor <= parts.header.block.bottom ? row : anchor;
}

/** 单位：万元 above the table is for its columns of money, 单位：件 for those that count such things. */
function sheetUnit(schema: ColumnSchema, unit: string | null): string | null {
  const canonical = canonicalUnit(schema.type);
  const stated = unit === null ? null : parseUnit(unit);
  const target = canonical === null ? null : parseUnit(canonical);
  if (stated === null || target === null || stated.family === "") return null;
  return stated.family === target.family && isConvertible(stated, target) ? unit : null;
}

function describe(parts: TableParts, mapped: readonly Mapped[], firstRow: number): LedgerTable {
  const { sheet, header, rows } = parts;
  const columns = header.block.cells.map((cell) => cell.column);
  const table = header.block.table?.range;
  return {
    sheet: sheet.name,
    hiddenSheet: sheet.visibility !== "visible",
    title: parts.title,
    headerRow: header.block.bottom,
    range: {
      top: header.block.top,
      left: table?.left ?? columns[0] ?? 1,
      bottom: rows.data.at(-1) ?? header.block.bottom,
      right: table?.right ?? columns.at(-1) ?? 1,
    },
    columnAt: new Map(mapped.map((one) => [one.schema.key, one.column])),
    unitOf: new Map(mapped.flatMap((one) => (one.unit === null ? [] : [[one.schema.key, one.unit] as const]))),
    unmapped: header.match.unmapped.map(({ parts: texts, column }) => ({
      header: texts.map(shownHeader).join("/"),
      column,
    })),
    totals: totalRows(parts, mapped, firstRow),
    hiddenRows: rows.data.filter((row) => sheet.hiddenRows.has(row)),
    hiddenColumns: mapped.map((one) => one.column).filter((column) => sheet.hiddenColumns.has(column)),
    blankRows: rows.blank,
    notes: [...rows.notes, ...parts.below],
    samples: new Map(header.match.unmapped.map(({ column }) => [column, samplesIn(parts, column)])),
    again: new Map(header.match.again.map(({ header: again, key }) => [again.column, key])),
    headerRepeats: rows.repeats,
    beyond: rows.beyond,
    filledDown: filledDown(parts, mapped),
  };
}

const SAMPLES = 5;
const SAMPLED_ROWS = 200;

function samplesIn({ sheet, rows }: TableParts, column: number): readonly RawValue[] {
  const cells = rows.data.slice(0, SAMPLED_ROWS).map((row) => cellAt(sheet, row, column));
  return cells.filter((raw) => !isEmptyCell(raw)).slice(0, SAMPLES);
}

function filledDown({ merged, header, rows }: TableParts, mapped: readonly Mapped[]): LedgerTable["filledDown"] {
  const counts = new Map<string, number>();
  for (const { schema, column } of mapped) {
    const tall = fillsDown(schema) ? merged.tallAt.get(column) : undefined;
    if (!tall) continue;
    const isFilled = (row: number): boolean => tall.anchorOf(row) < row && tall.anchorOf(row) > header.block.bottom;
    const count = rows.data.filter(isFilled).length;
    if (count > 0) counts.set(schema.key, count);
  }
  return counts;
}

/** A header as people see it, on one line. */
function shownHeader(text: string): string {
  return splitHeader(text).whole === "" ? text : text.replace(/\s+/gu, "");
}

function totalRows({ rows, sheet }: TableParts, mapped: readonly Mapped[], firstRow: number): TotalRow[] {
  const numeric = mapped.filter((one) => canonicalUnit(one.schema.type) !== null);
  return totalSpans(rows.totals, rows.data.length).map(({ at, kind, from, to }) => {
    const stated = new Map<string, number>();
    const typed: string[] = [];
    const flaws: Flaw[] = [];
    for (const { schema, column, source } of numeric) {
      const value = source.read(sheet.rows[at.row - 1]?.[column - 1] ?? null, flaws);
      if (typeof value !== "number") continue;
      stated.set(schema.key, value);
      if (!isWithin(sheet.formulas, at.row, column)) typed.push(schema.key);
    }
    return { row: at.row, label: at.label.label, kind, from: firstRow + from, to: firstRow + to, stated, typed };
  });
}
