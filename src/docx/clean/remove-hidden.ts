/** Takes out what a reader does not see and another could find: hidden text, comments, bookmarks nobody refers to, revision ids, smart tags. */
import type { Element } from "@xmldom/xmldom";
import { attributeOf, childOf, elementsIn, isHidden, isWord, type HiddenStyles } from "../reading/nodes";
import { WORD } from "../reading/word-files";
import { allBelow, isThere, removeElement, unwrap } from "./tree";

export type Removed = {
  readonly hidden: number;
  readonly comments: number;
  readonly bookmarks: number;
  readonly controls: number;
};

/** What goes with nothing else to be done. */
const PLAINLY =
  /^(?:commentRangeStart|commentRangeEnd|proofErr|permStart|permEnd|lastRenderedPageBreak|vanish|specVanish)$/;

/** `hidden` are the styles that hide text; `named` the bookmarks that a field or a link refers to. */
export function removeUnseen(root: Element, hidden: HiddenStyles, named: ReadonlySet<string>): Removed {
  const bookmarks = removeBookmarks(root, named);
  const removed = { hidden: 0, comments: 0, controls: 0 };
  for (const element of allBelow(root)) {
    const name = element.localName ?? "";
    if (!isThere(element, root)) continue;
    removeRevisionIds(element);
    if (!isWord(element, name)) continue;
    if (name === "r") removed.hidden += removedIf(element, isHidden(element, hidden));
    else if (name === "commentReference") removed.comments += removeReference(element);
    else if (name === "sdt") removed.controls += unwrapControl(element);
    else removePlainly(element, name);
  }
  return { ...removed, bookmarks };
}

function removePlainly(element: Element, name: string): void {
  if (PLAINLY.test(name)) removeElement(element);
  else if (name === "smartTag" || name === "customXml") unwrapTag(element);
}

function removedIf(element: Element, is: boolean): number {
  if (is) removeElement(element);
  return is ? 1 : 0;
}

function removeReference(reference: Element): number {
  const run = reference.parentNode as Element;
  removeElement(reference);
  const isEmpty = ![...elementsIn(run)].some((child) => !isWord(child, "rPr"));
  if (isWord(run, "r") && isEmpty) removeElement(run);
  return 1;
}

function unwrapTag(element: Element): void {
  for (const name of ["smartTagPr", "customXmlPr"]) {
    const properties = childOf(element, name);
    if (properties) removeElement(properties);
  }
  unwrap(element);
}

function unwrapControl(control: Element): number {
  unwrap(control, childOf(control, "sdtContent"));
  return 1;
}

// rsid attributes tell which words were written in one sitting.
function removeRevisionIds(element: Element): void {
  for (const { name, namespaceURI, localName } of [...element.attributes]) {
    if (namespaceURI === WORD && localName?.startsWith("rsid")) element.removeAttribute(name);
  }
}

function removeBookmarks(root: Element, named: ReadonlySet<string>): number {
  const kept = new Set<string>();
  let removed = 0;
  for (const element of allBelow(root)) {
    if (!isWord(element, "bookmarkStart")) continue;
    if (named.has(attributeOf(element, "name") ?? "")) kept.add(attributeOf(element, "id") ?? "");
    else removed += removedIf(element, true);
  }
  for (const element of allBelow(root)) {
    if (isWord(element, "bookmarkEnd") && !kept.has(attributeOf(element, "id") ?? "")) removeElement(element);
  }
  return removed;
}

/** Bookmarks that fields (REF, PAGEREF, TOC entries) and links of a part refer to; ours never count. */
export function bookmarksNamedIn(xml: string): readonly string[] {
  const links = [...xml.matchAll(/w:anchor="([^"]+)"/g)].map(([, name = ""]) => name);
  const fields = [...xml.matchAll(/\b(?:PAGEREF|NOTEREF|REF)\s+(?:&quot;|")?([\w\u4e00-\u9fff]+)/g)].map(
    ([, name = ""]) => name,
  );
  return [...links, ...fields].filter((name) => !name.startsWith("_kj_"));
}
