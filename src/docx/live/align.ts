/** Which entries of two lists are the same ones, in order: a longest common subsequence of their shapes. */

/** A pair has both places; what is only in the first, or only in the second, has the other null. */
export type Aligned = { readonly old: number | null; readonly now: number | null };

export function align(old: readonly string[], now: readonly string[]): readonly Aligned[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const middle = alignMiddle(old.slice(start, old.length - end), now.slice(start, now.length - end));
  const shift = (at: number | null): number | null => (at === null ? null : at + start);
  return [
    ...range(start).map((at) => ({ old: at, now: at })),
    ...middle.map((pair) => ({ old: shift(pair.old), now: shift(pair.now) })),
    ...range(end).map((at) => ({ old: old.length - end + at, now: now.length - end + at })),
  ];
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, at) => at);
}

function alignMiddle(old: readonly string[], now: readonly string[]): readonly Aligned[] {
  const lengths = commonLengths(old, now);
  const width = now.length + 1;
  const pairs: Aligned[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) pairs.push({ old: i++, now: j++ });
    else if (j >= now.length || (i < old.length && at(lengths, (i + 1) * width + j) >= at(lengths, i * width + j + 1)))
      pairs.push({ old: i++, now: null });
    else pairs.push({ old: null, now: j++ });
  }
  return pairs;
}

/** The length of the longest common subsequence of the rest from each pair of places on. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const skipped = Math.max(at(lengths, (i + 1) * width + j), at(lengths, i * width + j + 1));
      lengths[i * width + j] = old[i] === now[j] ? at(lengths, (i + 1) * width + j + 1) + 1 : skipped;
    }
  }
  return lengths;
}

function at(lengths: Uint32Array, place: number): number {
  return lengths[place] ?? 0;
}
