/** Text that an add-in or a person puts into a document. */
import type { Element } from "@xmldom/xmldom";
import { OfficeError } from "../protocol/office-error";
import { wroteInto } from "./bindings";
import { dropPlaceholder } from "./control-text";
import { copyOf, nearest, ownerOf, put, removeNode, wordChild } from "./dom";
import { around, contentOf, isInline, rangeOver, touched, type Extent, type Point } from "./extents";
import { needWritable } from "./guards";
import {
  cutParagraph,
  linePoint,
  newParagraph,
  pointOf,
  readLocation,
  withoutSection,
  type InsertLocation,
} from "./insert-points";
import type { DocumentModel, Located, ParagraphModel, RangeModel } from "./model";
import { removeContent } from "./remove";
import { asInserted, markInserted } from "./revisions";
import { lookAt, runsIn, textRun } from "./runs";

const ALLOWED: Readonly<Record<Located["kind"], readonly InsertLocation[]>> = {
  body: ["Replace", "Start", "End"],
  paragraph: ["Replace", "Start", "End"],
  control: ["Replace", "Start", "End"],
  range: ["Replace", "Start", "End", "Before", "After"],
  table: [],
};

/** The range over the new text. Throws InvalidArgument, AccessDenied. */
export function insertText(target: Located, text: string, where: unknown): RangeModel {
  const { document } = target;
  const location = readLocation(where, ALLOWED[target.kind]);
  if (target.kind === "control") dropPlaceholder(target.sdt);
  const look = lookFor(target, location);
  const point = location === "Replace" ? emptied(target) : textPoint(target, location);
  needWritable(document, point.parent);
  const range = putText(document, point, { text, look });
  wroteInto(document, range.start.parentNode as Element);
  return range;
}

function textPoint(target: Located, location: InsertLocation): Point {
  const point = pointOf(target, location);
  if (isInline(point)) return point;
  const isBeside = location === "Before" || location === "After";
  if (!isBeside) return linePoint(contentOf(target), location === "End" ? "end" : "start");
  return linePoint({ start: point, end: point }, "start");
}

/** Takes out what is there. Whole paragraphs leave one with the looks of the first. */
function emptied(target: Located): Point {
  const { document } = target;
  const content = contentOf(target);
  if (isInline(content.start)) return emptiedExtent(document, content).end;
  const first = touched(content, "p")[0] ?? null;
  const fresh = newParagraph(content.start);
  const properties = wordChild(first, "pPr");
  if (properties !== null) fresh.appendChild(withoutSection(copyOf(properties)));
  markInserted(document, fresh);
  emptiedExtent(document, { start: around(fresh).end, end: content.end });
  return { parent: fresh, next: null };
}

function emptiedExtent(document: DocumentModel, extent: Extent): Extent {
  const range = rangeOver(document, extent);
  removeContent(document, contentOf(range));
  return contentOf(range);
}

function lookFor(target: Located, location: InsertLocation): Element | null {
  const content = contentOf(target);
  const runs = runsIn(content);
  const run = location === "End" || location === "After" ? runs.at(-1) : runs[0];
  if (run !== undefined) return wordChild(run, "rPr");
  if (target.kind === "control") {
    const own = wordChild(wordChild(target.sdt, "sdtPr"), "rPr");
    if (own !== null) return own;
  }
  return isInline(content.start) ? lookAt(content.start, "before") : null;
}

/** Puts text at a point in a line; each line break begins a new paragraph. */
export function putText(
  document: DocumentModel,
  point: Point,
  { text, look }: { text: string; look: Element | null },
): RangeModel {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.length === 1) return putLine(document, point, { text, look });
  const paragraph = nearest(point.parent, "p");
  if (paragraph === null || point.parent !== paragraph) {
    throw new OfficeError("InvalidArgument", "a control in a line takes no paragraphs");
  }
  const first = putLine(document, point, { text: lines[0] ?? "", look });
  let current = paragraph;
  let last = first;
  for (const line of lines.slice(1)) {
    current = cutParagraph(current, around(last.end).end);
    markInserted(document, current);
    last = putLine(
      document,
      { parent: current, next: wordChild(current, "pPr")?.nextSibling ?? current.firstChild },
      { text: line, look },
    );
  }
  return rangeOver(document, { start: around(first.start).start, end: around(last.end).end });
}

function putLine(
  document: DocumentModel,
  point: Point,
  { text, look }: { text: string; look: Element | null },
): RangeModel {
  const extent: Extent = { start: point, end: point };
  if (text === "") return rangeOver(document, extent);
  const owner = ownerOf(point.parent);
  const run = textRun(owner, text, look);
  point.parent.insertBefore(run, point.next);
  const frame = document.isTracking ? asInsertedAt(document, run, point) : run;
  return rangeOver(document, around(frame));
}

function asInsertedAt(document: DocumentModel, run: Element, { parent, next }: Point): Element {
  removeNode(run);
  return put(parent, asInserted(document, run), next);
}

const BESIDE: Readonly<Record<Located["kind"], readonly InsertLocation[]>> = {
  body: ["Start", "End"],
  paragraph: ["Before", "After"],
  control: ["Before", "After", "Start", "End"],
  range: ["Before", "After"],
  table: ["Before", "After"],
};

/** A new paragraph with the looks of the one beside it. Throws InvalidArgument, AccessDenied. */
export function insertParagraph(target: Located, text: string, where: unknown): ParagraphModel {
  const { document } = target;
  const location = readLocation(where, BESIDE[target.kind]);
  const point = paragraphPoint(target, location);
  needWritable(document, point.parent);
  const beside = besideOf(target, location);
  const paragraph = newParagraph(point);
  const properties = wordChild(beside, "pPr");
  if (properties !== null) paragraph.appendChild(withoutSection(copyOf(properties)));
  markInserted(document, paragraph);
  const look =
    beside === null ? null : wordChild(runsIn(contentOf({ kind: "paragraph", document, p: beside }))[0] ?? null, "rPr");
  putText(document, { parent: paragraph, next: null }, { text, look });
  return { kind: "paragraph", document, p: paragraph };
}

function paragraphPoint(target: Located, location: InsertLocation): Point {
  const point = pointOf(target, location);
  const line = isInline(point) ? nearest(point.parent, "p") : null;
  if (line === null) return point;
  // Beside a line means beside its paragraph.
  return location === "Before" || location === "Start" ? around(line).start : around(line).end;
}

function besideOf(target: Located, location: InsertLocation): Element | null {
  if (target.kind === "table") return null;
  const paragraphs = touched(contentOf(target), "p");
  return (location === "Before" || location === "Start" ? paragraphs[0] : paragraphs.at(-1)) ?? null;
}
