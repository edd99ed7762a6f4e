/** Paragraph styles by the names people and add-ins use. */
import type { Element } from "@xmldom/xmldom";
import { OfficeError } from "../protocol/office-error";
import {
  elementsOf,
  isWord,
  ownerOf,
  put,
  removeNode,
  wordAttribute,
  wordChild,
  wordChildren,
  wordElement,
} from "./dom";
import type { DocxPackage } from "./docx-package";
import type { DocumentModel } from "./model";
import { relatedPart } from "./relationships";
import { MAIN_PART } from "./stories";

export type StyleKind = "paragraph" | "table" | "character" | "numbering";

/** The root of the styles part; null when there is none. */
export function stylesRoot(all: DocxPackage): Element | null {
  const path = relatedPart(all, MAIN_PART, "styles");
  return path === null || !all.has(path) ? null : all.xml(path).documentElement;
}

/** "Heading1" for "heading 1" and "Heading 1"; the names of built-in styles compare without case. Throws ItemNotFound. */
export function styleIdOf(document: DocumentModel, name: string, kind: StyleKind): string {
  const found = stylesOf(document.package, kind).find((style) => sameName(nameOf(style), name));
  const id = wordAttribute(found ?? null, "styleId") ?? (kind === "paragraph" ? latentStyle(document, name) : null);
  if (id === null) throw new OfficeError("ItemNotFound", `no style ${name}`);
  return id;
}

/** Word has its own styles also where the file does not name them: the file gets one, without looks of its own. */
function latentStyle({ package: all }: DocumentModel, name: string): string | null {
  const id = builtInName(shownName(name));
  const root = stylesRoot(all);
  if (id === "Other" || root === null) return null;
  const style = put(root, wordElement(ownerOf(root), "style", { type: "paragraph", styleId: id }));
  const written = /^Heading\d$/.test(id) ? id.replace("Heading", "heading ") : id;
  put(style, wordElement(ownerOf(root), "name", { val: written }));
  return id;
}

/** The name of a style by its id; that of the default style for null. */
export function styleName(document: DocumentModel, id: string | null, kind: StyleKind): string {
  const styles = stylesOf(document.package, kind);
  const found = styles.find((style) =>
    id === null ? wordAttribute(style, "default") === "1" : wordAttribute(style, "styleId") === id,
  );
  return shownName(found === undefined ? (id ?? "Normal") : nameOf(found));
}

export function stylesOf(all: DocxPackage, kind: StyleKind): Element[] {
  const root = stylesRoot(all);
  return root === null ? [] : wordChildren(root, "style").filter((style) => wordAttribute(style, "type") === kind);
}

export function nameOf(style: Element): string {
  return wordAttribute(wordChild(style, "name"), "val") ?? wordAttribute(style, "styleId") ?? "";
}

/** Word shows its own headings with a capital. */
function shownName(name: string): string {
  return name.replace(/^heading (\d)$/, "Heading $1").replace(/^title$/, "Title");
}

export function sameName(one: string, other: string): boolean {
  return one.toLowerCase().replace(/ /g, "") === other.toLowerCase().replace(/ /g, "");
}

/** "Heading1": how `styleBuiltIn` spells a style; "Other" for one that is not Word's own. */
export function builtInName(name: string): string {
  const spelled = name.replace(/ /g, "");
  return /^(?:Normal|Heading[1-9]|Title|Subtitle|ListParagraph|Caption|Header|Footer|Quote|Strong|Emphasis)$/.test(
    spelled,
  )
    ? spelled
    : "Other";
}

export function paragraphStyleId(p: Element): string | null {
  return wordAttribute(wordChild(wordChild(p, "pPr"), "pStyle"), "val");
}

export function setParagraphStyle(p: Element, id: string): void {
  const properties = paragraphProperties(p);
  const known = wordChild(properties, "pStyle");
  if (known !== null) removeNode(known);
  properties.insertBefore(wordElement(ownerOf(p), "pStyle", { val: id }), properties.firstChild);
}

export function paragraphProperties(p: Element): Element {
  return wordChild(p, "pPr") ?? put(p, wordElement(ownerOf(p), "pPr"), p.firstChild);
}

/** The heading level of a paragraph, 1 to 9; 10 for body text. */
export function outlineLevel(document: DocumentModel, p: Element): number {
  const own = wordAttribute(wordChild(wordChild(p, "pPr"), "outlineLvl"), "val");
  const id = paragraphStyleId(p);
  const style = stylesOf(document.package, "paragraph").find((one) => wordAttribute(one, "styleId") === id);
  const ofStyle = wordAttribute(wordChild(wordChild(style ?? null, "pPr"), "outlineLvl"), "val");
  const level = own ?? ofStyle;
  return level === null ? BODY_TEXT : Number(level) + 1;
}

const BODY_TEXT = 10;

/** Whether the paragraph is numbered, by itself or by its style. */
export function isListItem(document: DocumentModel, p: Element): boolean {
  const id = paragraphStyleId(p);
  const style = stylesOf(document.package, "paragraph").find((one) => wordAttribute(one, "styleId") === id);
  return [wordChild(p, "pPr"), wordChild(style ?? null, "pPr")].some(
    (properties) => wordChild(properties, "numPr") !== null,
  );
}

/** The order of some paragraph properties in the schema (CT_PPrBase). */
const ORDER = [
  "pStyle",
  "keepNext",
  "keepLines",
  "pageBreakBefore",
  "widowControl",
  "numPr",
  "spacing",
  "ind",
  "jc",
  "outlineLvl",
  "rPr",
  "sectPr",
];

/** Sets one property of a paragraph in its place. */
export function setParagraphProperty(p: Element, name: string, value: string): void {
  const properties = paragraphProperties(p);
  const known = wordChild(properties, name);
  if (known !== null) removeNode(known);
  const later = elementsOf(properties).find((child) => isWord(child, ...ORDER.slice(ORDER.indexOf(name) + 1))) ?? null;
  properties.insertBefore(wordElement(ownerOf(p), name, { val: value }), later);
}
