/** Stretches of a document, as points between nodes: good until the next change. Ranges are kept by marks instead. */
import type { Element, Node } from "@xmldom/xmldom";
import { OfficeError } from "../protocol/office-error";
import { elementsOf, following, HOST, isElement, isMark, isWord, nearest, ownerOf, put, wordChild } from "./dom";
import type { DocumentModel, Located, RangeModel } from "./model";

/** Before `next`, or at the end of `parent`. */
export type Point = { readonly parent: Element; readonly next: Node | null };
export type Extent = { readonly start: Point; readonly end: Point };

/** Elements that decide whether what stands in a control is text or whole paragraphs. */
const STRUCTURE = ["p", "body", "tc", "tr", "tbl", "hdr", "ftr", "footnote", "endnote", "txbxContent", "comment"];

/** What is in the object. Throws ItemNotFound when the object is gone. */
export function contentOf(object: Located): Extent {
  switch (object.kind) {
    case "body":
      return inside(alive(object.container));
    case "paragraph":
      return inside(alive(object.p));
    case "control":
      return inside(controlContent(alive(object.sdt)));
    case "range":
      return rangeExtent(object);
    case "table":
      return around(alive(object.tbl));
  }
}

/** The object with its own bounds: a paragraph with its mark, a control with its frame. */
export function wholeOf(object: Located): Extent {
  switch (object.kind) {
    case "paragraph":
      return around(alive(object.p));
    case "control":
      return around(alive(object.sdt));
    default:
      return contentOf(object);
  }
}

/** The children of an element, without its properties. */
export function inside(element: Element): Extent {
  const first = [...element.childNodes].find((node) => !isProperties(node)) ?? null;
  const last = elementsOf(element).at(-1) ?? null;
  const end = isWord(last, "sectPr") ? last : null;
  return { start: { parent: element, next: first ?? end }, end: { parent: element, next: end } };
}

export function around(element: Element): Extent {
  const parent = parentOf(element);
  return { start: { parent, next: element }, end: { parent, next: element.nextSibling } };
}

/** Properties of an element stand before its content. */
export function isProperties(node: Node): boolean {
  return isElement(node) && /^(?:\w+Pr|tblGrid)$/.test(node.localName ?? "") && !isWord(node, "sectPr");
}

export function controlContent(sdt: Element): Element {
  const content = wordChild(sdt, "sdtContent");
  if (content === null) throw new OfficeError("GeneralException", "a control without content");
  return content;
}

/** Whether lines of text can stand at a point. */
export function isInline({ parent }: Point): boolean {
  return isWord(nearest(parent, ...STRUCTURE), "p");
}

/** The same element, if it is still in its document. Throws ItemNotFound. */
export function alive(element: Element): Element {
  if (!element.isConnected) throw new OfficeError("ItemNotFound", "it is no longer in the document");
  return element;
}

function parentOf(node: Node): Element {
  const { parentNode } = node;
  if (!isElement(parentNode)) throw new OfficeError("ItemNotFound", "it is no longer in the document");
  return parentNode;
}

/** A range over a stretch: puts its marks into the document. */
export function rangeOver(document: DocumentModel, { start, end }: Extent): RangeModel {
  const mark = (at: Point): Element => put(at.parent, ownerOf(at.parent).createElementNS(HOST, "k:mark"), at.next);
  // The end first: the start's own mark may stand before the same node.
  const last = mark(end);
  const first = mark(
    start.parent === end.parent && start.next === end.next ? { parent: end.parent, next: last } : start,
  );
  const range: RangeModel = { kind: "range", document, start: first, end: last };
  document.ranges.add(range);
  return range;
}

function rangeExtent({ start, end }: RangeModel): Extent {
  alive(start);
  alive(end);
  return { start: { parent: parentOf(start), next: start.nextSibling }, end: { parent: parentOf(end), next: end } };
}

/** Takes the marks out of ranges that nobody holds any more. */
export function sweepRanges(document: DocumentModel): void {
  const listed = [...document.held].flatMap((held) => ("fixed" in held && Array.isArray(held.fixed) ? held.fixed : []));
  const needed = new Set<unknown>([...document.held, ...listed, document.selection]);
  for (const range of document.ranges) {
    if (needed.has(range)) continue;
    range.start.parentNode?.removeChild(range.start);
    range.end.parentNode?.removeChild(range.end);
    document.ranges.delete(range);
  }
}

/** Where a walk through an extent begins, and the first node that is no longer in it. */
export function boundsOf({ start, end }: Extent): { readonly first: Node | null; readonly stop: Node | null } {
  return { first: start.next ?? following(start.parent), stop: end.next ?? following(end.parent) };
}

/** Every node that begins in the extent, parents before children. */
export function* nodesIn(extent: Extent): Generator<Node> {
  const { first, stop } = boundsOf(extent);
  for (let node = first; node !== null && node !== stop; node = node.firstChild ?? following(node)) yield node;
}

/** The largest nodes that stand wholly in the extent, marks and properties left out. */
export function wholeNodesIn(extent: Extent): Node[] {
  const { first, stop } = boundsOf(extent);
  const found: Node[] = [];
  let node = first;
  while (node !== null && node !== stop) {
    const isOpen = node.contains(extent.end.parent);
    if (!isOpen && !isMark(node) && !isProperties(node)) found.push(node);
    node = (isOpen ? node.firstChild : null) ?? following(node);
  }
  return found;
}

/** The elements of one name that the extent touches: those around its start, and those that begin in it. */
export function touched(extent: Extent, name: string): Element[] {
  const first = nearest(extent.start.parent, name);
  const others = [...nodesIn(extent)].filter(
    (node): node is Element => isWord(node, name) && node !== first && nearest(node, "txbxContent") === null,
  );
  return first === null ? others : [first, ...others];
}

/** Whether an element holds paragraphs of its own, marks left out. */
export function hasBlocks(element: Element): boolean {
  return elementsOf(element).some((child) => isWord(child, "p", "tbl", "sdt"));
}
