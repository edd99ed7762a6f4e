/** Writes a snapshot's report as a linked Word document. */
import { Document, DocumentGridType, type ISectionOptions } from "docx";
import { fail, ok, type Result } from "../core/base/result";
import type { PlainDate } from "../core/base/plain-date";
import type { Block, Narrative } from "../core/narrative/narrative";
import { wordsOf } from "../core/narrative/spans";
import type { Snapshot } from "../core/snapshot/snapshot";
import { afterLast, blockElements, type Desk, type ShapedBlock } from "./blocks";
import { Bookmarks } from "./bookmarks";
import { boundTexts } from "./bound-texts";
import { chartPlaces, chartsIn, filesByBlock, partsOf, storedChart, type ChartFiles } from "./charts/charts-of";
import { ControlIds } from "./control-ids";
import { blockControl } from "./controls";
import { coreProperties } from "./core-properties";
import { storeItemId, type CustomXmlPart, type PackageFile } from "./custom-xml";
import type { Element } from "./element";
import { FIGURES_NAMESPACE, figuresPart } from "./figures-part";
import { fontTable } from "./fonts";
import { pageNumberFooters } from "./footer";
import { LINE_PITCH, PAGE } from "./layout";
import { linesOf } from "./lines";
import { literalHash } from "./literal-hash";
import { numbering } from "./numbering";
import { packReport } from "./package";
import { isTooLarge } from "./part-size";
import { PROVENANCE_NAMESPACE, provenancePart, type BlockHash } from "./provenance-part";
import { settings } from "./settings";
import { styles } from "./styles";
import { shapeOf } from "./shape";
import { sectionTag, titleOf } from "./tags";

export type WriteOptions = {
  /** Whether a figure that is not sure yet, and what is to be filled in, is shaded; 〔待核实〕 and 【待补】 stand in the text either way (P11). */
  readonly marks?: "shaded" | "plain";
};

/** part-too-large: one of our two parts would pass what Word takes. */
export type WriteProblem = { readonly code: "part-too-large" };

/**
 * The bytes of the .docx: the same for the same snapshot and options, anywhere.
 * @throws when the narrative cannot be bound (see writeWhereItFits), and when it has too much to bind.
 */
export async function writeReport(snapshot: Snapshot, options: WriteOptions = {}): Promise<Uint8Array> {
  const written = await writeWhereItFits(snapshot, options);
  if (!written.ok) throw new Error("the report has too much to bind");
  return written.value;
}

/** @throws when the narrative cannot be bound: one key with two texts, a key too long for Word, an unknown figure. */
export async function writeWhereItFits(
  snapshot: Snapshot,
  options: WriteOptions = {},
): Promise<Result<Uint8Array, WriteProblem>> {
  const texts = boundTexts(snapshot.narrative);
  const sections = shapedSections(snapshot.narrative);
  const charts = chartsIn(sections.flatMap(({ blocks }) => blocks));
  const figuresId = storeItemId(FIGURES_NAMESPACE, snapshot.id);
  const desk: Desk = {
    texts,
    names: new Map(snapshot.figures.map(({ key, name }) => [key, name])),
    storeItemId: figuresId,
    marks: options.marks ?? "shaded",
    ids: new ControlIds(),
    bookmarks: new Bookmarks(),
    charts: chartPlaces(charts),
  };
  const chartFiles = await partsOf(charts);
  const files = filesByBlock(charts, chartFiles);
  const hashes = sections.flatMap(({ blocks }) => blocks.map((block) => storedBlock(block, files.get(block.key))));
  const provenanceId = storeItemId(PROVENANCE_NAMESPACE, snapshot.id);
  const customXml: readonly CustomXmlPart[] = [
    { namespace: FIGURES_NAMESPACE, storeItemId: figuresId, xml: figuresPart(texts) },
    { namespace: PROVENANCE_NAMESPACE, storeItemId: provenanceId, xml: provenancePart(snapshot, texts, hashes) },
  ];
  if (customXml.some(({ xml }) => isTooLarge(xml))) return fail({ code: "part-too-large" });
  const parts = {
    replacing: ownParts({ title: titleWords(snapshot), clock: snapshot.clock }),
    customXml,
    charts: chartFiles,
  };
  return ok(await packReport(documentOf(sections, desk), parts));
}

function storedBlock({ key, shape }: ShapedBlock, files: ChartFiles | undefined): BlockHash {
  const hash = literalHash(shape);
  return shape.kind === "chart" && files ? { key, hash, chart: storedChart(shape, files) } : { key, hash };
}

export type ShapedSection = { readonly id: string; readonly name: string; readonly blocks: readonly ShapedBlock[] };

/** The sections with the lines that each block is printed in; blocks without a line are left out. */
export function shapedSections({ sections }: Narrative): readonly ShapedSection[] {
  const all = sections.flatMap(({ blocks }) => blocks);
  const following = new Map<Block, Block>(all.slice(1).map((next, at) => [all[at] as Block, next]));
  return sections.map(({ id, name, blocks }) => ({
    id,
    name,
    blocks: blocks
      .map((block) => ({ key: block.key, shape: shapeOf(block, following.get(block) ?? null) }))
      .filter(({ shape }) => linesOf(shape).length > 0),
  }));
}

function documentOf(sections: readonly ShapedSection[], desk: Desk): Document {
  const written = sections.filter(({ blocks }) => blocks.length > 0);
  const children = written.map((section) => sectionElement(section, desk));
  const last = written[written.length - 1]?.blocks.slice(-1)[0];
  children.push(...afterLast(last));
  return new Document({ sections: [{ properties: page(), footers: pageNumberFooters(), children }] });
}

function sectionElement({ id, name, blocks }: ShapedSection, desk: Desk): Element {
  const tag = sectionTag(id);
  const content = blocks.flatMap((block) => blockElements(block, desk));
  return blockControl({ tag, title: titleOf(name), id: desk.ids.take(tag, 0) }, content);
}

/** A4 with the margins and the grid of GB/T 9704-2012. */
export function page(): NonNullable<ISectionOptions["properties"]> {
  const { width, height, top, bottom, left, right, header, footer } = PAGE;
  return {
    page: { size: { width, height }, margin: { top, bottom, left, right, header, footer, gutter: 0 } },
    grid: { type: DocumentGridType.LINES, linePitch: LINE_PITCH },
  };
}

function titleWords({ narrative }: Snapshot): string {
  const title = narrative.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === "title");
  return title?.kind === "title" ? wordsOf(title.spans) : "";
}

/** The parts that the library would write otherwise: how paragraphs look, and what the file says of itself. */
export function ownParts(of: { readonly title: string; readonly clock: PlainDate }): readonly PackageFile[] {
  return [
    { path: "word/styles.xml", text: styles() },
    { path: "word/numbering.xml", text: numbering() },
    { path: "word/settings.xml", text: settings() },
    { path: "word/fontTable.xml", text: fontTable() },
    { path: "docProps/core.xml", text: coreProperties(of.title, of.clock) },
  ];
}
