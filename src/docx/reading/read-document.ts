/** Reads a whole document for proofreading: every story's paragraphs and tables, and every content control with what it is bound to. */
import type { Document, Element } from "@xmldom/xmldom";
import { fail, ok, type Result } from "../../core/base/result";
import type { Block, Cell, PartKind, Passage, Where } from "../../core/proofreading/passage";
import { FIGURES_NAMESPACE, keyOfXPath } from "../figures-part";
import { PROVENANCE_NAMESPACE } from "../provenance-part";
import { parseXml } from "../report-files";
import { attributeOf, childOf, elementsIn, isWord, type HiddenStyles } from "./nodes";
import { readProvenance, type Provenance } from "./read-provenance";
import { hiddenStyles, readsOn, shownWords, type Marked, type Piece } from "./shown-words";
import { ownParts, type OwnPart } from "./stored-parts";
import { openWord, storiesOf, textOf, type WordFiles, type WordProblem } from "./word-files";

/** A content control that is ours by its tag, or is bound to our part. */
export type DocumentControl = {
  readonly tag: string | null;
  readonly title: string | null;
  readonly shown: string;
  readonly where: Where;
  /** The key that its binding asks for; null without a binding of ours. */
  readonly key: string | null;
  /** Whether it asks for it in the part that is there. */
  readonly isBoundHere: boolean;
  /** The entry under its key. */
  readonly entry: string | null;
  /** A rich-text control with our tag and no binding: such a one the pane in Word makes (see docs/decisions/025). */
  readonly isTagAlone: boolean;
};

/** Where what was read stands in the package: for those who change it. */
export type Sources = {
  readonly parts: readonly { readonly path: string; readonly document: Document }[];
  readonly pieces: ReadonlyMap<Passage, readonly Piece[]>;
  /** In the order of the controls. */
  readonly controls: readonly Element[];
};

export type ReadDocument = {
  readonly files: WordFiles;
  readonly sources: Sources;
  readonly blocks: readonly Block[];
  readonly controls: readonly DocumentControl[];
  /** null: the document is not linked. */
  readonly figures: OwnPart | null;
  readonly provenance: Provenance | null;
};

export type DocumentProblem =
  | WordProblem
  | { readonly code: "two-figures-parts"; readonly count: number }
  | { readonly code: "word-newer-format" | "no-provenance" };

export function readDocument(bytes: Uint8Array): Result<ReadDocument, DocumentProblem> {
  const opened = openWord(bytes);
  if (!opened.ok) return opened;
  try {
    return read(opened.value);
  } catch {
    return fail({ code: "word-damaged" });
  }
}

function read(files: WordFiles): Result<ReadDocument, DocumentProblem> {
  const figures = ownParts(files, FIGURES_NAMESPACE);
  const provenances = ownParts(files, PROVENANCE_NAMESPACE);
  if ([...figures, ...provenances].some(({ isNewer }) => isNewer)) return fail({ code: "word-newer-format" });
  const count = Math.max(figures.length, provenances.length);
  if (count > 1) return fail({ code: "two-figures-parts", count });
  const [own] = figures;
  const [provenance] = provenances;
  if (own && !provenance) return fail({ code: "no-provenance" });
  const styles = textOf(files, "word/styles.xml");
  const reader = new StoryReader(
    own ?? null,
    styles === "" ? new Set() : hiddenStyles(parseXml(styles).documentElement),
  );
  for (const { path, story } of storiesOf(files)) reader.story({ path, xml: textOf(files, path) }, story);
  const { blocks, controls, parts, pieces, elements } = reader;
  const linked = { figures: own ?? null, provenance: provenance ? readProvenance(provenance.xml) : null };
  return ok({ files, blocks, controls, sources: { parts, pieces, controls: elements }, ...linked });
}

/** The entries of a figures part by key. */
export function entriesOf(xml: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const entry of parseXml(xml).getElementsByTagNameNS(FIGURES_NAMESPACE, "f")) {
    const key = entry.getAttribute("key");
    // The binding asks for the first entry of its key.
    if (key !== null && !entries.has(key)) entries.set(key, entry.textContent ?? "");
  }
  return entries;
}

type At = { readonly part: PartKind; readonly cell: Where["cell"] };

class StoryReader {
  readonly blocks: Block[] = [];
  readonly controls: DocumentControl[] = [];
  readonly elements: Element[] = [];
  readonly parts: { readonly path: string; readonly document: Document }[] = [];
  readonly pieces = new Map<Passage, readonly Piece[]>();
  private readonly entries: ReadonlyMap<string, string>;
  private readonly numbers = new Map<PartKind, number>();
  private tables = 0;
  /** A paragraph whose mark was deleted, to be read on. */
  private pending: Passage | null = null;

  constructor(
    private readonly figures: OwnPart | null,
    private readonly hidden: HiddenStyles,
  ) {
    this.entries = figures ? entriesOf(figures.xml) : new Map();
  }

  story({ path, xml }: { readonly path: string; readonly xml: string }, part: PartKind): void {
    const document = parseXml(xml);
    this.parts.push({ path, document });
    const root = document.documentElement;
    const start = root && (childOf(root, "body") ?? root);
    if (start) this.blocksIn(start, { part, cell: null }, null);
    this.flush();
  }

  /** `around` is a control of ours around whole paragraphs: its words are theirs. */
  private blocksIn(parent: Element, at: At, around: Element | null): void {
    for (const child of elementsIn(parent)) {
      if (isWord(child, "p")) this.paragraph(child, at, around);
      else if (isWord(child, "tbl")) this.table(child, at.part);
      else if (isWord(child, "sdt")) this.blockControl(child, at);
      else if (!isWord(child, "sectPr") && !isWord(child, "del") && !isWord(child, "moveFrom"))
        this.blocksIn(child, at, around);
    }
  }

  private blockControl(control: Element, at: At): void {
    const content = childOf(control, "sdtContent");
    if (content) this.blocksIn(content, at, isFigure(control) ? control : null);
  }

  private paragraph(element: Element, at: At, around: Element | null): void {
    const passage = this.passageOf(element, at, around);
    const joined = this.pending ? this.join(this.pending, passage) : passage;
    this.pending = null;
    if (readsOn(element)) this.pending = joined;
    else this.blocks.push({ kind: "paragraph", passage: joined });
  }

  private flush(): void {
    if (this.pending) this.blocks.push({ kind: "paragraph", passage: this.pending });
    this.pending = null;
  }

  private passageOf(element: Element, at: At, around: Element | null): Passage {
    const { text, pieces, controls, boxes } = shownWords(element, this.hidden);
    const paragraph = (this.numbers.get(at.part) ?? 0) + 1;
    this.numbers.set(at.part, paragraph);
    const where: Where = { part: at.part, paragraph, cell: at.cell };
    const all: readonly Marked[] = around ? [{ control: around, from: 0, to: text.length }, ...controls] : controls;
    const bound = all.flatMap(({ control, from, to }) => {
      const own = this.controlOf(control, text.slice(from, to), where);
      if (!own) return [];
      this.controls.push(own);
      this.elements.push(control);
      return [{ from, to, control: this.controls.length - 1 }];
    });
    for (const box of boxes) this.blocksIn(box, { part: "textbox", cell: null }, null);
    const passage: Passage = { where, text, bound };
    this.pieces.set(passage, pieces);
    return passage;
  }

  /** What stands between the two is no word of either. */
  private join(a: Passage, b: Passage, between = ""): Passage {
    const by = a.text.length + between.length;
    const passage: Passage = {
      where: a.where,
      text: a.text + between + b.text,
      bound: [...a.bound, ...shifted(b.bound, by)],
    };
    const behind = (this.pieces.get(b) ?? []).map(({ node, from, to }) => ({ node, from: from + by, to: to + by }));
    this.pieces.set(passage, [...(this.pieces.get(a) ?? []), ...behind]);
    return passage;
  }

  private controlOf(control: Element, shown: string, where: Where): DocumentControl | null {
    const properties = childOf(control, "sdtPr");
    const binding = childOf(properties, "dataBinding");
    const tag = attributeOf(childOf(properties, "tag"), "val");
    const isOurs = attributeOf(binding, "prefixMappings")?.includes("urn:keji:figures") === true;
    if (!isOurs && !isFigure(control)) return null;
    const key = binding ? keyOfXPath(attributeOf(binding, "xpath") ?? "") : null;
    const isBoundHere = this.figures !== null && attributeOf(binding, "storeItemID") === this.figures.itemId;
    const title = attributeOf(childOf(properties, "alias"), "val");
    const entry = key === null ? null : (this.entries.get(key) ?? null);
    return { tag, title, shown, where, key, isBoundHere, entry, isTagAlone: isTagAlone(properties) };
  }

  private table(element: Element, part: PartKind): void {
    const table = ++this.tables;
    const rows: Cell[][] = [];
    for (const row of rowsOf(element)) {
      let column = 0;
      const cells: Cell[] = [];
      for (const { cell, around } of cellsOf(row)) {
        const span = Number(attributeOf(childOf(childOf(cell, "tcPr"), "gridSpan"), "val") ?? 1) || 1;
        const at: At = { part, cell: { table, row: rows.length + 1, column: cells.length + 1 } };
        cells.push({ passage: this.cell(cell, at, around), column, span });
        column += span;
      }
      rows.push(cells);
    }
    this.blocks.push({ kind: "table", rows });
  }

  // A cell's paragraphs are read as one passage; a table inside it comes after this one.
  private cell(cell: Element, at: At, around: Element | null): Passage {
    const inner = this.blocks.length;
    this.blocksIn(cell, at, around);
    this.flush();
    const own = this.blocks.splice(inner);
    const passages = own.flatMap((block) => (block.kind === "paragraph" ? [block.passage] : []));
    for (const block of own) if (block.kind === "table") this.blocks.push(block);
    const [first, ...more] = passages;
    const empty: Passage = { where: { part: at.part, paragraph: 1, cell: at.cell }, text: "", bound: [] };
    return first ? more.reduce((a, b) => this.join(a, b, "\n"), first) : empty;
  }
}

/** A control of ours that Word's interface made; a plain-text one without its binding has lost it. */
function isTagAlone(properties: Element | null): boolean {
  const has = (name: string): boolean => childOf(properties, name) !== null;
  return has("tag") && !has("dataBinding") && !has("text");
}

function isFigure(control: Element): boolean {
  return /^(?:fig|say):/.test(attributeOf(childOf(childOf(control, "sdtPr"), "tag"), "val") ?? "");
}

function shifted(bound: Passage["bound"], by: number): Passage["bound"] {
  return bound.map(({ from, to, control }) => ({ from: from + by, to: to + by, control }));
}

// Rows and cells may stand inside controls and insertions; a deleted row is none.
function* rowsOf(parent: Element): Generator<Element> {
  for (const child of elementsIn(parent)) {
    if (isWord(child, "tr")) {
      if (!childOf(childOf(child, "trPr"), "del")) yield child;
    } else if (!isWord(child, "tblPr") && !isWord(child, "tblGrid")) yield* rowsOf(child);
  }
}

type FoundCell = { readonly cell: Element; readonly around: Element | null };

function* cellsOf(parent: Element, around: Element | null = null): Generator<FoundCell> {
  for (const child of elementsIn(parent)) {
    if (isWord(child, "tc")) {
      if (!childOf(childOf(child, "tcPr"), "cellDel")) yield { cell: child, around };
    } else if (!isWord(child, "trPr") && !isWord(child, "tblPrEx")) {
      yield* cellsOf(child, isWord(child, "sdt") && isFigure(child) ? child : around);
    }
  }
}
