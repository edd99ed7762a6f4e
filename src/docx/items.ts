/** 一是…。二是…。 each begins a paragraph of its own: they are found at a glance, and a page may end between any two. */
import type { Span } from "../core/narrative/narrative";
import { cutAt, literalPlaces } from "./break-lines";

const BEGINS = /^一是/;
const NEXT = /(?<=。)(?=[一二三四五六七八九十]{1,3}是)/g;

/** The items of words that are a list of them from their first word on; otherwise the words as they are. */
export function itemsOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const words = spans.map(({ text }) => text).join("");
  if (!BEGINS.test(words)) return [spans];
  const open = literalPlaces(spans);
  const cuts = [...words.matchAll(NEXT)].map(({ index }) => index).filter((at) => open.has(at));
  const items: (readonly Span[])[] = [];
  let [rest, from] = [spans, 0];
  for (const at of cuts) {
    const [item = [], after = []] = cutAt(rest, at - from);
    items.push(item);
    [rest, from] = [after, at];
  }
  return [...items, rest];
}
