/** Tables that stand side by side without an empty column, and without a header that comes again: told by their headers alone. */
import type { Sheet } from "../workbook/workbook";
import { headerAt, type FoundHeader } from "./find-header";
import type { Matcher } from "./header-match";
import { viewOf } from "./sheet-view";

/** So many headers that the whole does not know must find a ledger of their own before a header is taken for two. */
const FEWEST_GAINED = 3;
/** A part of a header is as short as this. */
const SHORTEST = 2;

type Split = { readonly start: number; readonly known: number };

/**
 * Where the two tables begin: both parts are headers of different ledgers, most of whose columns are known, and together know
 * more than the whole. Null where no place in the header is such.
 */
export function startsTouching(
  sheet: Sheet,
  { block, match }: FoundHeader,
  matchers: readonly Matcher[],
): readonly number[] | null {
  if (block.table !== null || match.unmapped.length + match.again.length < FEWEST_GAINED) return null;
  const rows = { from: block.top, to: Math.min(sheet.rows.length, block.bottom + 1), header: block.top };
  const headerIn = (left: number, right: number): FoundHeader | null =>
    mostlyKnown(headerAt(viewOf(sheet, { left, right }, rows), block.top, matchers));
  const columns = block.cells.map(({ column }) => column);
  const left = columns[0] ?? 1;
  const splits = columns.slice(SHORTEST, 1 - SHORTEST).flatMap((start): readonly Split[] => {
    const first = headerIn(left, start - 1);
    const second = first && headerIn(start, Number.MAX_SAFE_INTEGER);
    if (!second || first.matcher.schema === second.matcher.schema) return [];
    return [{ start, known: first.match.matched.length + second.match.matched.length }];
  });
  const best = splits.reduce<Split | null>((most, one) => (most && most.known >= one.known ? most : one), null);
  return best && best.known >= match.matched.length + FEWEST_GAINED ? [left, best.start] : null;
}

function mostlyKnown(found: FoundHeader | null): FoundHeader | null {
  return found && found.match.matched.length * 2 > found.block.cells.length ? found : null;
}
