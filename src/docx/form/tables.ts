/** The tables of anybody's Word document as grids of cells, each cell with the element it is. */
import type { Element, Node } from "@xmldom/xmldom";
import { parseXml } from "../report-files";

export const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

export type FormCell = {
  readonly element: Element;
  readonly text: string;
  /** It continues the cell above: nothing may be written here. */
  readonly isContinued: boolean;
};

/** Whether a text may be put there: nothing stands in it, no picture either, and it is a cell of its own. */
export function isFree({ element, text, isContinued }: FormCell): boolean {
  const holds = (name: string): boolean => element.getElementsByTagNameNS(WORD, name).length > 0;
  return text === "" && !isContinued && !HOLDING.some(holds);
}

const HOLDING = ["drawing", "pict", "object", "tbl", "fldChar", "fldSimple", "sdt"];

/** Rows of cells by grid column: a cell that spans several stands in the first of them, null in the others. */
export type FormTable = readonly (readonly (FormCell | null)[])[];

/** Every table, those inside of cells included. @throws when the text is no XML. */
export function tablesOf(documentXml: string): { readonly root: Node; readonly tables: readonly FormTable[] } {
  const root = parseXml(documentXml);
  const tables = [...root.getElementsByTagNameNS(WORD, "tbl")].map(tableOf);
  return { root, tables };
}

function tableOf(table: Element): FormTable {
  return childrenOf(table, "tr").map((row) => {
    const cells: (FormCell | null)[] = [];
    for (let before = numberIn(row, "trPr", "gridBefore"); before > 0; before--) cells.push(null);
    for (const cell of childrenOf(row, "tc")) {
      cells.push({ element: cell, text: textOf(cell), isContinued: isContinued(cell) });
      for (let more = numberIn(cell, "tcPr", "gridSpan"); more > 1; more--) cells.push(null);
    }
    return cells;
  });
}

/** Child elements of Word's by name; those inside of content controls and revisions count as children. */
export function childrenOf(parent: Element, name: string): readonly Element[] {
  const found: Element[] = [];
  for (const child of elementsIn(parent)) {
    if (child.localName === name) found.push(child);
    else if (["sdt", "sdtContent", "ins", "customXml"].includes(child.localName ?? ""))
      found.push(...childrenOf(child, name));
  }
  return found;
}

function elementsIn(parent: Element): readonly Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);
}

function propertyOf(parent: Element, properties: string, name: string): Element | undefined {
  const [holder] = childrenOf(parent, properties);
  return holder ? childrenOf(holder, name)[0] : undefined;
}

function numberIn(parent: Element, properties: string, name: string): number {
  const value = propertyOf(parent, properties, name)?.getAttributeNS(WORD, "val");
  return Math.min(Number(value ?? 0) || 0, 63);
}

// w:vMerge without a value continues.
function isContinued(cell: Element): boolean {
  const merge = propertyOf(cell, "tcPr", "vMerge");
  return merge !== undefined && merge.getAttributeNS(WORD, "val") !== "restart";
}

/** The words of a cell, its paragraphs side by side. */
function textOf(cell: Element): string {
  return childrenOf(cell, "p")
    .map((paragraph) => [...paragraph.getElementsByTagNameNS(WORD, "t")].map((text) => text.textContent ?? "").join(""))
    .join("")
    .trim();
}
