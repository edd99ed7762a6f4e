/** How a control shows its frame: extensions of 2012 that older readers pass over. */
import type { Element } from "@xmldom/xmldom";
import { OfficeError } from "../protocol/office-error";
import { elementsOf, isWord, ownerOf, put, WORD_2012, wordChild } from "./dom";
import { alive } from "./extents";
import { ignore } from "./merge/ignorable";
import type { ControlModel } from "./model";

const APPEARANCES: Readonly<Record<string, string>> = { BoundingBox: "boundingBox", Tags: "tags", Hidden: "hidden" };

export function appearanceOf({ sdt }: ControlModel): string {
  const written = extension(alive(sdt), "appearance");
  return Object.entries(APPEARANCES).find(([, value]) => value === written)?.[0] ?? "BoundingBox";
}

export function setAppearance(control: ControlModel, name: string): void {
  const value = APPEARANCES[name];
  if (value === undefined) throw new OfficeError("InvalidArgument", "appearance");
  setExtension(control, "appearance", value);
}

/** "#RRGGBB"; "" for none. */
export function colorOf({ sdt }: ControlModel): string {
  const written = extension(alive(sdt), "color");
  return written === null ? "" : `#${written}`;
}

export function setColor(control: ControlModel, color: string): void {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw new OfficeError("InvalidArgument", "color");
  setExtension(control, "color", color.slice(1));
}

function extension(sdt: Element, name: "appearance" | "color"): string | null {
  return find(sdt, name)?.getAttributeNS(WORD_2012, "val") ?? null;
}

function find(sdt: Element, name: string): Element | null {
  const properties = wordChild(sdt, "sdtPr");
  return elementsOf(properties ?? sdt).find((one) => one.namespaceURI === WORD_2012 && one.localName === name) ?? null;
}

function setExtension({ document, sdt }: ControlModel, name: "appearance" | "color", value: string): void {
  if (document.isProtected) throw new OfficeError("AccessDenied", "the document is protected");
  const owner = ownerOf(alive(sdt));
  if (owner.documentElement !== null) ignore(owner.documentElement, { prefix: "w15", namespace: WORD_2012 });
  const properties = wordChild(sdt, "sdtPr") ?? sdt;
  // Before the element that says what kind of control it is.
  const kind = elementsOf(properties).find((one) => isWord(one, "text", "richText")) ?? null;
  const element = find(sdt, name) ?? put(properties, owner.createElementNS(WORD_2012, `w15:${name}`), kind);
  element.setAttributeNS(WORD_2012, "w15:val", value);
}
