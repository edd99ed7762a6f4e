/** Ranges of other objects, the selection, and what an add-in takes away. */
import { OfficeError } from "../protocol/office-error";
import { wroteInto } from "./bindings";
import { nearest } from "./dom";
import { contentOf, isInline, rangeOver, wholeOf, type Extent, type Point } from "./extents";
import { mainContainer } from "./stories";
import { linePoint } from "./insert-points";
import type { DocumentModel, Located, RangeModel } from "./model";
import { removeContent } from "./remove";
import { needWritable } from "./guards";

/** `getRange(location)`. Throws InvalidArgument. */
export function rangeFrom(target: Located, location: unknown): RangeModel {
  const { document } = target;
  const [content, whole] = [contentOf(target), wholeOf(target)];
  const at = (point: Point): Extent => ({ start: point, end: point });
  switch (location ?? "Whole") {
    case "Whole":
      return rangeOver(document, whole);
    case "Content":
      return rangeOver(document, content);
    case "Start":
      return rangeOver(document, at(content.start));
    case "End":
      return rangeOver(document, at(content.end));
    case "Before":
      return rangeOver(document, at(whole.start));
    case "After":
      return rangeOver(document, at(whole.end));
    default:
      throw new OfficeError("InvalidArgument", "rangeLocation");
  }
}

/** Selects the object, or puts the cursor before or behind its content. */
export function select(target: Located, mode: unknown): void {
  const content = contentOf(target);
  if (mode !== null && mode !== undefined && mode !== "Select" && mode !== "Start" && mode !== "End") {
    throw new OfficeError("InvalidArgument", "selectionMode");
  }
  const point = mode === "Start" || mode === "End" ? content[mode === "Start" ? "start" : "end"] : null;
  setSelection(target.document, point === null ? content : { start: point, end: point });
}

export function setSelection(document: DocumentModel, extent: Extent): void {
  document.selection = rangeOver(document, extent);
  document.happenings.push({ kind: "selected" });
}

/** What is selected; at first the cursor stands at the document's start, and it goes back there when its place is gone. */
export function selectionOf(document: DocumentModel): RangeModel {
  const { selection } = document;
  if (selection !== null && selection.start.isConnected && selection.end.isConnected) return selection;
  const body = mainContainer(document);
  const start = linePoint(contentOf({ kind: "body", document, container: body, type: "MainDoc" }), "start");
  document.selection = rangeOver(document, { start, end: start });
  return document.selection;
}

/** Takes the content away: of a paragraph, a control, a body or a range. */
export function clearContent(target: Located): void {
  const { document } = target;
  const content = contentOf(target);
  needWritable(document, content.start.parent);
  removeContent(document, content);
  wroteInto(document, content.start.parent);
}

/** Takes a paragraph away with its mark; a range as its content. */
export function deleteStretch(target: Located): void {
  if (target.kind !== "paragraph") return clearContent(target);
  const { document } = target;
  const whole = wholeOf(target);
  removeContent(document, whole);
  wroteInto(document, whole.start.parent);
}

/** The range from the start of the first to the end of the second. */
export function rangeOverBoth(first: RangeModel, second: RangeModel): RangeModel {
  const [a, b] = [contentOf(first), contentOf(second)];
  const isBefore = (first.start.compareDocumentPosition(second.start) & FOLLOWING) !== 0;
  const isEndBefore = (first.end.compareDocumentPosition(second.end) & FOLLOWING) !== 0;
  return rangeOver(first.document, { start: isBefore ? a.start : b.start, end: isEndBefore ? b.end : a.end });
}

const FOLLOWING = 4;

/** Whether a stretch stands in one line. */
export function isInOneParagraph({ start, end }: Extent): boolean {
  return isInline(start) && nearest(start.parent, "p") === nearest(end.parent, "p");
}
