/** The text a person reads in a stretch of a document. */
import type { Element, Node } from "@xmldom/xmldom";
import { following, isElement, isMark, isWord, nearest, wordAttribute } from "./dom";
import { boundsOf, isProperties, type Extent } from "./extents";

/** Between paragraphs, and between cells of a row. */
const PARAGRAPH = "\r";
const CELL = "\t";

/** What is not read: deleted and moved text, text boxes, what only older readers see. */
function isUnread(node: Node): boolean {
  if (isMark(node)) return false;
  const isFallback = node.localName === "Fallback";
  return isFallback || isProperties(node) || isWord(node, "del", "moveFrom", "txbxContent", "sectPr");
}

/** A piece of read text; `from` is its place in the whole. */
export type Piece = { readonly node: Element; readonly text: string; readonly from: number };

/** The pieces in order; breaks between paragraphs are counted in `from`, but no pieces. */
export function piecesOf(extent: Extent): { readonly pieces: readonly Piece[]; readonly text: string } {
  const pieces: Piece[] = [];
  const { first, stop } = boundsOf(extent);
  let text = "";
  let paragraph = nearest(extent.start.parent, "p");
  for (let node = first; node !== null && node !== stop; node = afterRead(node)) {
    if (!isElement(node)) continue;
    if (isWord(node, "p")) {
      text += breakBetween(paragraph, node);
      paragraph = node;
    }
    const words = wordsOf(node);
    if (words !== "") pieces.push({ node, text: words, from: text.length });
    text += words;
  }
  return { pieces, text };
}

function afterRead(node: Node): Node | null {
  return (isUnread(node) ? null : node.firstChild) ?? following(node);
}

export function textOf(extent: Extent): string {
  return piecesOf(extent).text;
}

function wordsOf(node: Node): string {
  if (isWord(node, "t")) return node.textContent ?? "";
  // A tab of a run; a tab stop stands in properties.
  if (isWord(node, "tab", "ptab")) return "\t";
  if (isWord(node, "cr")) return "\v";
  if (isWord(node, "br")) return wordAttribute(node, "type") === "page" ? "\f" : "\v";
  return isWord(node, "noBreakHyphen") ? "\u2011" : "";
}

function breakBetween(before: Element | null, after: Element): string {
  if (before === null) return "";
  const row = nearest(before, "tr");
  const isNextCell = row !== null && row === nearest(after, "tr") && nearest(before, "tc") !== nearest(after, "tc");
  return isNextCell ? CELL : PARAGRAPH;
}
