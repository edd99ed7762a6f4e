/** The hash of a block's literal words as it is written, which the provenance part keeps. */
import { boundPlaceholder, hashOfParagraphs } from "../core/link/literal";
import { isBound } from "./bound-texts";
import { cleanText } from "./clean-text";
import { linesOf, type BlockShape, type Line } from "./lines";
import { boundTag } from "./tags";

export function literalHash(shape: BlockShape): string {
  return hashOfParagraphs(linesOf(shape).map(literalWords));
}

function literalWords({ pieces }: Line): string {
  return pieces.map(({ span }) => (isBound(span) ? boundPlaceholder(boundTag(span)) : cleanText(span.text))).join("");
}
