/** Taking elements out of a document's tree, with or without what is in them. */
import type { Element } from "@xmldom/xmldom";
import { elementsIn } from "../reading/nodes";

export function removeElement(element: Element): void {
  element.parentNode?.removeChild(element);
}

/** Puts the children of `content` (the element itself by default) in the element's place. */
export function unwrap(element: Element, content: Element | null = element): void {
  const parent = element.parentNode;
  if (!parent) return;
  while (content?.firstChild) parent.insertBefore(content.firstChild, element);
  parent.removeChild(element);
}

/** Every element below, in document order, the list taken before anything is changed. */
export function allBelow(root: Element): readonly Element[] {
  const found: Element[] = [];
  const visit = (parent: Element): void => {
    for (const child of elementsIn(parent)) {
      found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** Whether it still hangs in the tree. */
export function isThere(element: Element, root: Element): boolean {
  for (let node: Element | null = element; node; node = node.parentNode as Element | null)
    if (node === root) return true;
  return false;
}
