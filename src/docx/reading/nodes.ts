/** Walking WordprocessingML: children and attributes by local name, and whether text is hidden. */
import type { Element, Node } from "@xmldom/xmldom";
import { WORD } from "./word-files";

export function isWord(node: Node | null, name: string): node is Element {
  return node !== null && node.namespaceURI === WORD && node.localName === name;
}

/** Children that are elements, in order. */
export function* elementsIn(parent: Node): Generator<Element> {
  for (let node = parent.firstChild; node; node = node.nextSibling) if (node.nodeType === 1) yield node as Element;
}

export function childOf(parent: Element | null, name: string): Element | null {
  if (!parent) return null;
  for (const child of elementsIn(parent)) if (isWord(child, name)) return child;
  return null;
}

/** An attribute of w:, or null. */
export function attributeOf(element: Element | null, name: string): string | null {
  return element?.getAttributeNS(WORD, name) ?? null;
}

/** On unless it says otherwise (ST_OnOff). */
export function isOn(property: Element | null): boolean {
  if (!property) return false;
  const value = attributeOf(property, "val");
  return value === null || value === "" || !["false", "0", "off", "none"].includes(value);
}

/** The styles whose text is hidden, by id. */
export type HiddenStyles = ReadonlySet<string>;

/** Whether a run's own formatting or its style hides it. */
export function isHidden(run: Element, hidden: HiddenStyles): boolean {
  const properties = childOf(run, "rPr");
  const own = childOf(properties, "vanish");
  if (own) return isOn(own);
  const style = attributeOf(childOf(properties, "rStyle"), "val");
  return style !== null && hidden.has(style);
}
