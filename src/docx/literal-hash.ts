/** The hash of a block's literal words, by which a person's edit is told from a refreshed figure. */
import { sha256 } from "../core/base/sha256";
import { isBound } from "./bound-texts";
import { cleanText } from "./clean-text";
import { linesOf, type BlockShape, type Line } from "./lines";
import { boundTag } from "./tags";

// Neither character can stand in a document's text, so that no typed words can pass for a key.
const OPEN = "\u0002";
const CLOSE = "\u0003";

/** What stands for a bound span in the hashed words. */
export function boundPlaceholder(tag: string): string {
  return OPEN + tag + CLOSE;
}

/** Hashes paragraphs, each given as its words with placeholders in it; automatic numbers do not count. */
export function hashOfParagraphs(paragraphs: readonly string[]): string {
  return sha256(paragraphs.join("\n"));
}

export function literalHash(shape: BlockShape): string {
  return hashOfParagraphs(linesOf(shape).map(literalWords));
}

function literalWords({ pieces }: Line): string {
  return pieces.map(({ span }) => (isBound(span) ? boundPlaceholder(boundTag(span)) : cleanText(span.text))).join("");
}
