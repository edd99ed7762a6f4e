/** Tables that stand side by side on one sheet (domain N10): each is read from a view of its own columns. */
import { drain } from "../base/progress";
import { cellAt, type Sheet } from "../workbook/workbook";
import { findHeader, headerAt, type FoundHeader } from "./find-header";
import type { HeaderCell, Matcher } from "./header-match";
import { headerForm } from "./header-text";
import { mergedCells } from "./merged-cells";
import { viewOf, type ColumnSpan } from "./sheet-view";
import { tableRows } from "./table-rows";
import { startsTouching } from "./touching-tables";
import { shapeOf } from "./table-shape";
import { isEmptyCell } from "./token";

/** The tables' views, from the left, and the last row that any of them has. */
export type SideBySide = { readonly views: readonly Sheet[]; readonly end: number };

/** How far above and below a header another one may begin beside it. */
const ROWS_AROUND = 20;

/** The tables beside the one whose header was found, itself among them; null where it stands alone. Rows above `from` are done with. */
export function sideBySide(
  sheet: Sheet,
  header: FoundHeader,
  { from, matchers }: { readonly from: number; readonly matchers: readonly Matcher[] },
): SideBySide | null {
  const starts =
    startsIn(sheet, header, matchers) ??
    startsTouching(sheet, header, matchers) ??
    startsAround(sheet, header, { from, matchers });
  if (starts === null) return null;
  const spans = starts.map((left, index): ColumnSpan => ({
    left: index === 0 ? 1 : left,
    right: (starts[index + 1] ?? Number.MAX_SAFE_INTEGER) - 1,
  }));
  const whole = { from, to: sheet.rows.length, header: header.block.top };
  const end = Math.min(...spans.map((span) => lastRow(sheet, viewOf(sheet, span, whole), matchers)));
  return { views: spans.map((span) => viewOf(sheet, span, { ...whole, to: end })), end };
}

/** Where the tables begin whose headers share a row: after an empty column, or where the first header comes again. */
function startsIn(sheet: Sheet, { block }: FoundHeader, matchers: readonly Matcher[]): readonly number[] | null {
  const runs = runsOf(block.cells);
  if (runs.length < 2) return null;
  const starts = runs.flatMap((left, index) => {
    const right = (runs[index + 1] ?? Number.MAX_SAFE_INTEGER) - 1;
    const rows = { from: block.top, to: Math.min(sheet.rows.length, block.bottom + 1), header: block.top };
    return headerAt(viewOf(sheet, { left, right }, rows), block.top, matchers) === null ? [] : [left];
  });
  return starts.length < 2 ? null : starts;
}

function runsOf(cells: readonly HeaderCell[]): readonly number[] {
  const starts: number[] = [];
  let first = "";
  let last = Number.NEGATIVE_INFINITY;
  for (const { parts, column } of cells) {
    const form = headerForm(parts.join("/"));
    if (column > last + 1 || form === first) {
      starts.push(column);
      first = form;
    }
    last = column;
  }
  return starts;
}

/** A header in another row beside this one, with an empty column in between. */
function startsAround(
  sheet: Sheet,
  header: FoundHeader,
  { from, matchers }: { readonly from: number; readonly matchers: readonly Matcher[] },
): readonly number[] | null {
  const { block } = header;
  const { left, right } = knownColumns(header);
  const sides: readonly ColumnSpan[] = [
    { left: 1, right: left - 2 },
    { left: right + 2, right: Number.MAX_SAFE_INTEGER },
  ];
  const rows = { from: Math.max(from, block.top - ROWS_AROUND), to: block.bottom + ROWS_AROUND };
  const others = sides.flatMap((side) => startIn(sheet, side, { rows, matchers, left }) ?? []);
  return others.length === 0 ? null : [...others, left].sort((a, b) => a - b);
}

type Around = {
  readonly rows: { readonly from: number; readonly to: number };
  readonly matchers: readonly Matcher[];
  /** Where the header that was found begins. */
  readonly left: number;
};

function startIn(sheet: Sheet, side: ColumnSpan, { rows, matchers, left }: Around): number | null {
  if (side.right < side.left || !holdsText(sheet, side, rows)) return null;
  const other = findHeader(viewOf(sheet, side, { ...rows, header: rows.from }), rows.from, matchers);
  if (other === null) return null;
  const known = knownColumns(other);
  // A wider table further down reaches over the empty column.
  const edge = known.left < left ? known.right + 1 : known.left - 1;
  return isEmptyCell(cellAt(sheet, other.block.top, edge)) ? known.left : null;
}

/** From the first to the last run of headers that has a known one: what stands apart in the same row may be another's title. */
function knownColumns({ block, match }: FoundHeader): ColumnSpan {
  const columns = block.cells.map(({ column }) => column);
  const known = [...match.matched, ...match.years].map(({ header }) => header.column);
  let [left, right] = [Math.min(...known), Math.max(...known)];
  while (columns.includes(left - 1)) left--;
  while (columns.includes(right + 1)) right++;
  return { left, right };
}

function holdsText(
  sheet: Sheet,
  { left, right }: ColumnSpan,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return sheet.rows
    .slice(from - 1, to)
    .some((row) => row.slice(left - 1, right).some((raw) => typeof raw === "string" && !isEmptyCell(raw)));
}

/** The row before a table that reaches over several of the views; the sheet's last where there is none. */
function lastRow(sheet: Sheet, view: Sheet, matchers: readonly Matcher[]): number {
  const merged = mergedCells(view);
  let header = findHeader(view, 1, matchers);
  while (header !== null) {
    const shape = shapeOf(view, header, merged);
    const rows = drain(tableRows(shape, (row) => headerAt(view, row, matchers) !== null));
    header = findHeader(view, rows.end + 1, matchers);
    if (header !== null && isPartOf(headerAt(sheet, header.block.top, matchers), header)) return header.block.top - 1;
  }
  return sheet.rows.length;
}

/** Whether the header is a piece of a wider one that is no two headers side by side. */
function isPartOf(whole: FoundHeader | null, { match }: FoundHeader): boolean {
  if (whole === null) return false;
  const repeated = new Set(whole.block.cells.map(({ parts }) => headerForm(parts.join("/"))));
  return whole.match.matched.length > match.matched.length && repeated.size === whole.block.cells.length;
}
