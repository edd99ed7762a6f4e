/** Where an add-in's "Start", "End", "Replace", "Before" and "After" are. */
import type { Element } from "@xmldom/xmldom";
import { OfficeError } from "../protocol/office-error";
import { isPlainText } from "./bindings";
import {
  ancestorsOf,
  copyOf,
  elementsOf,
  isWord,
  nearest,
  ownerOf,
  put,
  removeNode,
  wordChild,
  wordElement,
} from "./dom";
import {
  around,
  contentOf,
  inside,
  isInline,
  isProperties,
  touched,
  wholeOf,
  type Extent,
  type Point,
} from "./extents";
import type { Located } from "./model";

export type InsertLocation = "Before" | "After" | "Start" | "End" | "Replace";
const LOCATIONS: readonly string[] = ["Before", "After", "Start", "End", "Replace"];

/** Throws InvalidArgument for anything else than one of the allowed. */
export function readLocation(value: unknown, allowed: readonly InsertLocation[]): InsertLocation {
  const location = LOCATIONS.find((one) => one === value) as InsertLocation | undefined;
  if (location === undefined || !allowed.includes(location)) {
    throw new OfficeError("InvalidArgument", `insertLocation must be ${allowed.join(", ")}`);
  }
  return location;
}

/** A point in a line: at the start or the end of the extent, or of its first or last paragraph. */
export function linePoint(extent: Extent, side: "start" | "end"): Point {
  const point = extent[side];
  if (isInline(point)) return point;
  const paragraphs = touched(extent, "p");
  const paragraph = side === "start" ? paragraphs[0] : paragraphs.at(-1);
  return inside(paragraph ?? newParagraph(point))[side];
}

/** Puts an empty paragraph at a point between paragraphs. */
export function newParagraph({ parent, next }: Point): Element {
  return put(parent, wordElement(ownerOf(parent), "p"), next);
}

/** A point between paragraphs; cuts the paragraph in two where the point is inside one. Throws within an inline control. */
export function blockPoint(point: Point): Point {
  needRich(point);
  if (!isInline(point)) return point;
  const paragraph = nearest(point.parent, "p");
  if (paragraph === null || point.parent !== paragraph) {
    throw new OfficeError("GeneralException", "whole paragraphs do not fit into a line");
  }
  const { start, end } = around(paragraph);
  if (!hasContent(paragraph, null, point.next)) return start;
  if (point.next === null || !hasContent(paragraph, point.next, null)) return end;
  return around(cutParagraph(paragraph, point)).start;
}

/** Throws GeneralException inside a plain-text control, which holds text alone. */
export function needRich({ parent }: Point): void {
  const around = [parent, ...ancestorsOf(parent)].find((one) => isWord(one, "sdt") && isPlainText(one));
  if (around !== undefined) throw new OfficeError("GeneralException", "a plain-text control holds text alone");
}

/** The new second half. */
export function cutParagraph(paragraph: Element, { next }: Point): Element {
  const second = copyOf(paragraph, "bare");
  const properties = wordChild(paragraph, "pPr");
  if (properties !== null) second.appendChild(withoutSection(copyOf(properties)));
  for (let node = next; node !== null;) {
    const after = node.nextSibling;
    second.appendChild(node);
    node = after;
  }
  const section = wordChild(properties, "sectPr");
  // The section ends with the last of its paragraphs.
  if (section !== null) (wordChild(second, "pPr") ?? second).appendChild(section);
  paragraph.parentNode?.insertBefore(second, paragraph.nextSibling);
  return second;
}

/** Properties of a paragraph that another may have too. */
export function withoutSection(properties: Element): Element {
  for (const child of elementsOf(properties)) {
    if (isWord(child, "sectPr", "pPrChange")) removeNode(child);
    if (isWord(child, "rPr")) for (const mark of elementsOf(child)) if (isWord(mark, "ins", "del")) removeNode(mark);
  }
  return properties;
}

/** Whether a paragraph has runs or controls from one of its nodes up to another. */
function hasContent(paragraph: Element, from: Element["firstChild"], to: Element["firstChild"]): boolean {
  for (let node = from ?? paragraph.firstChild; node !== null && node !== to; node = node.nextSibling) {
    if (!isProperties(node) && isWord(node, "r", "sdt", "hyperlink", "ins", "del", "fldSimple")) return true;
  }
  return false;
}

/** The point of a location; what "Replace" replaces is to be taken out before. */
export function pointOf(target: Located, location: InsertLocation): Point {
  const content = contentOf(target);
  const whole = wholeOf(target);
  switch (location) {
    case "Before":
      return target.kind === "range" ? before(target.start) : whole.start;
    case "After":
      return target.kind === "range" ? after(target.end) : whole.end;
    case "End":
      return content.end;
    default:
      return content.start;
  }
}

function before(mark: Element): Point {
  return around(mark).start;
}

function after(mark: Element): Point {
  return around(mark).end;
}
