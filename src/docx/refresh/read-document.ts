/** Reads a report's text as people left it: paragraphs and tables in order, their bound spans, and where block bookmarks run. */
import type { Element, Node } from "@xmldom/xmldom";
import type { BoundSpan, ReadBookmark, ReadChart, ReadItem, ReadSpan, Touch } from "../../core/link/linked-document";
import { boundSpan, isBoundControl } from "./bound-control";
import { OBJECT, STRUCK, wordsOfPiece } from "./shown-words";
import { attributeOf, childElements, childOf, isWord } from "./word-xml";

export type ReadDocument = {
  readonly items: readonly ReadItem[];
  readonly bookmarks: readonly ReadBookmark[];
  /** By the number that bound spans carry. */
  readonly controls: readonly Element[];
  readonly elements: readonly Element[];
};

const PREFIX = "_kj_";
const TRACKED = new Set([
  "ins",
  "del",
  "moveFrom",
  "moveTo",
  "rPrChange",
  "pPrChange",
  "sectPrChange",
  "tblPrChange",
  "numberingChange",
  "cellIns",
  "cellDel",
  "cellMerge",
]);
const COMMENTS = new Set(["commentRangeStart", "commentRangeEnd", "commentReference"]);
const OBJECTS = new Set(["drawing", "pict", "object", "footnoteReference", "endnoteReference", "ruby"]);

type Given = {
  readonly storeItemId: string | null;
  readonly split: ReadonlySet<Element>;
  /** What stands in a w:drawing, where it is a chart. */
  readonly chartOf: (drawing: Element) => ReadChart | null;
};

/** `storeItemId` is the figures part's: a binding to another part is another document's. `split`: see repairSplit. */
export function readDocument(
  roots: readonly { readonly root: Element; readonly isBody: boolean }[],
  given: Given,
): ReadDocument {
  const reader = new DocumentReader(given);
  for (const { root, isBody } of roots) reader.read(root, isBody);
  return reader.done();
}

class DocumentReader {
  private readonly items: ReadItem[] = [];
  private readonly elements: Element[] = [];
  private readonly controls: Element[] = [];
  private readonly open = new Map<string, { readonly block: string; readonly from: number }>();
  private readonly ranges = new Map<string, { from: number; to: number }>();
  private readonly asides: Element[] = [];
  private readonly known = new Set<Element>();

  constructor(private readonly given: Given) {}

  read(root: Element, isBody: boolean): void {
    if (isBody) this.level(root, null);
    else for (const one of paragraphsIn(root)) this.asides.push(one);
  }

  done(): ReadDocument {
    for (const { block, from } of this.open.values()) this.range(block, from, from);
    for (const element of this.asides) {
      const line = new LineReader(this, null);
      line.paragraph(element);
      this.add(element, { kind: "aside", lines: [line.spans], touched: [...line.touched] });
    }
    const bookmarks = [...this.ranges].map(([block, { from, to }]) => ({ block, from, to }));
    return {
      items: this.items,
      bookmarks: bookmarks.sort((a, b) => a.from - b.from),
      controls: this.controls,
      elements: this.elements,
    };
  }

  /** Paragraphs and tables, also those inside a control, a tracked insertion or custom XML. */
  private level(parent: Element, around: Element | null): void {
    for (const child of childElements(parent)) {
      if (isWord(child, "p") || isWord(child, "tbl")) this.item(child, around);
      else if (isWord(child, "sdt"))
        this.level(childOf(child, "sdtContent") ?? child, isBoundControl(child) ? child : around);
      else if (isWord(child, "bookmarkStart")) this.bookmarkStart(child, this.items.length);
      else if (isWord(child, "bookmarkEnd")) this.bookmarkEnd(child, this.items.length - 1);
      else if (!isWord(child, "sectPr")) this.level(child, around);
    }
  }

  private item(element: Element, around: Element | null): void {
    const lines: (readonly ReadSpan[])[] = [];
    const touched = new Set<Touch>();
    let chart: ReadChart | null = null;
    for (const paragraph of isWord(element, "p") ? [element] : cellParagraphs(element)) {
      const line = new LineReader(this, around ?? cellControl(paragraph, element));
      line.paragraph(paragraph);
      lines.push(line.spans);
      for (const touch of line.touched) touched.add(touch);
      chart ??= line.chart;
    }
    if (isWord(element, "tbl") && hasTrackedRows(element)) touched.add("tracked");
    const kind = isWord(element, "p") ? "paragraph" : "table";
    this.add(element, { kind, lines, touched: [...touched], ...(chart ? { chart } : {}) });
  }

  private add(element: Element, item: ReadItem): void {
    this.items.push(item);
    this.elements.push(element);
  }

  bookmarkStart(start: Element, at: number = this.items.length): void {
    const name = attributeOf(start, "name") ?? "";
    if (name.startsWith(PREFIX))
      this.open.set(attributeOf(start, "id") ?? "", { block: name.slice(PREFIX.length), from: at });
  }

  bookmarkEnd(end: Element, at: number = this.items.length): void {
    const id = attributeOf(end, "id") ?? "";
    const started = this.open.get(id);
    this.open.delete(id);
    if (started) this.range(started.block, started.from, Math.max(started.from, at));
  }

  chartIn(object: Element): ReadChart | null {
    return isWord(object, "drawing") ? this.given.chartOf(object) : null;
  }

  aside(paragraph: Element): void {
    this.asides.push(paragraph);
  }

  /** Null when it was read already: one control may stand around several paragraphs. */
  control(sdt: Element): BoundSpan | null {
    if (this.known.has(sdt)) return null;
    this.known.add(sdt);
    this.controls.push(sdt);
    return { ...boundSpan(sdt, this.controls.length - 1, this.given.storeItemId), isSplit: this.given.split.has(sdt) };
  }

  // An editor that splits a block writes its bookmark twice: what follows at once belongs to it.
  private range(block: string, from: number, to: number): void {
    const known = this.ranges.get(block);
    if (!known) this.ranges.set(block, { from, to });
    else if (from <= known.to + 1 && to >= known.from - 1)
      this.ranges.set(block, { from: Math.min(from, known.from), to: Math.max(to, known.to) });
  }
}

class LineReader {
  readonly spans: ReadSpan[] = [];
  readonly touched = new Set<Touch>();
  /** The first that stands in it. */
  chart: ReadChart | null = null;

  constructor(
    private readonly reader: DocumentReader,
    private readonly around: Element | null,
  ) {}

  paragraph(paragraph: Element): void {
    if (hasTrackedMark(paragraph)) this.touched.add("tracked");
    // The end of a section, as around a page that lies on its side.
    if (childOf(childOf(paragraph, "pPr"), "sectPr")) this.touched.add("object");
    const bound = this.around;
    if (bound) this.bound(bound);
    this.inline(paragraph, bound !== null);
  }

  private inline(parent: Element, isSilent: boolean): void {
    for (const child of childElements(parent)) this.node(child, isSilent);
  }

  private node(child: Element, isSilent: boolean): void {
    const name = child.localName ?? "";
    if (TRACKED.has(name)) this.touched.add("tracked");
    if (COMMENTS.has(name)) this.touched.add("comment");
    switch (name) {
      case "bookmarkStart":
        return this.reader.bookmarkStart(child);
      case "bookmarkEnd":
        return this.reader.bookmarkEnd(child);
      case "r":
        return this.run(child, isSilent);
      case "sdt":
        return this.control(child, isSilent);
      default:
        return this.other(child, isSilent);
    }
  }

  private other(child: Element, isSilent: boolean): void {
    const name = child.localName ?? "";
    if (name === "oMath" || name === "oMathPara") this.object(child, isSilent);
    else if (!STRUCK.has(name) && name !== "pPr") this.inline(child, isSilent);
  }

  private control(sdt: Element, isSilent: boolean): void {
    const content = childOf(sdt, "sdtContent");
    const isBound = !isSilent && isBoundControl(sdt);
    if (isBound) this.bound(sdt);
    if (content) this.inline(content, isSilent || isBound);
  }

  private bound(sdt: Element): void {
    const span = this.reader.control(sdt);
    if (span) this.spans.push(span);
  }

  private run(run: Element, isSilent: boolean): void {
    for (const piece of childElements(run)) {
      const name = piece.localName ?? "";
      if (COMMENTS.has(name)) this.touched.add("comment");
      if (name === "rPr" && childOf(piece, "rPrChange")) this.touched.add("tracked");
      if (OBJECTS.has(name) || name === "AlternateContent") this.object(piece, isSilent);
      else if (!isSilent) this.text(wordsOfPiece(piece));
    }
  }

  private object(element: Element, isSilent: boolean): void {
    this.touched.add("object");
    this.chart ??= this.reader.chartIn(element);
    if (!isSilent) this.text(OBJECT);
    for (const inner of paragraphsIn(element)) this.reader.aside(inner);
  }

  private text(text: string): void {
    const last = this.spans.at(-1);
    if (text === "") return;
    if (last?.kind === "text") this.spans[this.spans.length - 1] = { kind: "text", text: last.text + text };
    else this.spans.push({ kind: "text", text });
  }
}

// A paragraph mark that is inserted or struck out joins or parts paragraphs once it is accepted.
function hasTrackedMark(paragraph: Element): boolean {
  const mark = childOf(childOf(paragraph, "pPr"), "rPr");
  const properties = childOf(paragraph, "pPr");
  return [...childElements(mark), ...childElements(properties)].some(({ localName }) => TRACKED.has(localName ?? ""));
}

function hasTrackedRows(table: Element): boolean {
  for (const row of childElements(table)) {
    const properties = childOf(row, "trPr");
    if (childOf(properties, "ins") || childOf(properties, "del")) return true;
  }
  return false;
}

/** Paragraphs of a table's cells in reading order, those of a table inside it too. */
function* cellParagraphs(parent: Element): Generator<Element> {
  for (const child of childElements(parent)) {
    if (isWord(child, "p")) yield child;
    else if (child.namespaceURI === parent.namespaceURI) yield* cellParagraphs(child);
  }
}

/** The bound control that stands around a whole cell or its paragraph, where an editor put it there. */
function cellControl(paragraph: Element, table: Element): Element | null {
  for (let at: Node | null = paragraph.parentNode; at && at !== table; at = at.parentNode) {
    if (isWord(at, "sdt") && isBoundControl(at as Element)) return at as Element;
  }
  return null;
}

/** Paragraphs anywhere under an element that is no line of the text: text boxes, footers, notes. */
function* paragraphsIn(parent: Element): Generator<Element> {
  for (const child of childElements(parent)) {
    if (isWord(child, "p")) yield child;
    else yield* paragraphsIn(child);
  }
}
