/** Where a figure's value comes from, as people and JSON see it: sheets with ranges, merged and in a fixed order. */
import type { Place } from "../base/a1";
import { sha256 } from "../base/sha256";
import type { Evidence, Figure, Figures } from "../indicator/figure";
import type { Ledger, LedgerSet } from "../ledger/ledger";
import { TARGET_LEDGER } from "../target/target-rows";
import { SheetCells } from "./sheet-cells";
import type { CellList } from "./snapshot";

/** A document stores at most so many ranges of one figure. */
export const MOST_RANGES = 40;

/** The cells of a figure, those of the figures it was worked out from included; at most 40 ranges in all. */
export function cellsOf(figure: Figure, figures: Figures, ledgers: LedgerSet): readonly CellList[] {
  const sheets: Sheets = new Map();
  for (const evidence of evidenceOf(figure, figures, new Set())) collect(evidence, ledgers, sheets);
  let room = MOST_RANGES;
  return sheetOrder(ledgers).flatMap((sheet) => {
    const cells = sheets.get(sheet);
    const count = cells?.count() ?? 0;
    if (!cells || count === 0) return [];
    const all = cells.ranges();
    const ranges = all.slice(0, room);
    room -= ranges.length;
    const more = ranges.length < all.length;
    return [{ sheet, ranges, count, more, digest: more ? sha256(all.join(",")) : null }];
  });
}

type Sheets = Map<string, SheetCells>;

// Two figures may rest on a third: its cells are meant once.
function evidenceOf(figure: Figure, figures: Figures, seen: Set<string>): readonly Evidence[] {
  if (seen.has(figure.key)) return [];
  seen.add(figure.key);
  const from = figure.from.flatMap((key) => {
    const source = figures.get(key);
    return source ? evidenceOf(source, figures, seen) : [];
  });
  return [...from, ...figure.evidence];
}

function collect(evidence: Evidence, { parameters, ledgers }: LedgerSet, sheets: Sheets): void {
  if (evidence.kind === "parameter") {
    const place = parameters.get(evidence.parameter)?.place;
    if (place) columnOf(place, sheets).push(place.row);
    return;
  }
  const isTarget = evidence.kind === "target";
  const ledger = ledgers.get(isTarget ? TARGET_LEDGER : evidence.ledger);
  const rows = isTarget ? [evidence.row] : evidence.rows;
  const columns = isTarget ? [evidence.column] : evidence.columns;
  if (ledger) for (const column of columns) collectColumn(ledger, { rows, column }, sheets);
}

// Table by table and not by place: a figure may rest on every row of a great ledger.
function collectColumn(
  ledger: Ledger,
  of: { readonly rows: readonly number[]; readonly column: string },
  sheets: Sheets,
): void {
  const targets = ledger.tables.map(({ sheet, columnAt }) => {
    const column = columnAt.get(of.column);
    return column === undefined ? null : columnOf({ sheet, column }, sheets);
  });
  for (const row of of.rows) {
    const sheetRow = ledger.rowOf[row];
    if (sheetRow !== undefined) targets[ledger.tableOf[row] ?? -1]?.push(sheetRow);
  }
}

function columnOf({ sheet, column }: Omit<Place, "row">, sheets: Sheets): number[] {
  let cells = sheets.get(sheet);
  if (!cells) sheets.set(sheet, (cells = new SheetCells()));
  return cells.column(column);
}

// The 参数表 first, then the ledgers as the pack has them.
function sheetOrder({ parameterSheet, ledgers }: LedgerSet): readonly string[] {
  const sheets = parameterSheet === null ? [] : [parameterSheet];
  for (const { tables } of ledgers.values()) sheets.push(...tables.map(({ sheet }) => sheet));
  return [...new Set(sheets)];
}
