/** Composed blocks as nodes of a person's document, under the names that its styles and lists have there. */
import type { Document, Element } from "@xmldom/xmldom";
import { blockElements, type Desk, type ShapedBlock } from "../blocks";
import { HEADING_LIST } from "../numbering";
import { parseXml } from "../report-files";
import { childElements, childOf, descendants, isWord, WORD } from "./word-xml";

export type Names = {
  /** Our style id → the document's. */
  readonly styles: ReadonlyMap<string, string>;
  /** What the document calls the headings' list; null when it has none. */
  readonly list: string | null;
};

const NAMESPACES = [
  `xmlns:w="${WORD}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(" ");

/** The block's paragraphs and tables, to be put into `target`. */
export function blockNodes(
  block: ShapedBlock,
  desk: Desk,
  { target, names }: { readonly target: Document; readonly names: Names },
): readonly Element[] {
  const xml = blockElements(block, desk).map((element) => element.xml());
  const parsed = parseXml(`<w:body ${NAMESPACES}>${xml.join("")}</w:body>`);
  const nodes = childElements(parsed.documentElement).map((node) => target.importNode(node, true));
  for (const node of nodes) rename(node, names);
  return nodes;
}

function rename(node: Element, { styles, list }: Names): void {
  for (const one of descendants(node)) {
    const style = isWord(one, "pStyle") ? styles.get(one.getAttributeNS(WORD, "val") ?? "") : undefined;
    if (style !== undefined) one.setAttributeNS(WORD, "w:val", style);
    if (isWord(one, "numId") && list !== null) one.setAttributeNS(WORD, "w:val", list);
  }
}

/** The list of the first paragraph of a style, where the document's own numbering differs from ours. */
export function listIn(root: Element, styles: ReadonlyMap<string, string>): string | null {
  const style = styles.get("RunIn") ?? "RunIn";
  for (const one of descendants(root, (element) => !isWord(element, "r"))) {
    if (!isWord(one, "pPr") || childOf(one, "pStyle")?.getAttributeNS(WORD, "val") !== style) continue;
    const list = childOf(childOf(one, "numPr"), "numId")?.getAttributeNS(WORD, "val");
    if (list) return list;
  }
  return String(HEADING_LIST);
}

/** A paragraph that takes another's place keeps how that one looked. */
export function keepLook(old: Element, made: Element): void {
  const [before, after] = [childOf(old, "pPr"), childOf(made, "pPr")];
  if (before && after) made.replaceChild(before.cloneNode(true), after);
}

/**
 * Bookmarks of people and of Word (a table of contents) in a block that is composed anew go into its new first paragraph;
 * the block's own is gone by then.
 */
export function keepBookmarks(old: readonly Element[], made: Element): void {
  const all = old.flatMap((element) => descendants(element));
  const paragraph = isWord(made, "p") ? made : descendants(made).find((one) => isWord(one, "p"));
  if (!paragraph) return;
  const first = childOf(paragraph, "pPr")?.nextSibling ?? paragraph.firstChild;
  for (const one of all) {
    if (isWord(one, "bookmarkStart")) paragraph.insertBefore(one, first);
    if (isWord(one, "bookmarkEnd")) paragraph.appendChild(one);
  }
}
