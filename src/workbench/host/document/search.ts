/** Finds words in a stretch of a document. */
import { OfficeError } from "../protocol/office-error";
import { contentOf, rangeOver } from "./extents";
import type { Located, RangeModel } from "./model";
import { splitRun } from "./runs";
import { piecesOf, type Piece } from "./text";

/** How the words are looked for; what this host does not know is refused. */
export type SearchOptions = {
  readonly kind: "search-options";
  readonly asked: Map<string, boolean>;
};

/** Word's own limit. */
const LONGEST = 255;
const KNOWN = ["MatchCase", "MatchWholeWord"];

/** The ranges over the words found, in order; none lies over a paragraph's end. */
export function search(target: Located, words: string, options: SearchOptions | null): RangeModel[] {
  const asked = [...(options?.asked ?? [])].filter(([, value]) => value).map(([name]) => name);
  const unknown = asked.find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) throw new OfficeError("NotImplemented", `searching with ${unknown}`);
  if (words === "" || words.length > LONGEST) throw new OfficeError("SearchStringInvalidOrTooLong");
  const { text } = piecesOf(contentOf(target));
  const places = placesOf(text, words, asked);
  // From the last on: a range splits runs, which moves what comes after it.
  return places
    .reverse()
    .map((from) => rangeOf(target, from, from + words.length))
    .reverse();
}

function placesOf(text: string, words: string, asked: readonly string[]): number[] {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = asked.includes("MatchWholeWord") ? `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])` : escaped;
  const flags = asked.includes("MatchCase") ? "gu" : "giu";
  return [...text.matchAll(new RegExp(pattern, flags))].map(({ index }) => index);
}

/** The range over characters of the target's text. */
export function rangeOf(target: Located, from: number, to: number): RangeModel {
  // The end first: splitting there leaves the start where it is.
  const last = pieceAt(piecesOf(contentOf(target)).pieces, to - 1);
  const end = splitRun(last.node, to - last.from, last.text.length);
  const first = pieceAt(piecesOf(contentOf(target)).pieces, from);
  const start = splitRun(first.node, from - first.from, first.text.length);
  return rangeOver(target.document, { start, end });
}

function pieceAt(pieces: readonly Piece[], at: number): Piece {
  const piece = pieces.find(({ from, text }) => from <= at && at < from + text.length);
  if (piece === undefined) throw new OfficeError("GeneralException", "no text there");
  return piece;
}
