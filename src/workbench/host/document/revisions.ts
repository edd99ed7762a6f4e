/** Tracked changes: what is inserted arrives in w:ins, what is deleted stays in w:del. */
import type { Element } from "@xmldom/xmldom";
import { elementsOf, isWord, nearest, ownerOf, put, removeNode, wordChild, wordDescendants, wordElement } from "./dom";
import { nextNumber, type DocumentModel } from "./model";
import { textElement } from "./runs";
import { moveMarksOut } from "./marks";

/** Who is named as the author: the person who is signed in. */
const AUTHOR = "使用者";

/** The same run, inside w:ins while changes are tracked. */
export function asInserted(document: DocumentModel, run: Element): Element {
  if (!document.isTracking) return run;
  const frame = revision(document, run, "ins");
  frame.appendChild(run);
  return frame;
}

/** Marks a paragraph that was inserted while changes are tracked. */
export function markInserted(document: DocumentModel, paragraph: Element): void {
  if (document.isTracking) markParagraph(document, paragraph, "ins");
}

/** Takes a node out, or marks what is in it as deleted while changes are tracked. */
export function takeOut(document: DocumentModel, node: Element): void {
  if (!document.isTracking) {
    moveMarksOut(node);
    removeNode(node);
    return;
  }
  const runs = isWord(node, "r") ? [node] : wordDescendants(node, "r");
  for (const run of runs) deleteRun(document, run);
  const paragraphs = isWord(node, "p") ? [node] : wordDescendants(node, "p");
  for (const paragraph of paragraphs) markParagraph(document, paragraph, "del");
}

function deleteRun(document: DocumentModel, run: Element): void {
  if (nearest(run, "del") !== null) return;
  const inserted = nearest(run, "ins");
  // One's own insertion is simply taken back.
  if (inserted !== null) {
    moveMarksOut(run);
    removeNode(run);
    if (elementsOf(inserted).length === 0) removeNode(inserted);
    return;
  }
  const frame = revision(document, run, "del");
  run.parentNode?.insertBefore(frame, run);
  frame.appendChild(run);
  for (const text of wordDescendants(run, "t")) {
    run.replaceChild(textElement(ownerOf(run), "delText", text.textContent ?? ""), text);
  }
}

function markParagraph(document: DocumentModel, paragraph: Element, kind: "ins" | "del"): void {
  const owner = ownerOf(paragraph);
  const properties = wordChild(paragraph, "pPr") ?? put(paragraph, wordElement(owner, "pPr"), paragraph.firstChild);
  const after = elementsOf(properties).find((child) => isWord(child, "sectPr", "pPrChange")) ?? null;
  const look = wordChild(properties, "rPr") ?? put(properties, wordElement(owner, "rPr"), after);
  if (wordChild(look, kind) === null) look.insertBefore(revision(document, paragraph, kind), look.firstChild);
}

function revision(document: DocumentModel, beside: Element, kind: "ins" | "del"): Element {
  const id = String(900_000 + nextNumber(document));
  return wordElement(ownerOf(beside), kind, { id, author: AUTHOR });
}
