/** Takes what stands in a stretch out of the document. */
import type { Element, Node } from "@xmldom/xmldom";
import { OfficeError } from "../protocol/office-error";
import { elementsOf, isElement, isWord, nearest, ownerOf, removeNode, wordElement } from "./dom";
import { isInline, isProperties, wholeNodesIn, type Extent, type Point } from "./extents";
import { needRemovable } from "./guards";
import { moveMarksOut, shrinkBookmarks } from "./marks";
import type { DocumentModel } from "./model";
import { takeOut } from "./revisions";

/** Paragraphs cut at both ends become one. Throws AccessDenied. */
export function removeContent(document: DocumentModel, extent: Extent): void {
  needRemovable(document, extent);
  const { start, end } = extent;
  const [first, last] = [lineOf(start), lineOf(end)];
  if (nearest(start.parent, "tc") !== nearest(end.parent, "tc")) {
    throw new OfficeError("GeneralException", "from one cell into another");
  }
  const going = wholeNodesIn(extent);
  if (!document.isTracking) shrinkBookmarks(going);
  for (const node of going) {
    if (isElement(node)) takeOut(document, node);
    else removeNode(node);
  }
  if (!document.isTracking) joinParagraphs(first, last);
  keepParagraph(end.parent === start.parent ? end : { parent: start.parent, next: null });
}

function lineOf(point: Point): Element | null {
  return isInline(point) ? nearest(point.parent, "p") : null;
}

/** Appends the second paragraph's content to the first, where the stretch was cut out of two. */
function joinParagraphs(first: Element | null, second: Element | null): void {
  if (first === null || second === null || first === second) return;
  const rest: Node[] = [...second.childNodes].filter((node) => !isProperties(node));
  for (const node of rest) first.appendChild(node);
  moveMarksOut(second);
  removeNode(second);
}

/** A body, a cell and a control around paragraphs are never without a paragraph: puts one at the point if need be. */
export function keepParagraph({ parent, next }: Point): void {
  if (!isWord(parent, "body", "tc", "hdr", "ftr", "sdtContent") || isInline({ parent, next })) return;
  const blocks = elementsOf(parent).filter((child) => isWord(child, "p", "tbl", "sdt"));
  // A cell ends with a paragraph.
  const isEnough = isWord(parent, "tc") ? isWord(blocks.at(-1) ?? null, "p", "sdt") : blocks.length > 0;
  if (!isEnough) parent.insertBefore(wordElement(ownerOf(parent), "p"), next);
}
