/** Which columns of a schema the headers of a table name. */
import { canonicalUnit } from "./cell-reader";
import { headerForm, splitHeader, unitWord, withoutRemark } from "./header-text";
import type { ColumnSchema, LedgerSchema } from "./schema";
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
};

export type HeaderMatch = {
  readonly matched: readonly Match[];
  /** Headers that name no column, and those that name one already taken. */
  readonly unmapped: readonly HeaderCell[];
};

type Named = { readonly column: ColumnSchema; readonly closeness: Closeness };

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
  return { schema, words, foreign: new Set((schema.foreign ?? []).map(headerForm)) };
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
    const { column, closeness } = found.named;
    const taken = best.get(column.key);
    if (taken === undefined || CLOSENESS.indexOf(closeness) < CLOSENESS.indexOf(taken.closeness)) {
      best.set(column.key, { header, key: column.key, unit: found.unit, closeness });
    }
  }
  const matched = [...best.values()].sort((a, b) => a.header.column - b.header.column);
  const mapped = new Set(matched.map((match) => match.header));
  return { matched, unmapped: headers.filter((header) => !mapped.has(header)) };
}
