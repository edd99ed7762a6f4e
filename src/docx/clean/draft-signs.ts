/** What makes a document a draft (P11): the line under its title, the marks after figures, the shading behind them. */
import type { Element, Node } from "@xmldom/xmldom";
import { MARK_WORDS } from "../../core/narrative/spans";
import { GAP_FILL, MARK_FILL } from "../layout";
import { attributeOf, childOf, elementsIn, isWord } from "../reading/nodes";
import { allBelow, removeElement } from "./tree";

export const DRAFT_TAG = /^say:draft\./;
export const MARK = new RegExp(Object.values(MARK_WORDS).join("|"), "g");

/** Revisions must be accepted and hidden text be gone before. Returns how many marks were taken out. */
export function removeDraftSigns(root: Element): number {
  for (const element of allBelow(root)) {
    if (isWord(element, "sdt") && DRAFT_TAG.test(attributeOf(childOf(childOf(element, "sdtPr"), "tag"), "val") ?? "")) {
      removeDraftLine(element);
    }
  }
  let marks = 0;
  for (const element of allBelow(root)) {
    if (isWord(element, "p")) marks += removeMarks(element);
    else if (isWord(element, "shd") && [MARK_FILL, GAP_FILL].includes(attributeOf(element, "fill") ?? ""))
      removeElement(element);
  }
  return marks;
}

/** The whole paragraph, when nothing else stands in it. */
function removeDraftLine(control: Element): void {
  const paragraph = paragraphOf(control);
  removeElement(control);
  if (!paragraph || textsIn(paragraph).some(({ textContent }) => (textContent ?? "").trim() !== "")) return;
  let before = paragraph.previousSibling;
  while (before && before.nodeType !== 1) before = before.previousSibling;
  removeElement(paragraph);
  // The title gave its distance to the line under it.
  const spacing = isWord(before, "p") ? childOf(childOf(before, "pPr"), "spacing") : null;
  if (spacing && attributeOf(spacing, "after") === "0") removeElement(spacing);
}

function paragraphOf(element: Element): Element | null {
  let node: Node | null = element.parentNode;
  while (node && !isWord(node, "p")) node = (node as Node).parentNode;
  if (node) return node as Element;
  // A control around a whole paragraph.
  return childOf(childOf(element, "sdtContent"), "p");
}

function textsIn(paragraph: Element): readonly Element[] {
  return allBelow(paragraph).filter((element) => isWord(element, "t"));
}

/** A mark may be spread over several runs once somebody edited beside it. */
function removeMarks(paragraph: Element): number {
  const texts = textsIn(paragraph);
  const whole = texts.map(({ textContent }) => textContent ?? "").join("");
  const found = [...whole.matchAll(MARK)].map(({ index, 0: words }) => ({ from: index, to: index + words.length }));
  if (found.length === 0) return 0;
  let at = 0;
  for (const text of texts) {
    const own = text.textContent ?? "";
    const kept = own
      .split("")
      .filter((_, offset) => !found.some(({ from, to }) => from <= at + offset && at + offset < to));
    at += own.length;
    if (kept.length < own.length) text.textContent = kept.join("");
  }
  for (const text of texts) removeIfEmpty(text);
  return found.length;
}

function removeIfEmpty(text: Element): void {
  const run = text.parentNode as Element;
  if (text.textContent !== "" || !isWord(run, "r")) return;
  removeElement(text);
  if (![...elementsIn(run)].some((child) => !isWord(child, "rPr"))) removeElement(run);
}
