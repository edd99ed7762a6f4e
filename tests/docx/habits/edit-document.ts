/** Opens a written report as a person's editor does, changes it, and saves it again. */
import { DOMParser, XMLSerializer, type Document, type Element, type Node } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { WORD } from "../opened";

export type Habit = (bytes: Uint8Array) => Uint8Array;

/** Changes one part's document. */
export function edited(
  bytes: Uint8Array,
  change: (document: Document) => void,
  path = "word/document.xml",
): Uint8Array {
  const files = unzipSync(bytes);
  const document = parsed(strFromU8(files[path] ?? new Uint8Array()));
  change(document);
  return zipSync({ ...files, [path]: strToU8(new XMLSerializer().serializeToString(document)) });
}

export function parsed(xml: string): Document {
  return new DOMParser().parseFromString(xml, "text/xml");
}

/** Several habits, one after the other. */
export function after(...habits: readonly Habit[]): Habit {
  return (bytes) => habits.reduce((changed, habit) => habit(changed), bytes);
}

export function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS(WORD, name)];
}

export function one(parent: Document | Element, name: string): Element {
  const [first] = all(parent, name);
  if (!first) throw new Error(`no w:${name}`);
  return first;
}

/** An element with attributes of w:, and children. */
export function made(
  document: Document,
  name: string,
  attributes: Record<string, string> = {},
  ...children: readonly Node[]
): Element {
  const element = document.createElementNS(WORD, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(WORD, `w:${key}`, value);
  for (const child of children) element.appendChild(child);
  return element;
}

export function textOf(node: Node): string {
  return all(node as Element, "t")
    .map((text) => text.textContent ?? "")
    .join("");
}

export function runOf(document: Document, words: string, name: "t" | "delText" = "t"): Element {
  const text = made(document, name);
  text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  text.appendChild(document.createTextNode(words));
  return made(document, "r", {}, text);
}

/** The first paragraph that shows these words. */
export function paragraphWith(document: Document, words: string): Element {
  const found = all(document, "p").find((paragraph) => textOf(paragraph).includes(words));
  if (!found) throw new Error(`no paragraph says ${words}`);
  return found;
}

/** The first run that shows these words whole. */
export function runWith(document: Document, words: string): Element {
  const found = all(document, "r").find((run) => textOf(run).includes(words));
  if (!found) throw new Error(`no run says ${words}`);
  return found;
}

export function attributeOf(element: Element, name: string): string {
  return element.getAttributeNS(WORD, name) ?? "";
}

/** Controls with this tag, in order. */
export function controlsOf(document: Document, tag: string): Element[] {
  return all(document, "sdt").filter((control) =>
    all(control, "tag").some((one, at) => at === 0 && attributeOf(one, "val") === tag),
  );
}

export function controlOf(document: Document, tag: string): Element {
  const [first] = controlsOf(document, tag);
  if (!first) throw new Error(`no control ${tag}`);
  return first;
}

/** The paragraph that a block's bookmark starts in. */
export function blockParagraph(document: Document, block: string): Element {
  const start = all(document, "bookmarkStart").find((one) => attributeOf(one, "name") === `_kj_${block}`);
  let at: Node | null = start ?? null;
  while (at && at.localName !== "p") at = at.parentNode;
  if (!at) throw new Error(`no block ${block}`);
  return at as Element;
}
