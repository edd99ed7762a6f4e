/** Reads every ledger table of a sheet, from the top down. */
import type { Progress } from "../base/progress";
import type { Sheet } from "../workbook/workbook";
import { findHeader, headerAt, type FoundHeader } from "./find-header";
import type { Matcher } from "./header-match";
import { LedgerBuilder } from "./ledger-builder";
import { mergedCells, type MergedCells } from "./merged-cells";
import { readTable } from "./read-table";
import type { TableShape } from "./row-kind";
import { textOfRow } from "./row-text";
import { tableRows } from "./table-rows";
import { linesOf, titleFacts } from "./title";

/** Ledgers in the making, by schema id. */
export type Builders = Map<string, LedgerBuilder>;

/** Reads the sheet's tables into their ledgers and tells how many there were. */
export function* readSheet(
  sheet: Sheet,
  matchers: readonly Matcher[],
  into: Builders,
): Generator<Progress, number, void> {
  const merged = mergedCells(sheet);
  let header = findHeader(sheet, 1, matchers);
  let titleFrom = 1;
  let tables = 0;
  while (header !== null) {
    const rows = yield* tableRows(shapeOf(sheet, header, merged), (row) => headerAt(sheet, row, matchers) !== null);
    const next = findHeader(sheet, rows.end + 1, matchers);
    const { notes, titleStart } = between(sheet, rows.end + 1, next);
    const above = linesOf(sheet, titleFrom, header.block.top - 1);
    const noteLines = linesOf(sheet, rows.end + 1, titleStart - 1);
    const title = titleFacts(above, noteLines);
    yield* readTable({ sheet, header, merged, title, rows, below: notes }, builderOf(header, into));
    tables++;
    titleFrom = titleStart;
    header = next;
  }
  return tables;
}

function shapeOf(sheet: Sheet, header: FoundHeader, merged: MergedCells): TableShape {
  const kinds = new Map(header.matcher.schema.columns.map((column) => [column.key, column.type.kind]));
  const { matched, years } = header.match;
  const columns = header.block.cells.map((cell) => cell.column);
  const table = header.block.table?.range;
  return {
    sheet,
    header,
    merged,
    known: [...matched.filter((match) => kinds.get(match.key) !== "ordinal"), ...years].map(
      (match) => match.header.column,
    ),
    left: table?.left ?? columns[0] ?? 1,
    right: table?.right ?? columns.at(-1) ?? 1,
  };
}

function builderOf(header: FoundHeader, into: Builders): LedgerBuilder {
  const { schema } = header.matcher;
  const builder = into.get(schema.id) ?? new LedgerBuilder(schema);
  into.set(schema.id, builder);
  return builder;
}

/** A note this far below a table is no note of it. */
const NOTE_ROWS = 200;

/** The lines between a table and the next: the last unbroken run of them is the next one's title, the others are notes. */
function between(
  sheet: Sheet,
  from: number,
  next: FoundHeader | null,
): { notes: { row: number; text: string }[]; titleStart: number } {
  const to = next === null ? Math.min(sheet.rows.length, from + NOTE_ROWS) : next.block.top - 1;
  let titleStart = to + 1;
  if (next !== null) while (titleStart > from && textOfRow(sheet, titleStart - 1) !== "") titleStart--;
  // Without a blank row in between nobody can tell: what follows a table directly is its note.
  if (titleStart === from) titleStart = to + 1;
  const notes: { row: number; text: string }[] = [];
  for (let row = from; row < titleStart; row++) {
    const text = textOfRow(sheet, row);
    if (text !== "") notes.push({ row, text });
  }
  return { notes, titleStart };
}
