/** How wide words are before any font is there to measure them. */

/** In characters: digits and Latin letters are half as wide. */
export function widthOf(words: string): number {
  return [...words].reduce((sum, character) => sum + (character < "\u0100" ? 0.5 : 1), 0);
}
