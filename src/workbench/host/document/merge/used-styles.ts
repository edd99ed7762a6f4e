/** Takes over the styles that inserted content uses; where the document has one of the same name, its own stays. */
import type { Element } from "@xmldom/xmldom";
import { imported, ownerOf, put, wordAttribute, wordChildren, wordDescendants } from "../dom";
import type { DocxPackage } from "../docx-package";
import { nameOf, sameName, stylesRoot } from "../styles";

/** Elements that name a style by its id. */
const REFERENCES = ["pStyle", "rStyle", "tblStyle"];
/** The same inside the styles part. */
const BETWEEN_STYLES = ["basedOn", "next", "link"];

export type StyleMerge = {
  /** Id in the inserted file → id in the document. */
  readonly ids: ReadonlyMap<string, string>;
  /** Those that were added. */
  readonly added: readonly Element[];
};

/** Adds what is missing and says what each style is called now. */
export function mergeStyles(from: DocxPackage, to: DocxPackage, content: Element): StyleMerge {
  const [source, target] = [stylesRoot(from), stylesRoot(to)];
  if (source === null || target === null) return { ids: new Map(), added: [] };
  const ids = new Map<string, string>();
  const added: Element[] = [];
  for (const style of usedStyles(source, content)) {
    const id = wordAttribute(style, "styleId") ?? "";
    const same = wordChildren(target, "style").find((one) => isSame(one, style));
    const own = wordAttribute(same ?? null, "styleId");
    ids.set(id, own ?? freeId(target, id));
    if (own !== null) continue;
    const copy = imported(ownerOf(target), style);
    copy.setAttributeNS(copy.namespaceURI, "w:styleId", ids.get(id) ?? id);
    // A document has one default style of each kind already.
    copy.removeAttributeNS(copy.namespaceURI, "default");
    added.push(put(target, copy));
  }
  for (const style of added) rename(style, BETWEEN_STYLES, ids);
  rename(content, REFERENCES, ids);
  return { ids, added };
}

function isSame(one: Element, other: Element): boolean {
  return wordAttribute(one, "type") === wordAttribute(other, "type") && sameName(nameOf(one), nameOf(other));
}

/** With the styles that these are based on or linked to. */
function usedStyles(source: Element, content: Element): readonly Element[] {
  const byId = new Map(wordChildren(source, "style").map((style) => [wordAttribute(style, "styleId") ?? "", style]));
  const used = new Set<Element>();
  const waiting = REFERENCES.flatMap((name) => namesIn(content, name));
  for (const id of waiting) {
    const style = byId.get(id);
    if (style === undefined || used.has(style)) continue;
    used.add(style);
    // The list grows while it is walked: the walk takes these too.
    waiting.push(...BETWEEN_STYLES.flatMap((name) => namesIn(style, name)));
  }
  return [...used];
}

function namesIn(element: Element, name: string): string[] {
  return wordDescendants(element, name).map((one) => wordAttribute(one, "val") ?? "");
}

function rename(element: Element, references: readonly string[], ids: ReadonlyMap<string, string>): void {
  for (const reference of references.flatMap((name) => wordDescendants(element, name))) {
    const id = ids.get(wordAttribute(reference, "val") ?? "");
    if (id !== undefined) reference.setAttributeNS(reference.namespaceURI, "w:val", id);
  }
}

function freeId(target: Element, id: string): string {
  const taken = new Set(wordChildren(target, "style").map((style) => wordAttribute(style, "styleId")));
  let free = id;
  for (let number = 1; taken.has(free); number++) free = `${id}${number}`;
  return free;
}
