/** Finds the next header row that belongs to one of the ledgers, whatever the sheet is called. */
import type { Sheet } from "../workbook/workbook";
import { headerBlockAt, type HeaderBlock } from "./header-block";
import { matchHeaders, type HeaderMatch, type Matcher } from "./header-match";
import { headerForm, splitHeader } from "./header-text";
import { textOfRow } from "./row-text";
import type { LedgerSchema } from "./schema";
import { isEmptyCell, withoutSpaces } from "./token";

export type FoundHeader = { readonly matcher: Matcher; readonly block: HeaderBlock; readonly match: HeaderMatch };
/** `named`: the sheet or the lines above call it by the ledger's name. */
type Candidate = FoundHeader & { readonly named: boolean };

/** A title zone longer than this is no title zone: a long list that is no ledger is not searched to its end. */
const SEARCHED_ROWS = 200;
const LONGEST_HEADER = 40;
/** A row is a header when this many cells are known, or this share of them (domain N01). */
const ENOUGH_KNOWN = 3;
const ENOUGH_SHARE = 0.6;

/** The first header at or after `from`; null when the next rows hold none. */
export function findHeader(sheet: Sheet, from: number, matchers: readonly Matcher[]): FoundHeader | null {
  let searched = 0;
  for (let row = from; row <= sheet.rows.length && searched < SEARCHED_ROWS; row++) {
    const cells = sheet.rows[row - 1] ?? [];
    if (cells.every(isEmptyCell)) continue;
    searched++;
    const found = headerAt(sheet, row, matchers);
    if (found !== null) return found;
  }
  return null;
}

/** The header that begins in this row, of the ledger it names best; null when it is none. */
export function headerAt(sheet: Sheet, row: number, matchers: readonly Matcher[]): FoundHeader | null {
  if (!looksKnown(sheet.rows[row - 1] ?? [], matchers)) return null;
  const block = headerBlockAt(sheet, row);
  const called = withoutSpaces(callingOf(sheet, row));
  let best: Candidate | null = null;
  for (const matcher of matchers) {
    const found = { matcher, block, match: matchHeaders(matcher, block.cells), named: isNamed(matcher.schema, called) };
    if (isTold(found) && (best === null || isBetter(found, best))) best = found;
  }
  return best;
}

/** A title of more lines than this is a page of text. */
const TITLE_LINES = 4;

/** The sheet's name and the lines right above the row. */
function callingOf(sheet: Sheet, row: number): string {
  const lines = [sheet.name];
  for (let above = row - 1; above >= Math.max(1, row - TITLE_LINES); above--) lines.push(textOfRow(sheet, above));
  return lines.join("\n");
}

function isNamed({ name, aliases }: LedgerSchema, called: string): boolean {
  return [name, ...aliases].some((word) => called.includes(word));
}

/** Whether any text of the row is a word of a header: spares the rest of the work for most rows. */
function looksKnown(cells: readonly unknown[], matchers: readonly Matcher[]): boolean {
  return cells.some((raw) => {
    if (typeof raw !== "string" || raw.length > LONGEST_HEADER) return false;
    const { whole, name } = splitHeader(raw);
    return matchers.some(({ words }) => words.has(whole) || words.has(name));
  });
}

/** Whether the headers tell the ledger. A name alone never does; it lets common words (企业名称, 金额) tell which it is. */
function isTold({ matcher, match, block, named }: Candidate): boolean {
  const { columns, identifying, everyday, yearsAcross } = matcher.schema;
  const kinds = new Map(columns.map((column) => [column.key, column.type.kind]));
  const data = match.matched.filter((one) => kinds.get(one.key) !== "ordinal");
  const known = match.matched.length + match.years.length;
  const enough = known >= block.cells.length * ENOUGH_SHARE || (known >= ENOUGH_KNOWN && everyday !== true);
  if (data.length + match.years.length < 2 || !enough) return false;
  const telling = new Set(data.filter((one) => named || one.closeness !== "generic").map((one) => one.key));
  if (yearsAcross && match.years.length > 0) telling.add(yearsAcross.year).add(yearsAcross.value);
  return identifying.every((group) => group.some((key) => telling.has(key))) && !isOtherList(matcher, match);
}

/** A list of awards names firms and certificates too; only a complete ledger may carry such a column besides. */
function isOtherList(matcher: Matcher, match: HeaderMatch): boolean {
  const stray = match.unmapped.some(({ parts }) => {
    const leaf = parts.at(-1) ?? "";
    return matcher.foreign.has(headerForm(leaf)) || matcher.foreign.has(splitHeader(leaf).name);
  });
  if (!stray) return false;
  const mapped = new Set(match.matched.map((one) => one.key));
  return matcher.schema.columns.some((column) => column.required && !mapped.has(column.key));
}

/** The ledger with more of its columns there; of equals the one that the sheet names, then the one with fewer columns, which the table fills better. */
function isBetter(found: Candidate, than: Candidate): boolean {
  const [a, b] = [found.match.matched.length, than.match.matched.length];
  if (a !== b) return a > b;
  if (found.named !== than.named) return found.named;
  return found.matcher.schema.columns.length < than.matcher.schema.columns.length;
}
