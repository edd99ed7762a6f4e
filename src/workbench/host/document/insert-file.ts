/** `insertFileFromBase64`: the paragraphs and tables of another file, with the styles and lists they need. */
import type { Element } from "@xmldom/xmldom";
import { OfficeError } from "../protocol/office-error";
import { showMappedNodesIn } from "./bindings";
import { dropPlaceholder } from "./control-text";
import { elementsOf, imported, isWord, nearest, removeNode, wordDescendants, wordElement, WORD } from "./dom";
import { DocxPackage } from "./docx-package";
import { around, contentOf, isInline, rangeOver, type Point } from "./extents";
import { needWritable } from "./guards";
import { blockPoint, needRich, pointOf, readLocation, type InsertLocation } from "./insert-points";
import { mergeIgnorable } from "./merge/ignorable";
import { dropStrangers, mergeBookmarks, renumberControls } from "./merge/names-and-numbers";
import { mergeNotes } from "./merge/notes";
import { mergeNumbering } from "./merge/numbering";
import { mergeRelatedParts } from "./merge/related-parts";
import { mergeStyles } from "./merge/used-styles";
import type { DocumentModel, Located, RangeModel } from "./model";
import { removeContent } from "./remove";
import { asInserted, markInserted } from "./revisions";
import { MAIN_PART } from "./stories";

const LOCATIONS: Readonly<Record<Located["kind"], readonly InsertLocation[]>> = {
  body: ["Replace", "Start", "End"],
  paragraph: ["Replace", "Start", "End"],
  control: ["Replace", "Start", "End"],
  range: ["Replace", "Start", "End", "Before", "After"],
  table: [],
};

/**
 * The range over what was inserted. Custom XML parts, headers, footers, comments and document properties of the file
 * are not taken over; controls are, under new ids. Throws InvalidArgument, AccessDenied, GeneralException.
 */
export function insertFile(target: Located, base64: string, where: unknown): RangeModel {
  const { document } = target;
  const location = readLocation(where, LOCATIONS[target.kind]);
  const from = openBase64(base64);
  if (target.kind === "control") dropPlaceholder(target.sdt);
  const point = filePoint(target, location);
  needWritable(document, point.parent);
  const content = contentFrom(document, from);
  if (content.length === 0) return rangeOver(document, { start: point, end: point });
  for (const node of content) point.parent.insertBefore(node, point.next);
  if (document.isTracking) content.forEach((node) => trackInsertion(document, node));
  const [first, last] = [content[0] as Element, content.at(-1) as Element];
  const range = rangeOver(document, { start: around(first).start, end: around(last).end });
  const controls = content.flatMap((node) => [...(isWord(node, "sdt") ? [node] : []), ...wordDescendants(node, "sdt")]);
  showMappedNodesIn(document, controls);
  return range;
}

function openBase64(base64: string): DocxPackage {
  try {
    return new DocxPackage(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    throw new OfficeError("InvalidArgument", "not a Word document as base64");
  }
}

function filePoint(target: Located, location: InsertLocation): Point {
  if (target.kind === "paragraph") return paragraphPoint(target, location);
  if (location !== "Replace") return blockPoint(pointOf(target, location));
  const range = rangeOver(target.document, contentOf(target));
  // Whole paragraphs cannot stand in a line: known before anything is taken out.
  blockPointOrThrow(contentOf(range).start);
  removeContent(target.document, contentOf(range));
  return blockPoint(contentOf(range).start);
}

function blockPointOrThrow(point: Point): void {
  needRich(point);
  if (isInline(point) && !isWord(point.parent, "p")) {
    throw new OfficeError("GeneralException", "whole paragraphs do not fit into a line");
  }
}

function paragraphPoint({ document, p }: Extract<Located, { kind: "paragraph" }>, location: InsertLocation): Point {
  const { start, end } = around(p);
  if (location !== "Replace") return location === "Start" ? start : end;
  const range = rangeOver(document, { start, end });
  removeContent(document, { start, end });
  return contentOf(range).start;
}

/** The file's blocks as they fit into the document. */
function contentFrom(document: DocumentModel, from: DocxPackage): Element[] {
  const owner = document.package.xml(MAIN_PART);
  const source = from.xml(MAIN_PART);
  const [body] = source.getElementsByTagNameNS(WORD, "body");
  const holder = wordElement(owner, "body");
  for (const block of body === undefined ? [] : elementsOf(body)) {
    if (!isWord(block, "sectPr")) holder.appendChild(imported(owner, block));
  }
  const packages = { from, to: document.package };
  dropStrangers(holder);
  const { ids, added } = mergeStyles(from, document.package, holder);
  mergeNumbering(packages, [holder, ...added], ids);
  mergeNotes(packages, holder);
  mergeRelatedParts(packages, holder);
  mergeBookmarks(document, holder);
  renumberControls(document, holder);
  if (source.documentElement !== null && owner.documentElement !== null) {
    mergeIgnorable(source.documentElement, owner.documentElement);
  }
  return elementsOf(holder);
}

function trackInsertion(document: DocumentModel, node: Element): void {
  const paragraphs = isWord(node, "p") ? [node] : wordDescendants(node, "p");
  for (const paragraph of paragraphs) markInserted(document, paragraph);
  for (const run of wordDescendants(node, "r")) {
    if (nearest(run, "ins", "del") !== null) continue;
    const { parentNode, nextSibling } = run;
    removeNode(run);
    parentNode?.insertBefore(asInserted(document, run), nextSibling);
  }
}
