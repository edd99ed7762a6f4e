/** The words that stand in runs, as a reader sees them. */
import type { Element, Node } from "@xmldom/xmldom";
import { childElements, isWord } from "./word-xml";

/** Words that are struck out, or that were moved from here. */
export const STRUCK: ReadonlySet<string> = new Set(["del", "moveFrom"]);
/** What stands in the words for a picture, a formula or a note. */
export const OBJECT = "\ufffc";

/** What one piece of a run shows. */
export function wordsOfPiece(piece: Element): string {
  if (piece.localName === "t") return piece.textContent ?? "";
  if (piece.localName === "tab") return "\t";
  if (piece.localName === "br" || piece.localName === "cr") return "\v";
  return piece.localName === "noBreakHyphen" ? "-" : piece.localName === "sym" ? OBJECT : "";
}

/** The words of an element as a reader sees them; what is struck out is not among them. */
export function shownWords(node: Node): string {
  let words = "";
  for (const child of childElements(node)) {
    const name = child.localName ?? "";
    if (isWord(child, "r")) for (const piece of childElements(child)) words += wordsOfPiece(piece);
    else if (!STRUCK.has(name) && name !== "pPr" && name !== "sdtPr") words += shownWords(child);
  }
  return words;
}
