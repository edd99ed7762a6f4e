/** Page and line breaks. */
import { OfficeError } from "../protocol/office-error";
import { ownerOf, wordElement } from "./dom";
import { contentOf, isInline } from "./extents";
import { needWritable } from "./guards";
import { linePoint, pointOf, readLocation, type InsertLocation } from "./insert-points";
import { insertParagraph } from "./insert-text";
import type { Located } from "./model";
import { asInserted } from "./revisions";

const LOCATIONS: Readonly<Record<Located["kind"], readonly InsertLocation[]>> = {
  body: ["Start", "End"],
  paragraph: ["Before", "After"],
  control: ["Start", "End", "Before", "After"],
  range: ["Before", "After"],
  table: [],
};

/** A page break beside whole paragraphs gets one of its own. Section breaks are refused by name. */
export function insertBreak(target: Located, type: unknown, where: unknown): void {
  const location = readLocation(where, LOCATIONS[target.kind]);
  if (type !== "Page" && type !== "Line")
    throw new OfficeError("NotImplemented", `insertBreak of the type ${String(type)}`);
  const { document } = target;
  const point = pointOf(target, location);
  const place = isInline(point)
    ? point
    : linePoint(contentOf(target.kind === "table" ? target : insertParagraph(target, "", location)), "start");
  needWritable(document, place.parent);
  const owner = ownerOf(place.parent);
  const run = wordElement(owner, "r");
  run.appendChild(wordElement(owner, "br", type === "Page" ? { type: "page" } : {}));
  place.parent.insertBefore(asInserted(document, run), place.next);
}
