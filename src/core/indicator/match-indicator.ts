/** Finds the indicator that a name in a workbook means: by name or alias, spelt alike but never merely similar. */
import type { Indicator } from "./indicator";

/** Endings that only say that a count is a count: 专利授权, 专利授权数 and 专利授权量 are one thing. */
const COUNT_ENDING = /(?:数量|数|量)$/;
const NOT_PART_OF_A_NAME = /[\s\u200b\ufeff()[\]{}〔〕【】《》“”‘’"'·•、,。:;]/g;

/** The spelling that names are compared in: half-width, upper case, without spaces, brackets and quotation marks. */
export function normalizeName(name: string): string {
  return name.normalize("NFKC").replace(/&amp;/gi, "&").replace(NOT_PART_OF_A_NAME, "").toUpperCase();
}

/** The indicator of that id, name or alias; null when none bears it, or when two could be meant. */
export function matchIndicator(name: string, indicators: readonly Indicator[]): Indicator | null {
  const byId = indicators.find(({ id }) => id === name.trim());
  return (
    byId ??
    matchName(
      name,
      indicators.map((indicator) => ({ value: indicator, spellings: spellingsOf(indicator) })),
    )
  );
}

/** How a thing may be named, normalised: in full, and without the ending of a count. */
export type Spellings = { readonly full: ReadonlySet<string>; readonly bare: ReadonlySet<string> };

export function spellings(names: readonly string[]): Spellings {
  const full = new Set(names.map(normalizeName));
  return { full, bare: new Set([...full].map(withoutEnding)) };
}

/** The value one of whose names is spelt like this one; an exact spelling goes before one without its count ending. */
export function matchName<Value>(
  name: string,
  entries: readonly { readonly value: Value; readonly spellings: Spellings }[],
): Value | null {
  const wanted = normalizeName(name);
  if (wanted === "") return null;
  const exact = entries.find(({ spellings: { full } }) => full.has(wanted));
  if (exact) return exact.value;
  const bare = withoutEnding(wanted);
  const alike = entries.filter((entry) => entry.spellings.bare.has(bare));
  const [only, ...others] = new Set(alike.map(({ value }) => value));
  return only === undefined || others.length > 0 ? null : only;
}

// An indicator never changes, so its names are normalised once, however many rows ask for it.
const known = new WeakMap<Indicator, Spellings>();

function spellingsOf(indicator: Indicator): Spellings {
  const { name, aliases, unit } = indicator;
  // People often repeat the unit after the name: 专利授权量（件）.
  const found = known.get(indicator) ?? spellings([name, ...aliases].flatMap((one) => [one, `${one}(${unit})`]));
  known.set(indicator, found);
  return found;
}

function withoutEnding(name: string): string {
  const bare = name.replace(COUNT_ENDING, "");
  return bare === "" ? name : bare;
}
