/** Keeps the marks of ranges, and Word's bookmarks, when what they stand in is taken away. */
import type { Element, Node } from "@xmldom/xmldom";
import { HOST, isElement, isWord, wordAttribute, wordDescendants } from "./dom";

/** Moves the marks inside an element before it: what pointed into it now points to where it was. */
export function moveMarksOut(element: Element): void {
  for (const mark of [...element.getElementsByTagNameNS(HOST, "mark")]) {
    element.parentNode?.insertBefore(mark, element);
  }
}

/** A bookmark that only begins or only ends in what goes shrinks; one that lies in it wholly goes with it. */
export function shrinkBookmarks(going: readonly Node[]): void {
  const bounds = going.flatMap((node) => boundsIn(node).map((bound) => ({ node, bound })));
  const count = new Map<string, number>();
  for (const { bound } of bounds) count.set(idOf(bound), (count.get(idOf(bound)) ?? 0) + 1);
  for (const { node, bound } of bounds) {
    if (count.get(idOf(bound)) !== 1) continue;
    const { parentNode } = node;
    // A bound that itself is to go is put back by a copy.
    parentNode?.insertBefore(bound === node ? bound.cloneNode(true) : bound, node);
  }
}

function boundsIn(node: Node): Element[] {
  if (!isElement(node)) return [];
  const own = isWord(node, "bookmarkStart", "bookmarkEnd") ? [node] : [];
  return [...own, ...wordDescendants(node, "bookmarkStart"), ...wordDescendants(node, "bookmarkEnd")];
}

function idOf(bound: Element): string {
  return wordAttribute(bound, "id") ?? "";
}
