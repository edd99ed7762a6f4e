/** A document's paragraphs as plain words, with where each piece of text stands: what relinking searches and binds in. */
import type { Element } from "@xmldom/xmldom";
import { BOUND, type PlainLine } from "../../core/link/relink";
import { isBoundControl } from "./bound-control";
import { childElements, childOf, descendants, isWord } from "./word-xml";

/** A w:t with its place in the line's words. */
export type Piece = { readonly text: Element; readonly from: number; readonly to: number };

export type PlainParagraph = PlainLine & { readonly paragraph: Element; readonly pieces: readonly Piece[] };

const SKIPPED = new Set(["del", "moveFrom", "pPr", "sdtPr", "rPr"]);

export function plainParagraphs(body: Element): readonly PlainParagraph[] {
  const tables = new Map<Element, number>();
  const paragraphs: PlainParagraph[] = [];
  for (const one of descendants(body, (element) => !isWord(element, "r"))) {
    if (isWord(one, "tbl")) tables.set(one, tables.size);
    if (!isWord(one, "p")) continue;
    const line = new Line();
    line.read(one);
    paragraphs.push({ line: paragraphs.length, ...line, table: tableOf(one, tables), paragraph: one });
  }
  return paragraphs;
}

function tableOf(paragraph: Element, tables: ReadonlyMap<Element, number>): number | null {
  for (let at = paragraph.parentNode; at; at = at.parentNode) {
    const table = tables.get(at as Element);
    if (table !== undefined) return table;
  }
  return null;
}

class Line {
  words = "";
  readonly pieces: Piece[] = [];

  read(parent: Element): void {
    for (const child of childElements(parent)) this.node(child);
  }

  private node(child: Element): void {
    const name = child.localName ?? "";
    if (isWord(child, "r")) for (const piece of childElements(child)) this.piece(piece);
    else if (isWord(child, "sdt") && isBoundControl(child)) this.words += BOUND;
    else if (isWord(child, "sdt")) this.read(childOf(child, "sdtContent") ?? child);
    else if (!SKIPPED.has(name)) this.read(child);
  }

  private piece(piece: Element): void {
    if (isWord(piece, "t")) {
      const from = this.words.length;
      this.words += piece.textContent ?? "";
      this.pieces.push({ text: piece, from, to: this.words.length });
    } else if (!SKIPPED.has(piece.localName ?? "") && !isSilent(piece)) this.words += BOUND;
  }
}

function isSilent({ localName }: Element): boolean {
  return (
    localName === "lastRenderedPageBreak" ||
    localName === "instrText" ||
    localName === "fldChar" ||
    localName === "delText"
  );
}
