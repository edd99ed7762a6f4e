/** Reads every ledger table of a sheet, from the top down and from the left. */
import type { Progress } from "../base/progress";
import type { Sheet } from "../workbook/workbook";
import { findHeader, headerAt, type FoundHeader } from "./find-header";
import type { Matcher } from "./header-match";
import { LedgerBuilder } from "./ledger-builder";
import { mergedCells } from "./merged-cells";
import { readTable } from "./read-table";
import { textOfRow } from "./row-text";
import { sideBySide } from "./side-by-side";
import { tableRows } from "./table-rows";
import { shapeOf } from "./table-shape";
import { linesOf, titleFacts } from "./title";

/** Ledgers in the making, by schema id. */
export type Builders = Map<string, LedgerBuilder>;

export type ReadInto = {
  readonly matchers: readonly Matcher[];
  readonly builders: Builders;
  /** Ledgers whose tables are passed over on this sheet: another was chosen for them. */
  readonly passedOver: ReadonlySet<string>;
};

/** Reads the sheet's tables into their ledgers and tells how many there were. */
export function* readSheet(sheet: Sheet, into: ReadInto): Generator<Progress, number, void> {
  const { matchers } = into;
  const merged = mergedCells(sheet);
  let header = findHeader(sheet, 1, matchers);
  let titleFrom = 1;
  let tables = 0;
  while (header !== null) {
    const beside = sideBySide(sheet, header, { from: titleFrom, matchers });
    if (beside !== null) {
      for (const view of beside.views) tables += yield* readSheet(view, into);
      titleFrom = beside.end + 1;
      header = findHeader(sheet, titleFrom, matchers);
      continue;
    }
    const rows = yield* tableRows(shapeOf(sheet, header, merged), (row) => headerAt(sheet, row, matchers) !== null);
    const next = findHeader(sheet, rows.end + 1, matchers);
    const { notes, titleStart } = between(sheet, rows.end + 1, next);
    const above = linesOf(sheet, titleFrom, header.block.top - 1);
    const noteLines = linesOf(sheet, rows.end + 1, titleStart - 1);
    const title = titleFacts(above, noteLines, sheet.name);
    if (!into.passedOver.has(header.matcher.schema.id)) {
      yield* readTable({ sheet, header, merged, title, rows, below: notes }, builderOf(header, into.builders));
      tables++;
    }
    titleFrom = titleStart;
    header = next;
  }
  return tables;
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
