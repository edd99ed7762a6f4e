/** How rules say what they saw: a cell, with its column's name and its raw text, and the cells beside it that matter too. */
import { placeAddress, type Place } from "../../core/base/a1";
import { placeOf, type Flaw, type Ledger, type Value } from "../../core/ledger/ledger";
import type { ColumnSchema, ColumnType } from "../../core/ledger/schema";
import type { RuleEvidence, Seen, Severity, Sighting, Touch } from "../../core/rule/rule";
import { rawText } from "../../core/workbook/workbook";

export type CellAt = { readonly ledger: Ledger; readonly row: number; readonly column: string };

type Told = {
  readonly code: string;
  readonly severity?: Severity;
  readonly seen?: Readonly<Record<string, Seen>>;
  readonly expected?: Seen;
  /** Further columns of the same row that the finding concerns. */
  readonly beside?: readonly string[];
};

/** A sighting at a cell. Its `seen` has the column's name and the cell's text, beside what is told. */
export function sightCell(cell: CellAt, told: Told): Sighting {
  const columns = [cell.column, ...(told.beside ?? [])];
  return {
    code: told.code,
    ...(told.severity ? { severity: told.severity } : {}),
    at: onceEach(columns.flatMap((column) => placesOf(cell.ledger, [cell.row], column))),
    seen: { column: nameOf(cell.ledger, cell.column), value: textAt(cell), ...told.seen },
    expected: told.expected ?? null,
    touches: columns.map((column) => touchOf({ ...cell, column })),
  };
}

// One cell holds the beginning and the end of what is written 2021.1-2023.12.
function onceEach(places: readonly Place[]): readonly Place[] {
  return places.length < 2 ? places : [...new Map(places.map((place) => [placeAddress(place), place])).values()];
}

/** One sighting for several cells of one column: what is odd about each is the same. `key` tells it from others of the column. */
export function sightColumn(
  cell: Omit<CellAt, "row">,
  rows: readonly number[],
  told: Omit<Told, "beside"> & { readonly key?: string },
): Sighting {
  const { ledger, column } = cell;
  const first = rows[0] ?? 0;
  return {
    code: told.code,
    ...(told.severity ? { severity: told.severity } : {}),
    at: placesOf(ledger, rows, column),
    seen: { column: nameOf(ledger, column), value: textAt({ ...cell, row: first }), count: rows.length, ...told.seen },
    expected: told.expected ?? null,
    touches: rows.map((row) => touchOf({ ...cell, row })),
    key: told.key ?? "*",
  };
}

/** A sighting at a cell of a row that may not belong as a whole: every figure that counts the row is in question. */
export function sightRow(cell: CellAt, told: Told): Sighting {
  return { ...sightCell(cell, told), touches: [touchRow(cell.ledger, cell.row)] };
}

/** The same for several rows about one thing; `key` tells it from others of the ledger. */
export function sightRows(
  cell: Omit<CellAt, "row">,
  rows: readonly number[],
  told: Omit<Told, "beside"> & { readonly key: string },
): Sighting {
  return { ...sightColumn(cell, rows, told), touches: rows.map((row) => touchRow(cell.ledger, row)) };
}

export function touchOf({ ledger, row, column }: CellAt): Touch {
  return { kind: "cell", ledger: ledger.schema.id, row, column };
}

export function touchRow(ledger: Ledger, row: number): Touch {
  return { kind: "row", ledger: ledger.schema.id, row };
}

/** A column's values; none when the ledger lacks it. */
export function valuesOf(ledger: Ledger, column: string): readonly Value[] {
  return ledger.columns.get(column)?.values ?? [];
}

/** Gives a row's value in a column; null when the ledger lacks it. */
export function readerOf(ledger: Ledger, column: string): (row: number) => Value {
  const values = valuesOf(ledger, column);
  return (row) => values[row] ?? null;
}

/** Where the column stands in these rows; rows of a table that lacks it are left out. */
export function placesOf(ledger: Ledger, rows: readonly number[], column: string): readonly Place[] {
  return rows.flatMap((row) => placeOf(ledger, row, column) ?? []);
}

/** The cell as a person would retype it. */
export function textAt({ ledger, row, column }: CellAt): string {
  return rawText(ledger.columns.get(column)?.raw[row] ?? null).trim();
}

export function nameOf(ledger: Ledger, column: string): string {
  return schemaOf(ledger, column)?.name ?? column;
}

export function schemaOf(ledger: Ledger, column: string): ColumnSchema | undefined {
  return ledger.schema.columns.find(({ key }) => key === column);
}

/** Amounts of whatever kind: what can be unreadable, negative, added up. */
export function isNumeric({ kind }: ColumnType): boolean {
  return kind === "count" || kind === "money" || kind === "quantity";
}

/** The rows of the 目标任务表 state no data but decide verdicts. */
const TARGETS = "T1";

/**
 * How grave a fault in a column is where only some columns decide (practice P6): mandatory in those that an indicator
 * reads, to be verified among the targets, otherwise a notice.
 */
export function severityIn(evidence: RuleEvidence, ledger: Ledger, column: string): Severity {
  const { id } = ledger.schema;
  if (evidence.columnsRead(id).has(column)) return "mandatory";
  return id === TARGETS ? "verify" : "notice";
}

/** A cell with something odd about it. */
export type FlawedCell = CellAt & { readonly type: ColumnType; readonly flaws: readonly Flaw[] };

/** Every cell that has one of these flaws, in order. */
export function* flawedCells(evidence: RuleEvidence, wanted: readonly Flaw[]): Generator<FlawedCell> {
  for (const ledger of evidence.ledgers()) {
    for (const { schema, flaws } of ledger.columns.values()) {
      for (const [row, found] of flaws) {
        if (found.some((flaw) => wanted.includes(flaw))) {
          yield { ledger, row, column: schema.key, type: schema.type, flaws: found };
        }
      }
    }
  }
}

/** Whether a cell states nothing at all, rather than something that could not be read: that is told by its own rule. */
export function statesNothing({ ledger, row, column }: CellAt): boolean {
  const cells = ledger.columns.get(column);
  if (!cells || cells.values[row] !== null) return false;
  return cells.flaws.get(row)?.every((flaw) => flaw === "blank-token" || flaw === "width-or-space") ?? true;
}
