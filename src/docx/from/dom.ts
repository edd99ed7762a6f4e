/** Making and taking apart elements in somebody's document, under whatever prefix it uses. */
import type { Document, Element, Node } from "@xmldom/xmldom";
import { childOf, elementsIn, isWord } from "../reading/nodes";
import { WORD } from "../reading/word-files";

const XML = "http://www.w3.org/XML/1998/namespace";

export type Attributes = Readonly<Record<string, string>>;

export function ownerOf(node: Node): Document {
  const { ownerDocument } = node;
  if (!ownerDocument) throw new Error("a node without a document");
  return ownerDocument;
}

/** A new element of w:, with the prefix that `like` has. */
export function wordElement(like: Element, name: string, attributes: Attributes = {}): Element {
  const prefix = like.prefix ?? "w";
  const element = ownerOf(like).createElementNS(WORD, `${prefix}:${name}`);
  for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(WORD, `${prefix}:${key}`, value);
  return element;
}

export function setText(node: Element, text: string): void {
  node.textContent = text;
  node.setAttributeNS(XML, "xml:space", "preserve");
}

/** A run with the look of another one. */
export function runLike(run: Element, text: string): Element {
  const made = wordElement(run, "r");
  const look = lookOf(run);
  if (look) made.appendChild(look);
  const words = wordElement(run, "t");
  setText(words, text);
  made.appendChild(words);
  return made;
}

/** A copy of a run's properties, without the record of how they were changed. */
export function lookOf(run: Element): Element | null {
  const look = childOf(run, "rPr");
  if (!look) return null;
  const copy = look.cloneNode(true) as Element;
  for (const one of [...elementsIn(copy)]) {
    if (["ins", "del", "moveFrom", "moveTo", "rPrChange"].includes(one.localName ?? "")) copy.removeChild(one);
  }
  return copy;
}

/** Parts a run before one of its children; the new run, which follows, has that child and all behind it. */
export function partRun(child: Element): Element {
  const run = child.parentNode as Element;
  const rest = run.cloneNode(false) as Element;
  const look = childOf(run, "rPr");
  if (look) rest.appendChild(look.cloneNode(true));
  for (let next: Node | null = child; next;) {
    const following: Node | null = next.nextSibling;
    rest.appendChild(next);
    next = following;
  }
  run.parentNode?.insertBefore(rest, run.nextSibling);
  return rest;
}

/** Parts a w:t at an offset; the new one, in the same run, has the rest. */
export function partText(node: Element, at: number): Element {
  const words = node.textContent ?? "";
  const rest = wordElement(node, "t");
  setText(rest, words.slice(at));
  setText(node, words.slice(0, at));
  node.parentNode?.insertBefore(rest, node.nextSibling);
  return rest;
}

/** Puts what a control shows in the control's place. */
export function unwrap(control: Element): void {
  const content = childOf(control, "sdtContent");
  while (content?.firstChild) control.parentNode?.insertBefore(content.firstChild, control);
  control.parentNode?.removeChild(control);
}

/** Every w:t under an element, in order. */
export function textsIn(element: Element): readonly Element[] {
  return [...elementsIn(element)].flatMap((child) => (isWord(child, "t") ? [child] : textsIn(child)));
}
