/// <reference types="office-js" />
/** Words of a paragraph as a range. Word's search takes 255 characters: longer words are found by both of their ends. */
import { matchesBefore, matchStarts } from "../../../core/link/document-steps";

const LONGEST = 200;

export type Sought = {
  readonly words: string;
  readonly heads: Word.RangeCollection;
  readonly tails: Word.RangeCollection | null;
};

/** Begins the search; `foundRange` has the range after the next sync. */
export function seek(paragraph: Word.Paragraph, words: string): Sought {
  const heads = searched(paragraph, words.slice(0, LONGEST));
  return { words, heads, tails: words.length > LONGEST ? searched(paragraph, words.slice(-LONGEST)) : null };
}

/** The nth match; null when there are not so many. `line` is the paragraph's text as it was when it was searched. */
export function foundRange({ words, heads, tails }: Sought, nth: number, line: string): Word.Range | null {
  const head = heads.items[headOf(words, nth, line)];
  if (!head || !tails) return head ?? null;
  const tail = tails.items[tailOf(words, nth, line)];
  return tail ? head.expandTo(tail) : null;
}

function headOf(words: string, nth: number, line: string): number {
  return words.length > LONGEST ? matchesBefore(line, words.slice(0, LONGEST), placeOf(words, nth, line)) : nth;
}

function tailOf(words: string, nth: number, line: string): number {
  const tail = words.slice(-LONGEST);
  return matchesBefore(line, tail, placeOf(words, nth, line) + words.length - LONGEST);
}

function placeOf(words: string, nth: number, line: string): number {
  return matchStarts(line, words)[nth] ?? -1;
}

function searched(paragraph: Word.Paragraph, words: string): Word.RangeCollection {
  const found = paragraph.search(words, { matchCase: true });
  found.load("items/text");
  return found;
}
