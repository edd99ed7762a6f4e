/** A document's body as units: each paragraph and each table, with its lines, and a shape that tells whether two are alike but for bound words. */
import type { Element } from "@xmldom/xmldom";
import { isBoundControl, boundSpan } from "../refresh/bound-control";
import { OBJECT, STRUCK, wordsOfPiece } from "../refresh/shown-words";
import { attributeOf, childElements, childOf, descendants, isWord } from "../refresh/word-xml";

/** A stretch of a line: words of nobody in particular, or a bound text under its key. */
export type Stretch = { readonly words: string; readonly key: string | null };

export type Unit = {
  readonly element: Element;
  readonly kind: "paragraph" | "table";
  /** The number of its first line in the document. */
  readonly line: number;
  readonly lines: readonly (readonly Stretch[])[];
  /** The paragraph of each line. */
  readonly paragraphs: readonly Element[];
  /** Alike in two units that differ in bound words alone. */
  readonly shape: string;
  /** A person's hand beside the words: a comment, a tracked change, a picture. What is put in its place would lose it. */
  readonly isTouched: boolean;
  /** Whether bound words in it stand shaded, one character for each. */
  readonly shades: string;
  /** The charts in it, as ids of the document's relationships with what they say to who cannot see them. */
  readonly charts: readonly { readonly id: string; readonly alt: string }[];
  /** Whether a chart is all that a person could lose: it may be put in anew with its part. */
  readonly isChartAlone: boolean;
  /** The generated block whose bookmark it lies in; null for a person's own. */
  readonly block: string | null;
};

export function readUnits(body: Element): readonly Unit[] {
  const units: Unit[] = [];
  const blocks = new BlockMarks();
  let line = 0;
  const controls = new ControlsAround();
  for (const element of unitElements(body, blocks)) {
    const unit = { ...readUnit(element, line, controls), block: blocks.around(element) };
    units.push(unit);
    line += unit.lines.length;
  }
  return units;
}

/** Paragraphs and tables of the body, also those inside a control, a tracked insertion or custom XML. */
function* unitElements(parent: Element, blocks: BlockMarks): Generator<Element> {
  for (const child of childElements(parent)) {
    if (isWord(child, "p") || isWord(child, "tbl")) yield child;
    else if (blocks.mark(child)) continue;
    else if (!isWord(child, "sectPr") && !isWord(child, "sdtPr")) yield* unitElements(child, blocks);
  }
}

/** Which block's bookmark is open while the body is walked through. */
class BlockMarks {
  private readonly open = new Map<string, string>();

  /** Whether it is the start or the end of a bookmark. */
  mark(element: Element): boolean {
    const id = attributeOf(element, "id") ?? "";
    if (isWord(element, "bookmarkEnd")) return this.open.delete(id) || true;
    if (!isWord(element, "bookmarkStart")) return false;
    const name = attributeOf(element, "name") ?? "";
    if (name.startsWith(PREFIX)) this.open.set(id, name.slice(PREFIX.length));
    return true;
  }

  /** To be asked for every paragraph and table in order. */
  around(element: Element): string | null {
    const before = [...this.open.values()].at(-1) ?? null;
    let own: string | null = null;
    for (const one of descendants(element, (inner) => !isWord(inner, "r") && !isWord(inner, "sdt"))) {
      this.mark(one);
      own ??= [...this.open.values()].at(-1) ?? null;
    }
    return before ?? own;
  }
}

const PREFIX = "_kj_";

/** Bound controls that stand around whole paragraphs or cells, as a program may put one where a line is empty. */
class ControlsAround {
  private readonly known = new Set<Element>();

  /** The control that a paragraph stands in, and whether it was met before: its words are told once. */
  of(paragraph: Element): { readonly sdt: Element; readonly isFirst: boolean } | null {
    for (let at = paragraph.parentNode; at; at = at.parentNode) {
      if (!isWord(at, "sdt") || !isBoundControl(at as Element)) continue;
      const sdt = at as Element;
      const isFirst = !this.known.has(sdt);
      this.known.add(sdt);
      return { sdt, isFirst };
    }
    return null;
  }
}

function readUnit(element: Element, line: number, controls: ControlsAround): Omit<Unit, "block"> {
  const isTable = isWord(element, "tbl");
  const reader = new UnitReader(controls);
  const paragraphs = isTable ? [...paragraphsIn(element, reader)] : [element];
  const lines = paragraphs.map((paragraph) => reader.line(paragraph));
  const shape = isTable ? tableShape(element, lines, paragraphs) : lineShape(element, lines[0] ?? []);
  return { element, kind: isTable ? "table" : "paragraph", line, lines, paragraphs, shape, ...reader.seen() };
}

// Word's collection of paragraphs has those of cells, in reading order.
function* paragraphsIn(parent: Element, reader: UnitReader): Generator<Element> {
  for (const child of childElements(parent)) {
    reader.look(child);
    if (isWord(child, "p")) yield child;
    else yield* paragraphsIn(child, reader);
  }
}

function lineShape(paragraph: Element, line: readonly Stretch[]): string {
  const properties = childOf(paragraph, "pPr");
  const style = attributeOf(childOf(properties, "pStyle"), "val") ?? "";
  return `${style}|${line.map(({ words, key }) => (key === null ? plain(words) : `\u0001${key}\u0002`)).join("")}`;
}

function tableShape(table: Element, lines: readonly (readonly Stretch[])[], paragraphs: readonly Element[]): string {
  const rows = paragraphs.map((paragraph) => rowsAround(paragraph, table));
  return lines
    .map((line, at) => `${rows[at] === rows[at - 1] ? "" : "\u0003"}${lineShape(paragraphs[at] ?? table, line)}`)
    .join("\u0004");
}

function rowsAround(paragraph: Element, table: Element): Element | null {
  for (let at = paragraph.parentNode; at && at !== table; at = at.parentNode) {
    if (isWord(at, "tr") && at.parentNode === table) return at as Element;
  }
  return null;
}

function plain(words: string): string {
  return words.replace(/[\u0000-\u0008]/g, "");
}

const TOUCHES = new Set([
  ...["ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "commentRangeStart", "commentRangeEnd"],
  ...["commentReference", "drawing", "pict", "object", "footnoteReference", "endnoteReference", "AlternateContent"],
  ...["fldChar", "fldSimple", "hyperlink", "oMath", "sectPr"],
]);

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

class UnitReader {
  private readonly touches = new Set<string>();
  private readonly charts: { readonly id: string; readonly alt: string }[] = [];
  private shades = "";

  constructor(private readonly controls: ControlsAround) {}

  seen(): Pick<Unit, "isTouched" | "shades" | "charts" | "isChartAlone"> {
    const { touches, shades, charts } = this;
    const isChartAlone = charts.length > 0 && [...touches].every((touch) => touch === "drawing");
    return { isTouched: touches.size > 0, shades, charts, isChartAlone };
  }

  look(element: Element): void {
    const name = element.localName ?? "";
    if (TOUCHES.has(name)) this.touches.add(name);
    if (name === "drawing") this.drawing(element);
  }

  private drawing(drawing: Element): void {
    const all = descendants(drawing);
    const chart = all.find(({ namespaceURI, localName }) => localName === "chart" && namespaceURI === CHART);
    const alt = all.find(({ localName }) => localName === "docPr")?.getAttribute("descr") ?? "";
    if (chart) this.charts.push({ id: chart.getAttributeNS(RELATIONS, "id") ?? "", alt });
    else this.touches.add("picture");
  }

  line(paragraph: Element): readonly Stretch[] {
    const stretches: Stretch[] = [];
    const around = this.controls.of(paragraph);
    if (around?.isFirst) this.bound(around.sdt, stretches);
    else if (!around) this.inline(paragraph, stretches);
    return stretches;
  }

  private inline(parent: Element, into: Stretch[]): void {
    for (const child of childElements(parent)) this.node(child, into);
  }

  private node(child: Element, into: Stretch[]): void {
    const name = child.localName ?? "";
    this.look(child);
    if (isWord(child, "r")) return this.run(child, into);
    if (isWord(child, "sdt") && isBoundControl(child)) return this.bound(child, into);
    if (isWord(child, "pPr")) return this.properties(child);
    if (!STRUCK.has(name) && name !== "sdtPr") this.inline(child, into);
  }

  private properties(properties: Element): void {
    for (const one of childElements(properties)) {
      this.look(one);
      for (const inner of childElements(one)) this.look(inner);
    }
  }

  private bound(sdt: Element, into: Stretch[]): void {
    const { key, shown, isTracked } = boundSpan(sdt, 0, null);
    if (isTracked) this.touches.add("tracked");
    this.shades += isShaded(sdt) ? "1" : "0";
    into.push({ words: shown, key });
  }

  private run(run: Element, into: Stretch[]): void {
    for (const piece of childElements(run)) {
      this.look(piece);
      const words = TOUCHES.has(piece.localName ?? "") ? OBJECT : wordsOfPiece(piece);
      const last = into.at(-1);
      if (words === "") continue;
      if (last?.key === null) into[into.length - 1] = { words: last.words + words, key: null };
      else into.push({ words, key: null });
    }
  }
}

function isShaded(sdt: Element): boolean {
  const content = childOf(sdt, "sdtContent");
  for (const run of childElements(content)) {
    if (isWord(run, "r") && childOf(childOf(run, "rPr"), "shd")) return true;
  }
  return false;
}
