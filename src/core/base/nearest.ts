/** The word from a list that an unknown word most likely means: offered, never applied. */

/** The option whose words are nearest to `text`; null when none is near. */
export function nearest<Option>(
  text: string,
  options: readonly { readonly option: Option; readonly words: readonly string[] }[],
): Option | null {
  let best: { readonly option: Option; readonly distance: number } | null = null;
  for (const { option, words } of options) {
    for (const word of words) {
      const distance = contains(text, word) ? 1 : edits(text, word);
      const near = distance <= Math.max(1, Math.floor(Math.max(text.length, word.length) / 3));
      if (near && (!best || distance < best.distance)) best = { option, distance };
    }
  }
  return best?.option ?? null;
}

function contains(text: string, word: string): boolean {
  return word.length >= 2 && text.length >= 2 && (text.includes(word) || word.includes(text));
}

/** Levenshtein's distance: letters added, dropped or changed. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
