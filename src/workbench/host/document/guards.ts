/** What keeps an add-in from writing: a protected document, a locked control, a place where a co-author works. */
import type { Element, Node } from "@xmldom/xmldom";
import { OfficeError } from "../protocol/office-error";
import { ancestorsOf, isElement, isWord, wordAttribute, wordChild, wordDescendants } from "./dom";
import type { Extent } from "./extents";
import { wholeNodesIn } from "./extents";
import type { DocumentModel } from "./model";

/** Throws AccessDenied where what stands in `element` must not be changed. */
export function needWritable(document: DocumentModel, element: Element): void {
  if (document.isProtected) throw new OfficeError("AccessDenied", "the document is protected");
  for (const around of [element, ...ancestorsOf(element)]) {
    if (isWord(around, "sdt") && isContentLocked(around)) throw new OfficeError("AccessDenied", "cannotEdit");
    if (document.author === "add-in" && document.locked.has(around)) {
      throw new OfficeError("AccessDenied", "a co-author works there");
    }
  }
}

/** Throws AccessDenied where something in the extent must not be changed or must not go. */
export function needRemovable(document: DocumentModel, extent: Extent): void {
  needWritable(document, extent.start.parent);
  needWritable(document, extent.end.parent);
  for (const node of wholeNodesIn(extent)) for (const one of withDescendants(node)) needGone(document, one);
}

function needGone(document: DocumentModel, element: Element): void {
  if (document.author === "add-in" && document.locked.has(element)) {
    throw new OfficeError("AccessDenied", "a co-author works there");
  }
  if (isWord(element, "sdt") && (isContentLocked(element) || isControlLocked(element))) {
    throw new OfficeError("AccessDenied", isControlLocked(element) ? "cannotDelete" : "cannotEdit");
  }
}

function withDescendants(node: Node): Element[] {
  return isElement(node) ? [node, ...wordDescendants(node, "sdt"), ...wordDescendants(node, "p")] : [];
}

/** `cannotEdit`. */
export function isContentLocked(sdt: Element): boolean {
  return ["contentLocked", "sdtContentLocked"].includes(lockOf(sdt));
}

/** `cannotDelete`. */
export function isControlLocked(sdt: Element): boolean {
  return ["sdtLocked", "sdtContentLocked"].includes(lockOf(sdt));
}

function lockOf(sdt: Element): string {
  return wordAttribute(wordChild(wordChild(sdt, "sdtPr"), "lock"), "val") ?? "unlocked";
}
