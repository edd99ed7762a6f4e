/** The keys that a pack's entries had before, so that older reports are still understood. */
import type { FormerKeys } from "../core/link/next-report";
import type { Pack } from "../pack/pack";

type Renamed = { readonly formerly?: readonly string[] };

export function formerKeys({
  indicators,
  phrases,
  sections,
}: Pick<Pack, "indicators" | "phrases" | "sections">): FormerKeys {
  const blocks = sections.flatMap((section) => section.blocks);
  return {
    figures: renamed(indicators, ({ id }) => id),
    phrases: renamed(phrases, ({ id }) => id),
    blocks: renamed(blocks, ({ key }) => key),
  };
}

/** @throws when two entries claim one former key: an identity never changes meaning. */
function renamed<Entry extends Renamed>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const entry of entries) {
    for (const old of entry.formerly ?? []) {
      if (keys.has(old)) throw new Error(`${old} is claimed twice`);
      keys.set(old, keyOf(entry));
    }
  }
  return keys;
}
