/** Steps through a part of a Word package. Live node lists are slow to count, so children are walked one by one. */
import type { Document, Element, Node } from "@xmldom/xmldom";

export const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const XML = "http://www.w3.org/XML/1998/namespace";

/** Whether it is the element w:<name>. */
export function isWord(node: Node | null, name: string): boolean {
  return node?.namespaceURI === WORD && node.localName === name;
}

export function* childElements(parent: Node | null): Generator<Element> {
  for (let child = parent?.firstChild ?? null; child; child = child.nextSibling) {
    if (child.nodeType === 1) yield child as Element;
  }
}

/** All elements under a node, in document order; those of a subtree that `enter` refuses are left out. */
export function* descendants(parent: Node, enter: (element: Element) => boolean = () => true): Generator<Element> {
  for (const child of childElements(parent)) {
    yield child;
    if (enter(child)) yield* descendants(child, enter);
  }
}

export function childOf(parent: Element | null, name: string): Element | null {
  for (const child of childElements(parent)) if (isWord(child, name)) return child;
  return null;
}

export function attributeOf(element: Element | null, name: string): string | null {
  return element?.getAttributeNS(WORD, name) ?? null;
}

/** A new w: element with attributes of w:. */
export function wordElement(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const element = document.createElementNS(WORD, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(WORD, `w:${key}`, value);
  return element;
}

/** w:t with its spaces kept. */
export function textElement(document: Document, text: string): Element {
  const element = wordElement(document, "t");
  element.setAttributeNS(XML, "xml:space", "preserve");
  element.appendChild(document.createTextNode(text));
  return element;
}

export function removeNode(node: Node): void {
  node.parentNode?.removeChild(node);
}

/** Puts a node's children in its place. */
export function unwrap(element: Element, content: Node): void {
  while (content.firstChild) element.parentNode?.insertBefore(content.firstChild, element);
  removeNode(element);
}

/** Documents may use another prefix than w:, which our own elements must then use too. */
export function ownerOf(node: Node): Document {
  const document = node.ownerDocument;
  if (!document) throw new Error("a node without a document");
  return document;
}
