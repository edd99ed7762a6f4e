/** What a content control's tag says: fig:<mention key>, say:<phrase key>, sec:<section id>. */
import type { BoundSpan } from "./bound-texts";

/** Word's own limit for a tag and for a title. */
const LONGEST = 64;

export function boundTag(span: Pick<BoundSpan, "kind" | "key">): string {
  return checked(`${span.kind === "mention" ? "fig" : "say"}:${span.key}`);
}

export function sectionTag(id: string): string {
  return checked(`sec:${id}`);
}

/** A control's title; whole characters only. */
export function titleOf(words: string): string {
  return [...words].slice(0, LONGEST / 2).join("");
}

// A quotation mark would end the key inside an XPath; everything outside ASCII is no key.
const ALLOWED = /^[a-z]{3}:[\w.@~:+-]+$/;

function checked(tag: string): string {
  if (tag.length > LONGEST || !ALLOWED.test(tag)) throw new Error(`not a tag: ${tag}`);
  return tag;
}

/** What a control is called in Word: the figure's name; of a phrase, that it is one. */
export function controlTitle(span: Pick<BoundSpan, "kind">, name: string | null): string {
  return titleOf(span.kind === "mention" ? (name ?? "") : name === null ? "措辞" : `措辞·${name}`);
}
