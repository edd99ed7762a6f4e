/** Runs: text with one look. Made, split, and their looks taken from what stands beside. */
import type { Document, Element, Node } from "@xmldom/xmldom";
import { copyOf, elementsOf, isElement, isWord, nearest, ownerOf, put, wordChild, wordElement } from "./dom";
import { inside, nodesIn, type Point } from "./extents";

const PRESERVE = "preserve";
const XML = "http://www.w3.org/XML/1998/namespace";

/** A run with the text; tabs and line breaks become their elements. `look` is copied. */
export function textRun(document: Document, text: string, look: Element | null): Element {
  const run = wordElement(document, "r");
  if (look !== null) run.appendChild(look.cloneNode(true));
  for (const piece of text.split(/(\t|\v|\n)/)) {
    if (piece === "\t") run.appendChild(wordElement(document, "tab"));
    else if (piece === "\v" || piece === "\n") run.appendChild(wordElement(document, "br"));
    else if (piece !== "") run.appendChild(textElement(document, "t", piece));
  }
  return run;
}

export function textElement(document: Document, name: "t" | "delText", text: string): Element {
  const element = wordElement(document, name);
  element.setAttributeNS(XML, "xml:space", PRESERVE);
  element.appendChild(document.createTextNode(text));
  return element;
}

/** The look of the nearest run of the paragraph: `before` the point, or else after it. */
export function lookAt(point: Point, side: "before" | "after"): Element | null {
  const paragraph = nearest(point.parent, "p");
  if (paragraph === null) return null;
  const { start, end } = inside(paragraph);
  const before = runsIn({ start, end: point }).at(-1);
  const after = runsIn({ start: point, end })[0];
  const run = side === "before" ? (before ?? after) : (after ?? before);
  const look = run === undefined ? null : wordChild(run, "rPr");
  return look === null ? null : withoutRevision(look);
}

export function runsIn(extent: { start: Point; end: Point }): Element[] {
  return [...nodesIn(extent)].filter((node): node is Element => isWord(node, "r"));
}

/** Whether a run was inserted or deleted is not its look. */
function withoutRevision(look: Element): Element {
  const copy = copyOf(look);
  for (const child of elementsOf(copy)) if (isWord(child, "ins", "del", "rPrChange")) copy.removeChild(child);
  return copy;
}

/** The point before the `offset`-th of the `length` characters that an element of a run stands for: splits the run. */
export function splitRun(text: Element, offset: number, length: number): Point {
  const { run, parent } = runAround(text);
  if (offset === 0 && isFirst(text, run)) return { parent, next: run };
  if (offset === length && text.nextSibling === null) return { parent, next: run.nextSibling };
  const second = emptyCopy(run);
  const rest = nodesFrom(offset === 0 ? text : text.nextSibling);
  if (offset > 0 && offset < length) put(second, cutText(text, offset));
  for (const node of rest) second.appendChild(node);
  parent.insertBefore(second, run.nextSibling);
  return { parent, next: second };
}

function runAround(text: Element): { readonly run: Element; readonly parent: Element } {
  const run = nearest(text, "r");
  const parent = run?.parentNode ?? null;
  if (run === null || !isElement(parent)) throw new Error("text without a run");
  return { run, parent };
}

function isFirst(text: Element, run: Element): boolean {
  return elementsOf(run).find((child) => !isWord(child, "rPr")) === text;
}

/** A run of the same look, without content. */
function emptyCopy(run: Element): Element {
  const copy = copyOf(run, "bare");
  const look = wordChild(run, "rPr");
  if (look !== null) copy.appendChild(copyOf(look));
  return copy;
}

/** Leaves the characters up to the offset, and gives the rest. */
function cutText(text: Element, offset: number): Element {
  const words = text.textContent ?? "";
  text.textContent = words.slice(0, offset);
  // A space at the cut would be lost.
  text.setAttributeNS(XML, "xml:space", PRESERVE);
  return textElement(ownerOf(text), "t", words.slice(offset));
}

function nodesFrom(first: Node | null): Node[] {
  const nodes: Node[] = [];
  for (let node = first; node !== null; node = node.nextSibling) nodes.push(node);
  return nodes;
}
