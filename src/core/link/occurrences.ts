/** Where each bound text stands in the document, and whether a person's words are around it. */
import type { FoundBlock, Found } from "./find-blocks";
import { boundSpansOf, type BoundSpan, type LinkedDocument, type StoredBlock } from "./linked-document";

export type Occurrence = {
  readonly span: BoundSpan;
  readonly item: number;
  /** Null outside of every block: a paragraph that a person copied or wrote. */
  readonly block: string | null;
  readonly isInTable: boolean;
};

/** Key → its occurrences in reading order. */
export type Occurrences = ReadonlyMap<string, readonly Occurrence[]>;

export function occurrencesIn(document: LinkedDocument, { ownerOf }: Found): Occurrences {
  const all = new Map<string, Occurrence[]>();
  document.items.forEach((item, at) => {
    for (const span of boundSpansOf(item)) {
      const one = { span, item: at, block: ownerOf.get(at) ?? null, isInTable: item.kind === "table" };
      const known = all.get(span.key);
      if (known) known.push(one);
      else all.set(span.key, [one]);
    }
  });
  return all;
}

/** Whether a person changed the block, or left something in it that must not be lost. */
export function isEdited(
  found: FoundBlock,
  document: LinkedDocument,
  stored: ReadonlyMap<string, StoredBlock>,
): boolean {
  const known = stored.get(found.key);
  const isTouched = found.items.some((at) => {
    const { touched = [], chart } = document.items[at] ?? {};
    // Our own chart is no picture of a person's.
    return touched.some((touch) => touch !== "object" || !chart || !known?.chart);
  });
  return known?.hash !== found.hash || isTouched || found.mergedInto !== null || isParted(found);
}

// A person moved another block into the middle of it.
function isParted({ items }: FoundBlock): boolean {
  return items.some((at, nth) => at !== (items[0] ?? 0) + nth);
}
