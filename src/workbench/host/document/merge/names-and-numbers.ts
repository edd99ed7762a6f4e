/** Gives what is inserted names and numbers that the document does not use yet. */
import type { Element } from "@xmldom/xmldom";
import { freeIds } from "../controls";
import { removeNode, WORD, wordAttribute, wordChild, wordDescendants } from "../dom";
import type { DocumentModel } from "../model";
import { containers } from "../stories";

/** A bookmark whose name the document has is dropped; the others get free numbers. */
export function mergeBookmarks(document: DocumentModel, content: Element): void {
  const here = containers(document).flatMap((container) => wordDescendants(container, "bookmarkStart"));
  const names = new Set(here.map((start) => wordAttribute(start, "name")?.toLowerCase()));
  let number = Math.max(0, ...here.map((start) => Number(wordAttribute(start, "id") ?? "0")));
  const ends = wordDescendants(content, "bookmarkEnd");
  for (const start of wordDescendants(content, "bookmarkStart")) {
    const end = ends.find((one) => wordAttribute(one, "id") === wordAttribute(start, "id"));
    if (end !== undefined) ends.splice(ends.indexOf(end), 1);
    if (names.has(wordAttribute(start, "name")?.toLowerCase()) || end === undefined) {
      removeNode(start);
      if (end !== undefined) removeNode(end);
      continue;
    }
    number += 1;
    names.add(wordAttribute(start, "name")?.toLowerCase());
    for (const bound of [start, end]) bound.setAttributeNS(WORD, "w:id", String(number));
  }
  for (const end of ends) removeNode(end);
}

/** Every control gets a new id: an add-in must not count on the one it wrote. */
export function renumberControls(document: DocumentModel, content: Element): void {
  const ids = freeIds(document);
  for (const sdt of wordDescendants(content, "sdt")) {
    const id = wordChild(wordChild(sdt, "sdtPr"), "id");
    id?.setAttributeNS(WORD, "w:val", String(ids.next().value));
  }
}

/** What would point to parts that are not taken over: comments, headers and footers. */
export function dropStrangers(content: Element): void {
  const names = ["commentRangeStart", "commentRangeEnd", "commentReference", "headerReference", "footerReference"];
  for (const element of names.flatMap((name) => wordDescendants(content, name))) removeNode(element);
}
