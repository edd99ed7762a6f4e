/** Which of several things stand elsewhere than before: the fewest whose moving explains the new order. */

/** Those that are not in the longest run that kept its order. `before` ranks them; what it does not know is left out. */
export function movedAmong(now: readonly string[], before: readonly string[]): ReadonlySet<string> {
  const rank = new Map(before.map((key, at) => [key, at]));
  const known = now.filter((key) => rank.has(key));
  const ranks = known.map((key) => rank.get(key) ?? 0);
  const kept = longestRising(ranks);
  return new Set(known.filter((_, at) => !kept.has(at)));
}

/** Indices of a longest rising subsequence (patience sorting). */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  values.forEach((value, at) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = tails[low - 1];
    tails[low] = at;
  });
  const kept = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) kept.add(at);
  return kept;
}
