/** Whether a sheet that is no ledger would be one if some of its headers meant what they nearly say. */
import { cellAt, type Sheet } from "../workbook/workbook";
import { callingOf, isNamed, isTold } from "./find-header";
import { headerBlockAt, type HeaderBlock } from "./header-block";
import { matchHeaders, type HeaderCell, type HeaderMatch, type Match, type Matcher } from "./header-match";
import { LIKELY_SCORE, proposeFields } from "./propose-fields";
import { isEmptyCell, withoutSpaces } from "./token";
import type { NearLedger, UnplacedHeader } from "./unread";

/** A title zone longer than this is none. */
const SEARCHED_ROWS = 12;
const FEWEST_HEADERS = 3;
const FEWEST_KNOWN = 2;
const SAMPLED_ROWS = 50;
const SAMPLES = 5;
/** What only a few of its headers nearly name is another list. */
const KNOWN_SHARE = 0.6;

/** The ledger it comes nearest to; null where that takes more than a few likely guesses. */
export function nearLedger(sheet: Sheet, matchers: readonly Matcher[]): NearLedger | null {
  let best: { readonly near: NearLedger; readonly known: number } | null = null;
  for (const row of headerLikeRows(sheet)) {
    const block = headerBlockAt(sheet, row);
    const called = withoutSpaces(callingOf(sheet, row));
    for (const matcher of matchers) {
      const found = nearIn(sheet, block, { matcher, called });
      if (found !== null && (best === null || found.known > best.known)) best = found;
    }
  }
  return best?.near ?? null;
}

function headerLikeRows({ rows }: Sheet): readonly number[] {
  return rows.slice(0, SEARCHED_ROWS).flatMap((row, index) => {
    const filled = row.filter((raw) => !isEmptyCell(raw));
    const texts = filled.filter((raw) => typeof raw === "string");
    return texts.length >= FEWEST_HEADERS && texts.length === filled.length ? [index + 1] : [];
  });
}

type Looked = { readonly matcher: Matcher; readonly called: string };

function nearIn(
  sheet: Sheet,
  block: HeaderBlock,
  { matcher, called }: Looked,
): { readonly near: NearLedger; readonly known: number } | null {
  const { schema } = matcher;
  const match = matchHeaders(matcher, block.cells);
  // A list of which hardly a header is known is another list.
  if (match.matched.length < FEWEST_KNOWN) return null;
  const unplaced = match.unmapped.map((header) => unplacedHeader(sheet, block, { header, match, matcher }));
  const guessed = guesses(match, unplaced);
  const assumed = { ...match, matched: [...match.matched, ...guessed] };
  const known = assumed.matched.length;
  const whole = { matcher, block, match: assumed, named: isNamed(schema, called) };
  if (guessed.length === 0 || known < block.cells.length * KNOWN_SHARE || !isTold(whole)) return null;
  const near = {
    sheet: sheet.name,
    ledger: schema.id,
    headerRow: block.bottom,
    unplaced: unplaced.map(({ told }) => told),
  };
  return { near, known: known - guessed.length / 2 };
}

type Unplaced = { readonly told: UnplacedHeader; readonly header: HeaderCell; readonly likely: string | null };

type Among = { readonly header: HeaderCell; readonly match: HeaderMatch; readonly matcher: Matcher };

function unplacedHeader(sheet: Sheet, block: HeaderBlock, { header, match, matcher }: Among): Unplaced {
  const text = header.parts.map((part) => part.replace(/\s+/gu, "")).join("/");
  const samples = samplesUnder(sheet, block, header.column);
  const proposals = proposeFields(text, samples, { matcher, taken: new Set(match.matched.map(({ key }) => key)) });
  const [first, second] = proposals;
  const likely = first && first.score >= LIKELY_SCORE && first.score !== second?.score ? first.key : null;
  return {
    told: { header: text, column: header.column, samples, proposals: proposals.map(({ key }) => key) },
    header,
    likely,
  };
}

function samplesUnder(sheet: Sheet, { bottom }: HeaderBlock, column: number): UnplacedHeader["samples"] {
  const rows = Array.from({ length: SAMPLED_ROWS }, (_, at) => cellAt(sheet, bottom + 1 + at, column));
  return rows.filter((raw) => !isEmptyCell(raw)).slice(0, SAMPLES);
}

/** Each field at most once: of two headers that may mean one nobody knows which does. */
function guesses({ matched }: HeaderMatch, unplaced: readonly Unplaced[]): readonly Match[] {
  const wanted = unplaced.map(({ likely }) => likely);
  return unplaced.flatMap(({ header, likely }) => {
    const free = likely !== null && matched.every(({ key }) => key !== likely);
    const alone = wanted.filter((key) => key === likely).length === 1;
    return free && alone ? [{ header, key: likely, unit: null, closeness: "synonym" as const }] : [];
  });
}
