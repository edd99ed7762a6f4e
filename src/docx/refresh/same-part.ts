/** Whether one of our parts says what it said before: a new snapshot of the same workbook on another day is no change. */
import type { Element } from "@xmldom/xmldom";
import { compareText } from "../../core/base/compare";
import { parseXml } from "../report-files";
import { childElements } from "./word-xml";

/** When it was taken, not what it says. */
const WHEN = new Set(["snapshot", "clock", "xmlns"]);

/** Editors write the same content with other quotes, entities and declarations. */
export function isSamePart(old: string, xml: string): boolean {
  if (old === xml) return true;
  const [before, after] = [parseXml(old).documentElement, parseXml(xml).documentElement];
  return before !== null && after !== null && contentOf(before) === contentOf(after);
}

function contentOf(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => !WHEN.has(name))
    .map(({ name, value }) => `${name}=${JSON.stringify(value)}`)
    .sort(compareText);
  const children = childElements(element).map(contentOf);
  const text = children.length === 0 ? JSON.stringify(element.textContent ?? "") : children.join("");
  return `<${element.localName} ${attributes.join(" ")}>${text}</>`;
}
