/** The package with bookmarks where paragraphs, controls and the selection begin and end, for a page that draws it and knows none of them. */
import type { Element } from "@xmldom/xmldom";
import { put, removeNode, wordAttribute, wordChild, wordDescendants, wordElement, ownerOf, nearest } from "./dom";
import { contentOf, inside, isInline, type Point } from "./extents";
import type { DocumentModel } from "./model";
import { savedBytes } from "./open-document";
import { MARK } from "./page-mark-names";
import { selectionOf } from "./ranges";
import { mainContainer } from "./stories";

/** Higher than any that Word gives. */
const FIRST_ID = 1_000_000_000;

/** A control that stands in a line. */
export type MarkedControl = { readonly number: number; readonly tag: string; readonly title: string };
export type MarkedPackage = { readonly bytes: Uint8Array; readonly controls: readonly MarkedControl[] };

export function markedPackage(document: DocumentModel): MarkedPackage {
  const body = mainContainer(document);
  const marks: Element[] = [];
  const mark = (name: string, { parent, next }: Point): void => {
    const id = String(FIRST_ID + marks.length);
    marks.push(put(parent, wordElement(ownerOf(parent), "bookmarkStart", { id, name }), next));
  };
  const selection = contentOf(selectionOf(document));
  try {
    if (isInline(selection.start) && isInline(selection.end)) {
      mark(MARK.selectionEnd, selection.end);
      mark(MARK.selection, selection.start);
    }
    for (const [number, p] of wordDescendants(body, "p").entries())
      if (nearest(p, "txbxContent") === null) mark(`${MARK.paragraph}${number}`, inside(p).start);
    const controls = markControls(document, mark);
    return { bytes: savedBytes(document), controls };
  } finally {
    for (const element of marks) removeNode(element);
  }
}

function markControls(document: DocumentModel, mark: (name: string, at: Point) => void): MarkedControl[] {
  return wordDescendants(mainContainer(document), "sdt").flatMap((sdt, number) => {
    const content = contentOf({ kind: "control", document, sdt });
    if (!isInline(content.start)) return [];
    mark(`${MARK.controlEnd}${number}`, content.end);
    mark(`${MARK.control}${number}`, { ...content.start, next: content.start.parent.firstChild });
    const properties = wordChild(sdt, "sdtPr");
    const valueOf = (name: string): string => wordAttribute(wordChild(properties, name), "val") ?? "";
    return [{ number, tag: valueOf("tag"), title: valueOf("alias") }];
  });
}
