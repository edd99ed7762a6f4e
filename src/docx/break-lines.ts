/** Breaks a line that is too long for the page by its sense: a title never ends in a lonely character (GB/T 9704-2012, 7.3.1). */
import type { Span } from "../core/narrative/narrative";
import { isBound } from "./bound-texts";
import { widthOf } from "./text-width";

/** How many characters a line holds, and where its words may part: the better places first. */
export type LineRule = { readonly room: number; readonly places: readonly RegExp[] };

/** 2号 小标宋: 156 mm hold 20 characters, one of them kept for digits that stand wider. Before the year, before what kind of document it is, after the county's name. */
export const TITLE_RULE: LineRule = {
  room: 19,
  places: [/(?=\d{4}年)/g, /(?=工作总结|工作要点|工作计划|目标任务|及|暨)/g, /(?<=[省市县区旗])/g],
};

/** 小四 楷体: 36 characters, of which a font that stands in may need three. After a comma. */
export const DRAFT_LINE_RULE: LineRule = { room: 33, places: [/(?<=，)/g, /(?<=、)/g] };

/** One line where it fits or nowhere parts; otherwise two, as even as the better places allow. A bound text is never cut. */
export function breakLines(spans: readonly Span[], rule: LineRule): readonly (readonly Span[])[] {
  const words = spans.map(({ text }) => text).join("");
  if (widthOf(words) <= rule.room) return [spans];
  const open = literalPlaces(spans);
  for (const place of rule.places) {
    const cuts = [...words.matchAll(place)].map(({ index }) => index).filter((at) => open.has(at));
    const [best] = cuts
      .map((at) => ({ at, longer: Math.max(widthOf(words.slice(0, at)), widthOf(words.slice(at))) }))
      .filter(({ longer }) => longer <= rule.room)
      .sort((a, b) => a.longer - b.longer);
    if (best) return cutAt(spans, best.at);
  }
  return [spans];
}

/**
 * For words that cannot be cut (one bound text): how many characters wide a line must be for its own wrapping to fall where
 * the sense parts, the first line at least as long as the second. Null where it fits, or nothing parts so.
 */
export function wrapWidth(words: string, rule: LineRule): number | null {
  if (widthOf(words) <= rule.room) return null;
  const firsts = rule.places.flatMap((place) =>
    [...words.matchAll(place)]
      .map(({ index }) => widthOf(words.slice(0, index)))
      .filter((first) => first >= widthOf(words) - first && first + SLACK <= rule.room),
  );
  return firsts.length === 0 ? null : Math.min(...firsts) + SLACK;
}

/** Less than the character that must not fit any more. */
const SLACK = 0.9;

/** Offsets in the joined words at which no bound text is cut; neither the beginning nor the end. */
export function literalPlaces(spans: readonly Span[]): ReadonlySet<number> {
  const places = new Set<number>();
  let at = 0;
  for (const span of spans) {
    if (isBound(span)) places.add(at);
    else for (let inside = 0; inside < span.text.length; inside++) places.add(at + inside);
    at += span.text.length;
  }
  places.delete(0);
  return places;
}

/** The spans up to an offset in their joined words, and from there. */
export function cutAt(spans: readonly Span[], offset: number): readonly (readonly Span[])[] {
  const [first, second]: [Span[], Span[]] = [[], []];
  let at = 0;
  for (const span of spans) {
    const inside = offset - at;
    at += span.text.length;
    if (inside <= 0) second.push(span);
    else if (inside >= span.text.length) first.push(span);
    else {
      first.push({ ...span, text: span.text.slice(0, inside) });
      second.push({ ...span, text: span.text.slice(inside) });
    }
  }
  return [first, second];
}
