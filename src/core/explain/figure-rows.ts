/** The rows behind a figure as a list: where each stands and what was read in it, fit to be shown to others (P7, P23). */
import { cellAddress } from "../base/a1";
import { maskPersonalData } from "../identifier/personal-data";
import type { Evidence, Figure, Figures } from "../indicator/figure";
import { placeOf, type Ledger, type LedgerSet } from "../ledger/ledger";
import { businessKeys } from "../rule/finding-key";
import { TARGET_LEDGER } from "../target/target-rows";
import { rawText, type RawValue } from "../workbook/workbook";
import { withSources } from "./figure-facts";

export type ReadCell = {
  /** Column key of the ledger, or of the 参数表's line. */
  readonly column: string;
  /** The column's name. */
  readonly name: string;
  /** H3 */
  readonly at: string;
  /** As it stands in the cell, what identifies a person hidden; null: what a single firm reported to the statistics. */
  readonly text: string | null;
};

export type ReadRow = {
  /** Ledger id; T0 for a line of the 参数表. */
  readonly ledger: string;
  /** Row index in the ledger; null for a line of the 参数表. */
  readonly index: number | null;
  /** What names the row: its business key, what identifies a person hidden; null where it has none, or is a single firm's. */
  readonly id: string | null;
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly ReadCell[];
};

/** Every row that the figure and the figures it is worked out from were read in, ledger by ledger; each row once. */
export function rowsOfFigure(figure: Figure, figures: Figures, ledgers: LedgerSet): readonly ReadRow[] {
  const read = new Map<string, Map<number, Set<string>>>();
  const parameters = new Set<string>();
  for (const { evidence } of withSources(figure, figures)) {
    for (const one of evidence) {
      if (one.kind === "parameter") parameters.add(one.parameter);
      else note(one, read);
    }
  }
  return [
    ...[...parameters].flatMap((key) => parameterRow(key, ledgers)),
    ...[...ledgers.ledgers].flatMap(([id, ledger]) => rowsIn(ledger, read.get(id) ?? new Map<number, Set<string>>())),
  ];
}

function note(evidence: Exclude<Evidence, { kind: "parameter" }>, read: Map<string, Map<number, Set<string>>>): void {
  const [ledger, rows, columns] =
    evidence.kind === "target"
      ? [TARGET_LEDGER, [evidence.row], [evidence.column]]
      : [evidence.ledger, evidence.rows, evidence.columns];
  const known = read.get(ledger) ?? new Map<number, Set<string>>();
  read.set(ledger, known);
  for (const row of rows) {
    const seen = known.get(row) ?? new Set<string>();
    known.set(row, seen);
    for (const column of columns) seen.add(column);
  }
}

function rowsIn(ledger: Ledger, read: ReadonlyMap<number, ReadonlySet<string>>): readonly ReadRow[] {
  const idOf = businessKeys(ledger);
  const named = (row: number): string | null => (ledger.schema.confidential ? null : idOf(row));
  return [...read.keys()]
    .sort((a, b) => a - b)
    .map((row) => ({ ...readRow(ledger, row, read.get(row) ?? new Set()), id: masked(named(row)) }));
}

/** One row with the columns that were read, in the order of the ledger's declaration. */
export function readRow(ledger: Ledger, row: number, columns: ReadonlySet<string>): Omit<ReadRow, "id"> {
  const cells = ledger.schema.columns.flatMap(({ key, name }): readonly ReadCell[] => {
    const place = columns.has(key) ? placeOf(ledger, row, key) : null;
    if (!place) return [];
    const text = ledger.schema.confidential ? null : shown(ledger.columns.get(key)?.raw[row] ?? null);
    return [{ column: key, name, at: cellAddress(place.row, place.column), text }];
  });
  const table = ledger.tables[ledger.tableOf[row] ?? -1];
  return {
    ...{ ledger: ledger.schema.id, index: row, sheet: table?.sheet ?? "" },
    ...{ row: ledger.rowOf[row] ?? 0, cells },
  };
}

function parameterRow(key: string, { parameters }: LedgerSet): readonly ReadRow[] {
  const parameter = parameters.get(key);
  if (!parameter) return [];
  const { place, name, raw } = parameter;
  const cell = { column: key, name, at: cellAddress(place.row, place.column), text: shown(raw) };
  return [{ ledger: "T0", index: null, id: null, sheet: place.sheet, row: place.row, cells: [cell] }];
}

function masked(id: string | null): string | null {
  return id === null ? null : maskPersonalData(id);
}

function shown(raw: RawValue): string {
  return maskPersonalData(rawText(raw).trim());
}
