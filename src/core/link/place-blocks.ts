/** Where a new block goes: after its nearest surviving predecessor in pack order, in its own section where that survives. */
import type { NextBlock } from "./next-report";
import type { Anchor } from "./refresh-plan";

/** `there`: the blocks that are there, or will be by then, with their items: new ones are placed in pack order. */
export function anchorFor(
  block: NextBlock,
  next: readonly NextBlock[],
  there: ReadonlyMap<string, readonly number[]>,
): Anchor {
  const beside = (at: "after" | "before", { key, section }: NextBlock): Anchor => ({
    at,
    block: key,
    items: there.get(key) ?? [],
    within: section === block.section,
  });
  const at = next.indexOf(block);
  const previous = next
    .slice(0, at)
    .filter(({ key }) => there.has(key))
    .at(-1);
  const following = next.slice(at + 1).find(({ key }) => there.has(key));
  const isAhead = previous?.section !== block.section && following?.section === block.section;
  if (previous && !isAhead) return beside("after", previous);
  return following ? beside("before", following) : { at: "end" };
}
