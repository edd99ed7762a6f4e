/** Content controls: found, named, guarded, put around something, taken away. */
import type { Element } from "@xmldom/xmldom";
import { OfficeError } from "../protocol/office-error";
import { isPlainText, wroteInto } from "./bindings";
import { showsPlaceholder } from "./control-text";
import {
  ancestorsOf,
  elementsOf,
  isWord,
  ownerOf,
  put,
  removeNode,
  wordAttribute,
  wordChild,
  wordDescendants,
  wordElement,
} from "./dom";
import {
  alive,
  around,
  contentOf,
  controlContent,
  inside,
  isInline,
  touched,
  wholeNodesIn,
  wholeOf,
  type Extent,
  type Point,
} from "./extents";
import { isControlLocked, needWritable } from "./guards";
import { nextNumber, type ControlModel, type DocumentModel, type Located } from "./model";
import { needRich } from "./insert-points";
import { keepParagraph, removeContent } from "./remove";
import { textRun } from "./runs";
import { containers } from "./stories";

/** What stands in a control that was put around nothing. */
const EMPTY_PLACEHOLDER = "单击或点击此处输入文字。";
/** The order of a control's properties in the schema (CT_SdtPr). */
const ORDER = ["rPr", "alias", "tag", "id", "lock", "placeholder", "temporary", "showingPlcHdr", "dataBinding"];

/** Whether an add-in of WordApi 1.3 gets to see a control. */
export function isSeen(document: DocumentModel, sdt: Element): boolean {
  const properties = wordChild(sdt, "sdtPr");
  const isOther = elementsOf(properties ?? sdt).some((child) =>
    isWord(child, "comboBox", "date", "dropDownList", "picture", "docPartList", "docPartObj", "group"),
  );
  if (isOther) return false;
  return document.habits.plainTextControls === "seen" || !isPlainText(sdt);
}

/** The controls that begin in the extent, outer before inner. */
export function controlsIn(document: DocumentModel, extent: Extent): ControlModel[] {
  return touched(extent, "sdt")
    .filter((sdt) => !sdt.contains(extent.start.parent) && isSeen(document, sdt))
    .map((sdt) => ({ kind: "control", document, sdt }));
}

/** All of the document, headers and footers included. */
export function allControls(document: DocumentModel): ControlModel[] {
  return containers(document)
    .flatMap((container) => wordDescendants(container, "sdt"))
    .filter((sdt) => isSeen(document, sdt))
    .map((sdt) => ({ kind: "control", document, sdt }));
}

/** The nearest control around a stretch, as an add-in sees it; null when there is none. */
export function controlAround(document: DocumentModel, { start }: Extent): ControlModel | null {
  const around = [start.parent, ...ancestorsOf(start.parent)];
  const sdt = around.find((one) => isWord(one, "sdt") && isSeen(document, one));
  return sdt === undefined ? null : { kind: "control", document, sdt };
}

/** A property's value; null when the control has none of that name. */
export function propertyOf({ sdt }: ControlModel, name: string): string | null {
  return wordAttribute(wordChild(wordChild(alive(sdt), "sdtPr"), name), "val");
}

/** Sets or, with null, takes away a property. Throws AccessDenied in a protected document. */
export function setProperty({ document, sdt }: ControlModel, name: string, value: string | null): void {
  if (document.isProtected) throw new OfficeError("AccessDenied", "the document is protected");
  const properties = propertiesOf(alive(sdt));
  const known = wordChild(properties, name);
  if (value === null) {
    if (known !== null) removeNode(known);
    return;
  }
  (known ?? addProperty(properties, name)).setAttributeNS(properties.namespaceURI, "w:val", value);
}

function propertiesOf(sdt: Element): Element {
  return wordChild(sdt, "sdtPr") ?? put(sdt, wordElement(ownerOf(sdt), "sdtPr"), sdt.firstChild);
}

function addProperty(properties: Element, name: string): Element {
  const later = elementsOf(properties).find((child) => rankOf(child.localName ?? "") > rankOf(name)) ?? null;
  return put(properties, wordElement(ownerOf(properties), name), later);
}

function rankOf(name: string): number {
  const at = ORDER.indexOf(name);
  return at < 0 ? ORDER.length : at;
}

/** The number Word knows the control by; one that has none gets one. */
export function idOf(control: ControlModel): number {
  const written = propertyOf(control, "id");
  if (written !== null) return Number(written);
  const id = freeId(control.document);
  addProperty(propertiesOf(control.sdt), "id").setAttributeNS(control.sdt.namespaceURI, "w:val", String(id));
  return id;
}

/** An id that no control of the document has. */
export function freeId(document: DocumentModel): number {
  return freeIds(document).next().value;
}

/** One after another, each a new one. */
export function* freeIds(document: DocumentModel): Generator<number, never> {
  const taken = new Set(
    containers(document)
      .flatMap((container) => wordDescendants(container, "sdt"))
      .map((sdt) => wordAttribute(wordChild(wordChild(sdt, "sdtPr"), "id"), "val")),
  );
  for (;;) {
    const id = FIRST_ID + nextNumber(document);
    if (!taken.has(String(id))) yield id;
  }
}

const FIRST_ID = 700_000_000;

/** Puts a rich text control around something. Throws GeneralException where its ends do not lie side by side. */
export function wrapInControl(target: Located): ControlModel {
  const { document } = target;
  const extent = target.kind === "body" || target.kind === "range" ? contentOf(target) : wholeOf(target);
  const { start, end } = extent;
  needRich(start);
  needWritable(document, start.parent);
  if (start.parent !== end.parent)
    throw new OfficeError("GeneralException", "a control cannot begin in one paragraph and end in another");
  const owner = ownerOf(start.parent);
  const sdt = wordElement(owner, "sdt");
  const properties = sdt.appendChild(wordElement(owner, "sdtPr"));
  properties.appendChild(wordElement(owner, "id", { val: String(freeId(document)) }));
  const content = sdt.appendChild(wordElement(owner, "sdtContent"));
  const held = wholeNodesIn(extent);
  start.parent.insertBefore(sdt, held[0] ?? end.next);
  for (const node of held) content.appendChild(node);
  if (held.length === 0) fillWithPlaceholder(sdt, EMPTY_PLACEHOLDER);
  return { kind: "control", document, sdt };
}

/** Shows a placeholder in a control that has no text of its own. */
export function fillWithPlaceholder(sdt: Element, text: string): void {
  const content = controlContent(sdt);
  const owner = ownerOf(sdt);
  const run = textRun(owner, text, null);
  const place: Point = inside(content).end;
  if (isInline(place)) content.appendChild(run);
  else content.appendChild(wordElement(owner, "p")).appendChild(run);
  const properties = propertiesOf(sdt);
  if (wordChild(properties, "showingPlcHdr") === null) addProperty(properties, "showingPlcHdr");
}

/** Takes a control away, its content too unless it is to be kept. Throws AccessDenied for one that cannot be deleted. */
export function deleteControl({ document, sdt }: ControlModel, keepContent: boolean): void {
  alive(sdt);
  if (isControlLocked(sdt)) throw new OfficeError("AccessDenied", "cannotDelete");
  const whole = around(sdt);
  needWritable(document, whole.start.parent);
  if (!keepContent || showsPlaceholder(sdt)) {
    removeContent(document, whole);
  } else {
    const { parent } = whole.start;
    for (const node of [...controlContent(sdt).childNodes]) parent.insertBefore(node, sdt);
    removeNode(sdt);
    keepParagraph({ parent, next: whole.end.next });
  }
  wroteInto(document, whole.start.parent);
}
