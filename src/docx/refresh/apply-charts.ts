/** Carries out what a plan says of charts: their parts and workbooks, the text for who cannot see them, their captions. */
import { XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, strToU8 } from "fflate";
import type { ChartAction } from "../../core/link/refresh-plan";
import type { Desk } from "../blocks";
import { Bookmarks } from "../bookmarks";
import { hashOfPart, hashOfWorkbook } from "../charts/chart-facts";
import { chartRelations, type ChartFiles } from "../charts/charts-of";
import { WORKBOOK_CONTENT, WORKBOOK_ID, WORKBOOK_RELATIONSHIP } from "../charts/content-types";
import { pictureHeight } from "../charts/drawing";
import type { BlockShape, ChartShape } from "../lines";
import { parseXml } from "../report-files";
import { blockNodes, type Names } from "./block-nodes";
import { altOf, chartSource, childIn, seriesIn, type ChartSource } from "./chart-source";
import type { LinkedReport } from "./linked-report";
import { textOf } from "./open-package";
import { addRelation, addType, freePath, relationsPath } from "./package-relations";
import { childElements, descendants, isWord, removeNode } from "./word-xml";

/** Block → the files of its chart as it is drawn now. */
export type Drawn = ReadonlyMap<string, ChartFiles>;

export type Drawing = {
  readonly shapes: ReadonlyMap<string, BlockShape>;
  readonly files: Drawn;
  readonly desk: Desk;
  readonly names: Names;
};

const WORKBOOKS = "word/embeddings/Microsoft_Excel_Worksheet";

/** The hashes of the files that a chart was given; `part` only where it is ours as a whole. */
export type FileHashes = ReadonlyMap<string, { readonly part?: string; readonly workbook: string }>;

export type AppliedCharts = { readonly isTextChanged: boolean; readonly hashes: FileHashes };

export function applyCharts(actions: readonly ChartAction[], report: LinkedReport, of: Drawing): AppliedCharts {
  const hashes = new Map<string, { readonly part?: string; readonly workbook: string }>();
  const changed = actions.map((action) => applyChart(action, report, { ...of, hashes }));
  return { isTextChanged: changed.includes(true), hashes };
}

type Applying = Drawing & { readonly hashes: Map<string, { readonly part?: string; readonly workbook: string }> };

function applyChart(action: ChartAction, report: LinkedReport, of: Applying): boolean {
  const shape = of.shapes.get(action.block);
  const at = placeOf(action, report);
  if (shape?.kind !== "chart" || !at) throw new Error(`no chart to draw for ${action.block}`);
  const isResized = action.draw !== null && drawChart(action, { report, shape, ...at }, of);
  if (action.alt) altOf(at.drawing)?.setAttribute("descr", shape.alt);
  const isCaptioned = action.caption && writeCaption(action, { report, shape }, of);
  return isResized || action.alt || isCaptioned;
}

function placeOf({ picture }: ChartAction, report: LinkedReport): Pick<At, "source" | "drawing"> | null {
  const paragraph = report.read.elements[picture];
  const drawing = paragraph && descendants(paragraph).find((one) => isWord(one, "drawing"));
  const source = drawing && chartSource(drawing, report.parts);
  return drawing && source ? { drawing, source } : null;
}

type At = {
  readonly report: LinkedReport;
  readonly source: ChartSource;
  readonly shape: ChartShape;
  readonly drawing: Element;
};

/** Whether the picture has another height by now. */
function drawChart({ block, draw }: ChartAction, { report, source, shape, drawing }: At, of: Applying): boolean {
  const made = of.files.get(block);
  if (!made) throw new Error(`no files for the chart ${block}`);
  const { parts } = report;
  const before = seriesIn(parseXml(textOf(parts, source.path)))[0];
  const workbook = source.workbook ?? newWorkbook(report, source);
  const old = textOf(parts, source.path);
  const text = draw === "anew" ? linkedTo(made.part, workbook.id) : withValues(old, made.part);
  const part = strToU8(text);
  parts.set(source.path, part);
  parts.set(workbook.target, made.workbook);
  const own = draw === "anew" ? { part: hashOfPart(part) } : {};
  of.hashes.set(block, { ...own, workbook: hashOfWorkbook(made.workbook) });
  if (draw !== "anew" || !before) return false;
  return resize(drawing, { shape, categories: countOf(before.categories) });
}

function linkedTo(part: Uint8Array, relationship: string): string {
  return strFromU8(part).replace(/(<c:externalData r:id=")[^"]*/, `$1${relationship}`);
}

// Somebody broke the link to the workbook, or an editor lost it.
function newWorkbook({ parts }: LinkedReport, { path }: ChartSource): { readonly id: string; readonly target: string } {
  const target = freePath(parts, WORKBOOKS, ".xlsx");
  const seen = `../${target.slice("word/".length)}`;
  addType(parts, target, WORKBOOK_CONTENT);
  if (!parts.has(relationsPath(path))) {
    parts.set(relationsPath(path), strToU8(chartRelations(seen)));
    return { id: WORKBOOK_ID, target };
  }
  const id = "rIdKejiWorkbook";
  addRelation(parts, path, { id, type: WORKBOOK_RELATIONSHIP, target: seen });
  return { id, target };
}

/** A person's chart with the names and numbers of ours: series by series, point by point. */
function withValues(theirs: string, ours: Uint8Array): string {
  const document = parseXml(theirs);
  const [to, from] = [seriesIn(document), seriesIn(parseXml(strFromU8(ours)))];
  to.forEach((series, at) => {
    const now = from[at];
    if (!series || !now) throw new Error("another number of series");
    for (const each of ["name", "categories", "values"] as const) copyPoints(now[each], series[each]);
  });
  return new XMLSerializer().serializeToString(document);
}

function copyPoints(from: Element, to: Element): void {
  for (const point of childElements(to)) if (point.localName === "pt") removeNode(point);
  const document = to.ownerDocument as Document;
  const count = childIn(to, "ptCount");
  count?.setAttribute("val", String(countOf(from)));
  const next = count?.nextSibling ?? null;
  for (const point of childElements(from)) {
    if (point.localName === "pt") to.insertBefore(document.importNode(point, true), next);
  }
}

function countOf(cache: Element): number {
  return Number(childIn(cache, "ptCount")?.getAttribute("val") ?? 0);
}

// Only a height that is still ours: a person may have made it fit a page.
function resize(
  drawing: Element,
  { shape, categories }: { readonly shape: ChartShape; readonly categories: number },
): boolean {
  const { kind } = shape.chart;
  const [before, now] = [pictureHeight(kind, categories), pictureHeight(kind, shape.chart.categories.length)];
  const extent = descendants(drawing).find(({ localName }) => localName === "extent");
  if (before === now || extent?.getAttribute("cy") !== String(before)) return false;
  extent.setAttribute("cy", String(now));
  return true;
}

function writeCaption(
  { block, items, picture }: ChartAction,
  { report, shape }: Pick<At, "report" | "shape">,
  { desk, names }: Drawing,
): boolean {
  const caption = items.map((at) => report.read.elements[at]).find((_, at) => items[at] !== picture);
  const target = report.texts[0]?.document;
  if (!caption || !target) return false;
  const lines = { kind: "lines", lines: [shape.caption] } as const;
  const [made] = blockNodes({ key: block, shape: lines }, { ...desk, bookmarks: new Bookmarks() }, { target, names });
  const runs = childElements(made ?? null).filter((one) => isWord(one, "r"));
  const old = childElements(caption).filter((one) => isWord(one, "r"));
  for (const run of runs) caption.insertBefore(run, old[0] ?? null);
  for (const run of old) removeNode(run);
  return true;
}
