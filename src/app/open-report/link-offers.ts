/** Which typed numbers can be linked: those that read as one form of one figure does, to the letter. */
import { decimalOf } from "../../core/indicator/figure";
import { withoutMark } from "../../core/proofreading/bound-figures";
import type { ReadNumber } from "../../core/proofreading/proof";
import type { Aspect } from "../../core/proofreading/aspect";
import type { FoundPlace } from "../../docx/live/find-places";
import type { ReadDocument } from "../../docx/reading/read-document";
import type { Provenance } from "../../docx/reading/read-provenance";
import { boundTag, titleOf } from "../../docx/tags";
import type { Check } from "../check";
import { sayings } from "../verify-facts";
import type { WordsToWrap } from "../ports";

export type LinkOffer = WordsToWrap & { readonly key: string; readonly figure: string };

/** Forms in which a number of that kind is said; the first that fits is taken. */
const FORMS: Readonly<Partial<Record<Aspect, readonly string[]>>> = {
  value: ["s", "n", "wan", "yi"],
  target: ["target"],
  rate: ["rate"],
};

/**
 * Where a number stands decides nothing; without a check the document's own texts are offered. "update-first": the document
 * was written when the figure was another, so that what stands there would look typed over.
 */
export function linkOffers(
  { provenance }: ReadDocument,
  check: Check | null,
): (number: ReadNumber, place: FoundPlace) => LinkOffer | "update-first" | null {
  if (!provenance) return () => null;
  const now = check ? saidNow(check) : (key: string): string | null => writtenText(provenance, key);
  const nameOf = (figure: string): string =>
    check?.figures.get(figure)?.name ?? provenance.figures.get(figure)?.name ?? figure;
  return (number, place) => {
    const figure = figureOf(number);
    const keys = (FORMS[number.aspect] ?? []).map((form) => `${figure ?? ""}~${form}`);
    const key = keys.find((one) => now(one) === place.words);
    if (figure === null || key === undefined) return null;
    if (isBehind(key, figure, { words: place.words, provenance, check })) return "update-first";
    return { ...offerAt(place, key, nameOf(figure)), key, figure };
  };
}

/** The figure that the number is surely of. */
function figureOf({ state, control, token, figures: [figure, ...others] }: ReadNumber): string | null {
  const isSure = state === "agrees" && control === null && token.exactness === "exact" && others.length === 0;
  return isSure ? (figure ?? null) : null;
}

function offerAt({ line, words, nth, inLine }: FoundPlace, key: string, name: string): WordsToWrap {
  const control = { tag: boundTag({ kind: "mention", key }), title: titleOf(name) };
  return { at: { line, words, nth }, inLine, control };
}

function saidNow(check: Check): (key: string) => string | null {
  const said = sayings(check);
  return (key) => {
    const span = said(key);
    return typeof span === "string" || span.kind === "phrase" ? null : withoutMark(span.text).text;
  };
}

function writtenText({ texts }: Provenance, key: string): string | null {
  const [text] = texts.get(key)?.texts ?? [];
  return text === undefined ? null : withoutMark(text).text;
}

type Said = { readonly words: string; readonly provenance: Provenance; readonly check: Check | null };

function isBehind(key: string, figure: string, { words, provenance, check }: Said): boolean {
  const written = writtenText(provenance, key);
  if (written !== null) return written !== words;
  const [was, now] = [provenance.figures.get(figure)?.value ?? null, check?.figures.get(figure)];
  return was !== null && now !== undefined && decimalOf(now) !== was;
}
