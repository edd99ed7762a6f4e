/** Walking and changing WordprocessingML as a DOM. Marks of this host are passed over and never saved. */
import type { Document, Element, Node } from "@xmldom/xmldom";

export const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const WORD_2012 = "http://schemas.microsoft.com/office/word/2012/wordml";
export const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
/** Of the empty elements that stand where a range begins or ends. */
export const HOST = "urn:keji:host-page";

export function isElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === 1;
}

/** Whether a node is an element of WordprocessingML with one of these names. */
export function isWord(node: Node | null, ...names: readonly string[]): node is Element {
  return isElement(node) && node.namespaceURI === WORD && names.includes(node.localName ?? "");
}

export function isMark(node: Node | null): boolean {
  return isElement(node) && node.namespaceURI === HOST;
}

/** The element children in order, without marks. */
export function elementsOf(parent: Node): Element[] {
  return [...parent.childNodes].filter((node): node is Element => isElement(node) && !isMark(node));
}

export function wordChild(parent: Element | null, name: string): Element | null {
  return parent === null ? null : (elementsOf(parent).find((child) => isWord(child, name)) ?? null);
}

export function wordChildren(parent: Element, name: string): Element[] {
  return elementsOf(parent).filter((child) => isWord(child, name));
}

/** An attribute of WordprocessingML; null when it is not there. */
export function wordAttribute(element: Element | null, name: string): string | null {
  return element === null || !element.hasAttributeNS(WORD, name) ? null : element.getAttributeNS(WORD, name);
}

/** A new element with its attributes, all of WordprocessingML. */
export function wordElement(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const element = document.createElementNS(WORD, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(WORD, `w:${key}`, value);
  return element;
}

/** The document a node belongs to. */
export function ownerOf(node: Node): Document {
  const { ownerDocument } = node;
  if (ownerDocument === null) throw new Error("a node without a document");
  return ownerDocument;
}

/** Puts a node before another, or at the end, and gives it back: the library's own types forget what it is. */
export function put<Kind extends Node>(parent: Node, node: Kind, before: Node | null = null): Kind {
  parent.insertBefore(node, before);
  return node;
}

/** The element with all that is in it, or without. */
export function copyOf(element: Element, depth: "whole" | "bare" = "whole"): Element {
  return element.cloneNode(depth === "whole") as Element;
}

/** A copy of an element that belongs to another document. */
export function imported(document: Document, element: Element): Element {
  return document.importNode(element, true) as Element;
}

export function removeNode(node: Node): void {
  node.parentNode?.removeChild(node);
}

/** The nearest element, from the node itself upwards, that is one of these; null when there is none. */
export function nearest(node: Node | null, ...names: readonly string[]): Element | null {
  for (let at: Node | null = node; at !== null; at = at.parentNode) if (isWord(at, ...names)) return at;
  return null;
}

/** The elements a node stands in, from the nearest. */
export function ancestorsOf(node: Node): Element[] {
  const found: Element[] = [];
  for (let at = node.parentNode; at !== null; at = at.parentNode) if (isElement(at)) found.push(at);
  return found;
}

/** All elements of WordprocessingML of one name under a node, in order. */
export function wordDescendants(root: Element, name: string): Element[] {
  return [...root.getElementsByTagNameNS(WORD, name)];
}

/** What comes after the node and everything in it. */
export function following(node: Node): Node | null {
  for (let at: Node | null = node; at !== null; at = at.parentNode) if (at.nextSibling !== null) return at.nextSibling;
  return null;
}
