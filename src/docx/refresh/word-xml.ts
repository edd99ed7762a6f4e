/** Steps through a part of a Word package. Live node lists are slow to count, so children are walked one by one. */
import type { Document, Element, Node } from "@xmldom/xmldom";

export const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/** The namespace of xml:space. */
export const XML = "http://www.w3.org/XML/1998/namespace";

/** Whether it is the element w:<name>. */
export function isWord(node: Node | null, name: string): boolean {
  return node?.namespaceURI === WORD && node.localName === name;
}

/** The child elements as they are now: the list does not follow later changes. */
export function childElements(parent: Node | null): readonly Element[] {
  const children: Element[] = [];
  for (let child = parent?.firstChild ?? null; child; child = child.nextSibling) {
    if (child.nodeType === 1) children.push(child as Element);
  }
  return children;
}

/** All elements under a node, in document order; those of a subtree that `enter` refuses are left out. */
export function descendants(parent: Node, enter: (element: Element) => boolean = () => true): readonly Element[] {
  const found: Element[] = [];
  let at: Node | null = parent.firstChild;
  while (at) {
    const isElement = at.nodeType === 1;
    if (isElement) found.push(at as Element);
    at = (isElement && enter(at as Element) ? at.firstChild : null) ?? following(at, parent);
  }
  return found;
}

// The next node that is not inside this one.
function following(node: Node, end: Node): Node | null {
  for (let at: Node | null = node; at && at !== end; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

export function childOf(parent: Element | null, name: string): Element | null {
  for (let child = parent?.firstChild ?? null; child; child = child.nextSibling) {
    if (child.localName === name && child.namespaceURI === WORD) return child as Element;
  }
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
