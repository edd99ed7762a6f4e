/** Content controls of ours, known by their tag, or by their binding where an editor dropped the tag. */
import type { Element } from "@xmldom/xmldom";
import type { BoundSpan } from "../../core/link/linked-document";
import { keyOfXPath } from "../figures-part";
import { shownWords } from "./shown-words";
import { attributeOf, childElements, childOf } from "./word-xml";

/** A control of ours around a text: by its tag, or by its binding where the tag is lost. */
export function isBoundControl(sdt: Element): boolean {
  const properties = childOf(sdt, "sdtPr");
  return TAG.test(attributeOf(childOf(properties, "tag"), "val") ?? "") || boundKeyOf(properties) !== null;
}

const TAG = /^(?:fig|say):(.+)$/;

type BoundKey = { readonly key: string; readonly tag: string; readonly isTagged: boolean; readonly isBound: boolean };

function boundKeyOf(properties: Element | null): BoundKey | null {
  const tag = attributeOf(childOf(properties, "tag"), "val");
  const bound = keyOfXPath(attributeOf(childOf(properties, "dataBinding"), "xpath") ?? "");
  const key = bound ?? TAG.exec(tag ?? "")?.[1] ?? null;
  if (key === null) return null;
  // The binding decides what Word shows; a tag that is lost or another's is written anew.
  return { key, tag: tagFor(key), isTagged: tag === tagFor(key), isBound: bound !== null };
}

/** What a key's control is tagged with: a mention's key has a form. */
export function tagFor(key: string): string {
  return `${key.includes("~") ? "fig" : "say"}:${key}`;
}

/** The control as the plan knows it, under its number. */
export function boundSpan(sdt: Element, control: number, storeItemId: string | null): BoundSpan {
  const properties = childOf(sdt, "sdtPr");
  const bound = boundKeyOf(properties);
  if (!bound) throw new Error("not a bound control");
  const content = childOf(sdt, "sdtContent");
  const isLive = bound.isBound && attributeOf(childOf(properties, "dataBinding"), "storeItemID") === storeItemId;
  const isEmptied = childOf(properties, "showingPlcHdr") !== null;
  return {
    kind: "bound",
    control,
    tag: bound.tag,
    key: bound.key,
    isTagged: bound.isTagged,
    shown: content && !isEmptied ? shownWords(content) : "",
    binding: isLive ? "live" : "lost",
    isTracked: content !== null && hasTrackedRuns(content),
    isSplit: false,
  };
}

function hasTrackedRuns(content: Element): boolean {
  for (const child of childElements(content)) {
    if (["ins", "del", "moveFrom", "moveTo"].includes(child.localName ?? "") || hasTrackedRuns(child)) return true;
  }
  return false;
}
