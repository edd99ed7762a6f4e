/** Finds words in a stretch of a document. */
import type { Element } from "@xmldom/xmldom";
import { OfficeError } from "../protocol/office-error";
import { contentOf, rangeOver, type Point } from "./extents";
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
  const { text, pieces } = piecesOf(contentOf(target));
  const cutter = new Cutter(pieces);
  const ranges = placesOf(text, words, asked)
    .reverse()
    .map((from) => {
      const end = cutter.cut(from + words.length - 1, "behind");
      return rangeOver(target.document, { start: cutter.cut(from, "before"), end });
    });
  return ranges.reverse();
}

/** Cuts runs between characters; to be asked from the end to the start, for a cut leaves what is before it as it was. */
class Cutter {
  private readonly pieces: readonly Piece[];
  /** How much of a piece is left after a cut. */
  private readonly lengths = new Map<Element, number>();

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
  }

  /** The point before or behind the character at a place of the text. */
  cut(at: number, side: "before" | "behind"): Point {
    const piece = this.pieces.find(({ from, text }) => from <= at && at < from + text.length);
    if (piece === undefined) throw new OfficeError("GeneralException", "no text there");
    const offset = at - piece.from + (side === "behind" ? 1 : 0);
    const point = splitRun(piece.node, offset, this.lengths.get(piece.node) ?? piece.text.length);
    // A cut before its first character takes the whole piece along.
    if (offset > 0) this.lengths.set(piece.node, offset);
    return point;
  }
}

function placesOf(text: string, words: string, asked: readonly string[]): number[] {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = asked.includes("MatchWholeWord") ? `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])` : escaped;
  const flags = asked.includes("MatchCase") ? "gu" : "giu";
  return [...text.matchAll(new RegExp(pattern, flags))].map(({ index }) => index);
}
