/** Which columns of a schema the headers of a table name. */
import { canonicalUnit } from "./cell-reader";
import { headerForm, splitHeader, unitWord, withoutRemark } from "./header-text";
import type { ColumnSchema, LedgerSchema } from "./schema";
import type { SpanHalf } from "./span-value";
import { isConvertible, parseUnit } from "./unit";

/** One header: its texts from the top row down (父, 子), and the sheet column it stands in. */
export type HeaderCell = { readonly parts: readonly string[]; readonly column: number };

/** How a header names a column: by its canonical name, a synonym, or a word too common to tell a ledger by. */
type Closeness = "name" | "synonym" | "generic";
const CLOSENESS: readonly Closeness[] = ["name", "synonym", "generic"];

export type Match = {
  readonly header: HeaderCell;
  readonly key: string;
  readonly unit: string | null;
  readonly closeness: Closeness;
  /** The header is that of a span, of which the column takes one half. */
  readonly half?: SpanHalf;
};

/** A header that is nothing but a year. */
export type YearHeader = { readonly header: HeaderCell; readonly year: number };

export type HeaderMatch = {
  readonly matched: readonly Match[];
  /** The years that a ledger with years across has columns for; with a single one there are none. */
  readonly years: readonly YearHeader[];
  /** Headers that name no column, and those that name one already taken. */
  readonly unmapped: readonly HeaderCell[];
};

type Named = {
  readonly column: ColumnSchema;
  readonly closeness: Closeness;
  /** The column that takes the second half of a span; `column` takes the first. */
  readonly until?: ColumnSchema;
};

/** A schema with its header words ready to look up. */
export type Matcher = {
  readonly schema: LedgerSchema;
  readonly words: ReadonlyMap<string, Named>;
  readonly foreign: ReadonlySet<string>;
};

/** Prepares a schema; a canonical name wins over another column's synonym. */
export function matcherOf(schema: LedgerSchema): Matcher {
  const words = new Map<string, Named>();
  for (const closeness of CLOSENESS) {
    for (const column of schema.columns) {
      for (const word of wordsOf(column, closeness)) {
        const form = headerForm(word);
        if (!words.has(form)) words.set(form, { column, closeness });
      }
    }
  }
  for (const [word, named] of spanWords(schema)) if (!words.has(word)) words.set(word, named);
  return { schema, words, foreign: new Set((schema.foreign ?? []).map(headerForm)) };
}

function* spanWords({ spans = [], columns }: LedgerSchema): Generator<readonly [string, Named]> {
  for (const { headers, start, end } of spans) {
    const [column, until] = [start, end].map((key) => columns.find((one) => one.key === key));
    if (!column || !until) throw new Error(`a span runs from ${start} to ${end}, which the ledger does not have`);
    for (const header of headers) yield [headerForm(header), { column, closeness: "synonym", until }];
  }
}

function wordsOf(column: ColumnSchema, closeness: Closeness): readonly string[] {
  if (closeness === "name") return [column.name];
  return closeness === "synonym" ? column.synonyms : (column.generic ?? []);
}

/** A group heading that changes what the header under it means. */
const OTHER_MEANING = /上年|去年|上期|同期|基期|增长|增速|增幅|占比|比重|预计|计划/u;

type Found = { readonly named: Named; readonly unit: string | null };

/** One header against the schema's words. A unit alone in the lowest row belongs to the text above it. */
function nameOf(matcher: Matcher, parts: readonly string[]): Found | null {
  const parents = parts.slice(0, -1);
  const unit = parents.length > 0 ? unitWord(headerForm(parts.at(-1) ?? "")) : null;
  if (unit !== null) {
    const above = nameOf(matcher, parents);
    return above === null ? null : { named: above.named, unit };
  }
  for (const text of wordings(parts)) {
    const found = lookUp(matcher, text);
    if (found !== null) return { named: found.named, unit: found.unit ?? unitAmong(parents) };
  }
  return null;
}

/** What a header of several rows may mean: flattened (父/子), run together, or the lowest text alone. */
function wordings(parts: readonly string[]): readonly string[] {
  const lowest = parts.slice(-1);
  if (parts.length === 1) return lowest;
  const changed = parts.slice(0, -1).some((parent) => OTHER_MEANING.test(parent));
  return [parts.join("/"), parts.join(""), ...(changed ? [] : lowest)];
}

function unitAmong(parents: readonly string[]): string | null {
  return parents.map((parent) => splitHeader(parent).unit).find((unit) => unit !== null) ?? null;
}

function lookUp(matcher: Matcher, text: string): Found | null {
  const { whole, name, unit } = splitHeader(text);
  const named = matcher.words.get(whole) ?? matcher.words.get(name) ?? matcher.words.get(withoutRemark(name));
  return named !== undefined && fits(named.column, unit) ? { named, unit } : null;
}

/** 研发投入（%） is a share, not the money. */
function fits(column: ColumnSchema, unit: string | null): boolean {
  const canonical = canonicalUnit(column.type);
  if (unit === null || canonical === null || canonical === "") return true;
  const stated = parseUnit(unit);
  const target = parseUnit(canonical);
  return stated === null || target === null || isConvertible(stated, target);
}

/** Gives each column key at most one header: the closest, of equals the first. */
export function matchHeaders(matcher: Matcher, headers: readonly HeaderCell[]): HeaderMatch {
  const best = new Map<string, Match>();
  for (const header of headers) {
    const found = nameOf(matcher, header.parts);
    if (found === null) continue;
    for (const match of matchesOf(header, found)) {
      const taken = best.get(match.key);
      if (taken === undefined || CLOSENESS.indexOf(match.closeness) < CLOSENESS.indexOf(taken.closeness))
        best.set(match.key, match);
    }
  }
  const matched = [...best.values()].sort((a, b) => a.header.column - b.header.column);
  const years = matcher.schema.yearsAcross === undefined ? [] : yearsAmong(headers);
  const mapped = new Set([...matched, ...years].map((match) => match.header));
  return { matched, years, unmapped: headers.filter((header) => !mapped.has(header)) };
}

function matchesOf(header: HeaderCell, { named, unit }: Found): readonly Match[] {
  const { column, closeness, until } = named;
  const match = { header, key: column.key, unit, closeness };
  return until === undefined
    ? [match]
    : [
        { ...match, half: "start" },
        { ...match, key: until.key, half: "end" },
      ];
}

const YEAR = /^((?:19|20)\d{2})(?:年度?)?$/u;

function yearsAmong(headers: readonly HeaderCell[]): readonly YearHeader[] {
  const years = headers.flatMap((header) => {
    const year = YEAR.exec(splitHeader(header.parts.at(-1) ?? "").name)?.[1];
    return year === undefined ? [] : [{ header, year: Number(year) }];
  });
  return years.length > 1 ? years : [];
}
