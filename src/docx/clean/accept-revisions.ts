/** Accepts every revision: what was inserted stays, what was deleted goes, as the document is shown without marks (ECMA-376 Part 1, 17.13.5). */
import type { Element, Node } from "@xmldom/xmldom";
import { childOf, elementsIn, isWord } from "../reading/nodes";
import { allBelow, isThere, removeElement, unwrap } from "./tree";

const FORMER =
  /^(?:rPrChange|pPrChange|sectPrChange|tblPrChange|tblPrExChange|tblGridChange|trPrChange|tcPrChange|numberingChange|cellIns|cellMerge)$/;
const RANGES =
  /^(?:moveFromRangeStart|moveFromRangeEnd|moveToRangeStart|moveToRangeEnd|customXml(?:Ins|Del|MoveFrom|MoveTo)Range(?:Start|End))$/;

type Accept = (element: Element) => void;

/** What each mark of a revision asks for. */
const ACCEPT: ReadonlyMap<string, Accept> = new Map<string, Accept>([
  ["ins", (element) => unwrap(element)],
  ["moveTo", (element) => unwrap(element)],
  ["del", acceptDeletion],
  ["moveFrom", acceptDeletion],
  ["cellDel", removeCell],
]);

/** How many revisions were accepted. */
export function acceptRevisions(root: Element): number {
  let accepted = 0;
  for (const element of allBelow(root)) {
    const name = element.localName ?? "";
    if (isWord(element, name) && isThere(element, root)) accepted += accept(element, name);
  }
  joinParagraphs(root);
  return accepted;
}

function accept(element: Element, name: string): 0 | 1 {
  if (RANGES.test(name)) removeElement(element);
  const how = FORMER.test(name) ? removeElement : ACCEPT.get(name);
  how?.(element);
  return how ? 1 : 0;
}

function joinParagraphs(root: Element): void {
  for (const paragraph of allBelow(root)) {
    if (isWord(paragraph, "p") && paragraph.hasAttribute(JOINS)) join(paragraph);
  }
}

/** Set on a paragraph whose mark was deleted until it is joined with the next. */
const JOINS = "keji-joins";

function acceptDeletion(deletion: Element): void {
  const parent: Node | null = deletion.parentNode;
  if (isWord(parent, "trPr")) return removeRow(parent.parentNode as Element);
  const properties: Node | null = parent ? parent.parentNode : null;
  if (isWord(parent, "rPr") && properties && isWord(properties, "pPr")) {
    (properties.parentNode as Element).setAttribute(JOINS, "1");
  }
  removeElement(deletion);
}

function removeRow(row: Element): void {
  const table = row.parentNode as Element;
  removeElement(row);
  const isEmpty = ![...elementsIn(table)].some((child) => isWord(child, "tr") || isWord(child, "sdt"));
  if (isWord(table, "tbl") && isEmpty) removeElement(table);
}

function removeCell(mark: Element): void {
  const cell = mark.parentNode?.parentNode as Element | null;
  const row = cell?.parentNode as Element | null;
  if (!cell || !row) return;
  removeElement(cell);
  if (![...elementsIn(row)].some((child) => isWord(child, "tc"))) removeRow(row);
}

/** The words go to the beginning of the next paragraph, whose mark is the one that stays. */
function join(paragraph: Element): void {
  paragraph.removeAttribute(JOINS);
  const next = nextParagraph(paragraph);
  if (!next) return;
  const properties = childOf(paragraph, "pPr");
  if (properties) removeElement(properties);
  const own = childOf(next, "pPr");
  const before = own ? own.nextSibling : next.firstChild;
  while (paragraph.firstChild) next.insertBefore(paragraph.firstChild, before);
  removeElement(paragraph);
}

function nextParagraph(paragraph: Element): Element | null {
  for (let node = paragraph.nextSibling; node; node = node.nextSibling) {
    if (isWord(node, "p")) return node;
    if (isWord(node, "tbl") || isWord(node, "sectPr")) return null;
  }
  return null;
}
