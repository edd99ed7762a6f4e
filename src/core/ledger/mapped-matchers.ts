/** What a person mapped on one sheet, put into the words that its headers are matched with. */
import type { Matcher, Named } from "./header-match";
import { headerForm } from "./header-text";
import { isOfSheet, type FieldMapping } from "./mapping";

/** The matchers for the sheet: the same ones where nothing was mapped. Of two mappings of one header the later holds. */
export function mappedMatchers(
  matchers: readonly Matcher[],
  sheet: string,
  mappings: readonly FieldMapping[],
): readonly Matcher[] {
  const own = mappings.filter((mapping) => mapping.header !== "" && isOfSheet(mapping, sheet));
  if (own.length === 0) return matchers;
  const meant = new Map(own.map((mapping) => [headerForm(mapping.header), mapping]));
  return matchers.map((matcher) => withMappings(matcher, meant));
}

function withMappings(matcher: Matcher, meant: ReadonlyMap<string, FieldMapping>): Matcher {
  const words = new Map(matcher.words);
  const ignored = new Set(matcher.ignored);
  for (const [form, { action, ledger, field }] of meant) {
    // A header that was given to one ledger's field, or to none, is no word of the others.
    words.delete(form);
    if (action === "ignore") ignored.add(form);
    const column = ledger === matcher.schema.id ? matcher.schema.columns.find(({ key }) => key === field) : undefined;
    if (column !== undefined) words.set(form, { column, closeness: "mapped" } satisfies Named);
  }
  return { ...matcher, words, ignored };
}
