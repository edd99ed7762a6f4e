/** Takes over the lists that inserted content uses, under numbers that the document does not use. */
import type { Element } from "@xmldom/xmldom";
import {
  elementsOf,
  imported,
  isWord,
  ownerOf,
  wordAttribute,
  wordChild,
  wordChildren,
  wordDescendants,
  WORD,
} from "../dom";
import type { DocxPackage } from "../docx-package";
import { addRelationship, OFFICE, relatedPart, setContentType } from "../relationships";
import { MAIN_PART } from "../stories";

const PATH = "word/numbering.xml";
const CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

/** `content` and the added styles get the new numbers; what stands under a level keeps its style by its new id. */
export function mergeNumbering(
  packages: { readonly from: DocxPackage; readonly to: DocxPackage },
  content: readonly Element[],
  styleIds: ReadonlyMap<string, string>,
): void {
  const references = content.flatMap((element) => wordDescendants(element, "numId"));
  const source = rootOf(packages.from);
  const used = new Set(references.map((one) => wordAttribute(one, "val") ?? "0"));
  if (source === null || used.size === 0) return;
  const target = rootOf(packages.to) ?? create(packages.to);
  const numbers = new Map<string, string>();
  for (const id of used) {
    const num = wordChildren(source, "num").find((one) => wordAttribute(one, "numId") === id);
    if (num !== undefined) numbers.set(id, addNumber(source, target, { num, styleIds }));
  }
  for (const reference of references) {
    const number = numbers.get(wordAttribute(reference, "val") ?? "0");
    if (number !== undefined) reference.setAttributeNS(WORD, "w:val", number);
  }
}

type Taken = { readonly num: Element; readonly styleIds: ReadonlyMap<string, string> };

function addNumber(source: Element, target: Element, { num, styleIds }: Taken): string {
  const id = wordAttribute(wordChild(num, "abstractNumId"), "val");
  const abstract = wordChildren(source, "abstractNum").find((one) => wordAttribute(one, "abstractNumId") === id);
  if (abstract === undefined) return "0";
  const owner = ownerOf(target);
  const abstractId = highest(target, "abstractNum", "abstractNumId") + 1;
  const shape = imported(owner, abstract);
  shape.setAttributeNS(WORD, "w:abstractNumId", String(abstractId));
  for (const style of wordDescendants(shape, "pStyle")) {
    const styleId = styleIds.get(wordAttribute(style, "val") ?? "");
    if (styleId !== undefined) style.setAttributeNS(WORD, "w:val", styleId);
  }
  // All shapes stand before all numbers.
  target.insertBefore(shape, elementsOf(target).find((child) => isWord(child, "num")) ?? null);
  const number = highest(target, "num", "numId") + 1;
  const copy = imported(owner, num);
  copy.setAttributeNS(WORD, "w:numId", String(number));
  wordChild(copy, "abstractNumId")?.setAttributeNS(WORD, "w:val", String(abstractId));
  target.insertBefore(copy, elementsOf(target).find((child) => isWord(child, "numIdMacAtCleanup")) ?? null);
  return String(number);
}

function highest(target: Element, name: string, attribute: string): number {
  return Math.max(0, ...wordChildren(target, name).map((one) => Number(wordAttribute(one, attribute) ?? "0")));
}

function rootOf(all: DocxPackage): Element | null {
  const path = relatedPart(all, MAIN_PART, "numbering");
  return path === null || !all.has(path) ? null : all.xml(path).documentElement;
}

function create(all: DocxPackage): Element {
  all.put(PATH, `<w:numbering xmlns:w="${WORD}"/>`);
  setContentType(all, PATH, CONTENT);
  addRelationship(all, MAIN_PART, { type: `${OFFICE}/numbering`, target: "numbering.xml", isExternal: false });
  const root = all.xml(PATH).documentElement;
  if (root === null) throw new Error("an empty numbering part");
  return root;
}
