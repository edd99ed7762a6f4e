/** Which part of a long list is drawn: rows have known heights, so any of them is found without measuring the others. */

/** offsets[i] is where row i begins; the last entry is the height of all. */
export function offsetsOf(heights: readonly number[]): readonly number[] {
  const offsets = [0];
  let at = 0;
  for (const height of heights) offsets.push((at += height));
  return offsets;
}

export type Viewport = { readonly top: number; readonly height: number };

/** First and last row (inclusive) that touch the viewport, with `spare` pixels drawn above and below; -1 for an empty list. */
export function rowsIn(
  offsets: readonly number[],
  { top, height }: Viewport,
  spare: number,
): { readonly first: number; readonly last: number } {
  const count = offsets.length - 1;
  const first = rowAt(offsets, Math.max(0, top - spare));
  return { first: count === 0 ? 0 : first, last: Math.min(count - 1, rowAt(offsets, top + height + spare)) };
}

/** The row that a distance from the top falls into. */
function rowAt(offsets: readonly number[], distance: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where to scroll so that a row is seen: as little as possible, and not at all when it is. */
export function scrollTo(offsets: readonly number[], row: number, { top, height }: Viewport): number {
  const start = offsets[row] ?? 0;
  const end = offsets[row + 1] ?? start;
  if (start < top || end - start > height) return start;
  return end > top + height ? end - height : top;
}
