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
  const names = namesOf(indicators);
  const byId = names.ids.get(name.trim());
  if (byId) return byId;
  const wanted = normalizeName(name);
  if (wanted === "") return null;
  return names.full.get(wanted) ?? names.bare.get(withoutEnding(wanted)) ?? null;
}

/** Everything that indicators are called: an exact spelling goes before one without its count ending. */
type Names = {
  readonly ids: ReadonlyMap<string, Indicator>;
  /** Of two that bear a name the first is meant. */
  readonly full: ReadonlyMap<string, Indicator>;
  /** Without the ending of a count; null where two are spelt alike then. */
  readonly bare: ReadonlyMap<string, Indicator | null>;
};

// Indicators never change, so their names are gathered once, however many rows ask for them.
const known = new WeakMap<readonly Indicator[], Names>();

function namesOf(indicators: readonly Indicator[]): Names {
  const found = known.get(indicators) ?? gathered(indicators);
  known.set(indicators, found);
  return found;
}

function gathered(indicators: readonly Indicator[]): Names {
  const full = new Map<string, Indicator>();
  const bare = new Map<string, Indicator | null>();
  for (const indicator of indicators) {
    for (const spelling of spellingsOf(indicator)) {
      if (!full.has(spelling)) full.set(spelling, indicator);
      const short = withoutEnding(spelling);
      const other = bare.get(short);
      bare.set(short, other === undefined || other === indicator ? indicator : null);
    }
  }
  return { ids: new Map(indicators.map((indicator) => [indicator.id, indicator])), full, bare };
}

// People often repeat the unit after the name: 专利授权量（件）.
function spellingsOf({ name, aliases, unit }: Indicator): readonly string[] {
  return [name, ...aliases].flatMap((one) => [one, `${one}(${unit})`]).map(normalizeName);
}

function withoutEnding(name: string): string {
  const bare = name.replace(COUNT_ENDING, "");
  return bare === "" ? name : bare;
}
