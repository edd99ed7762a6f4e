/** Changes a content control in place: its text with the shading of its mark, its binding and its tag. All else about it stays. */
import type { Element } from "@xmldom/xmldom";
import { figureXPath, FIGURES_PREFIX_MAPPING } from "../figures-part";
import { MARK_FILL } from "../layout";
import { tagFor } from "./bound-control";
import {
  attributeOf,
  childElements,
  childOf,
  descendants,
  isWord,
  ownerOf,
  removeNode,
  textElement,
  wordElement,
  XML,
} from "./word-xml";

/** Elements that follow w:shd in a run's properties (CT_RPr). */
const AFTER_SHADING = new Set([
  "fitText",
  "vertAlign",
  "rtl",
  "cs",
  "em",
  "lang",
  "eastAsianLayout",
  "specVanish",
  "oMath",
  "rPrChange",
]);
/** Elements that follow w:tag and w:dataBinding in a control's properties (CT_SdtPr). */
const AFTER_TAG = new Set([
  "id",
  "lock",
  "placeholder",
  "temporary",
  "showingPlcHdr",
  "dataBinding",
  "label",
  "tabIndex",
  "text",
]);
const AFTER_BINDING = new Set(["label", "tabIndex", "text"]);

/** `isMarked`: whether the text is shaded as not sure yet. The text takes the look of the control's first run. */
export function setControlText(sdt: Element, text: string, isMarked: boolean): void {
  const content = childOf(sdt, "sdtContent");
  if (!content) return;
  const runs = descendants(content, (one) => !isWord(one, "del")).filter((one) => isWord(one, "r"));
  const first = runs[0] ?? newRun(content, sdt);
  for (const run of runs.slice(1)) emptyRun(run);
  setRunText(first, text);
  const properties = childOf(sdt, "sdtPr");
  endPrompt(properties, childOf(first, "rPr"));
  shade(first, isMarked);
  if (childOf(properties, "rPr")) shade(properties, isMarked);
}

function setRunText(run: Element, text: string): void {
  const [first, ...others] = childElements(run).filter(isText);
  for (const other of others) removeNode(other);
  if (first && isWord(first, "t")) {
    first.textContent = text;
    first.setAttributeNS(XML, "xml:space", "preserve");
    return;
  }
  const made = textElement(ownerOf(run), text);
  const look = childOf(run, "rPr");
  if (first) run.replaceChild(made, first);
  else run.insertBefore(made, look ? look.nextSibling : run.firstChild);
}

/** Gives the control the tag that belongs to the key, and binds it, takes its binding away or leaves that as it is. */
export function setBinding(sdt: Element, key: string, to: { readonly storeItemId: string } | "drop" | "leave"): void {
  const properties = propertiesOf(sdt);
  setTag(properties, tagFor(key));
  const old = childOf(properties, "dataBinding");
  if (to === "drop" && old) removeNode(old);
  if (to === "drop" || to === "leave") return;
  const binding = wordElement(ownerOf(sdt), "dataBinding", {
    prefixMappings: FIGURES_PREFIX_MAPPING,
    xpath: figureXPath(key),
    storeItemID: to.storeItemId,
  });
  if (old) properties.replaceChild(binding, old);
  else insertBefore(properties, binding, AFTER_BINDING);
  const rich = childOf(properties, "richText");
  if (rich) removeNode(rich);
  if (!childOf(properties, "text")) properties.appendChild(wordElement(ownerOf(sdt), "text"));
}

export function setControlId(sdt: Element, id: number): void {
  const element = childOf(childOf(sdt, "sdtPr"), "id");
  element?.setAttributeNS(element.namespaceURI, element.nodeName.replace(/[^:]*$/, "val"), String(id));
}

export function controlIdOf(sdt: Element): string | null {
  return attributeOf(childOf(childOf(sdt, "sdtPr"), "id"), "val");
}

function propertiesOf(sdt: Element): Element {
  const there = childOf(sdt, "sdtPr");
  if (there) return there;
  const made = wordElement(ownerOf(sdt), "sdtPr");
  sdt.insertBefore(made, sdt.firstChild);
  return made;
}

function setTag(properties: Element, tag: string): void {
  if (attributeOf(childOf(properties, "tag"), "val") === tag) return;
  const made = wordElement(ownerOf(properties), "tag", { val: tag });
  const old = childOf(properties, "tag");
  if (old) properties.replaceChild(made, old);
  else insertBefore(properties, made, AFTER_TAG);
}

function insertBefore(parent: Element, child: Element, following: ReadonlySet<string>): void {
  const next = childElements(parent).find(({ localName }) => following.has(localName ?? ""));
  parent.insertBefore(child, next ?? null);
}

function isText({ localName }: Element): boolean {
  return localName === "t" || localName === "tab" || localName === "br" || localName === "cr";
}

// What else stands in a run, such as a comment's mark, stays.
function emptyRun(run: Element): void {
  for (const child of childElements(run)) if (isText(child)) removeNode(child);
  const isEmpty = childElements(run).every(({ localName }) => localName === "rPr");
  if (isEmpty) removeNode(run);
}

function newRun(content: Element, sdt: Element): Element {
  const run = wordElement(ownerOf(sdt), "r");
  const look = childOf(childOf(sdt, "sdtPr"), "rPr");
  if (look) run.appendChild(look.cloneNode(true));
  const paragraph = descendants(content).find((one) => isWord(one, "p"));
  (paragraph ?? content).appendChild(run);
  return run;
}

function endPrompt(properties: Element | null, look: Element | null): void {
  const prompt = childOf(properties, "showingPlcHdr");
  const style = childOf(look, "rStyle");
  if (prompt && style) removeNode(style);
  if (prompt) removeNode(prompt);
}

// Only our own shading comes and goes: another is a person's.
function shade(parent: Element | null, isMarked: boolean): void {
  if (!parent) return;
  const look = childOf(parent, "rPr");
  const old = childOf(look, "shd");
  if (old && (attributeOf(old, "fill") ?? "").toUpperCase() === MARK_FILL && !isMarked) removeNode(old);
  if (old || !isMarked) return;
  const document = ownerOf(parent);
  const properties = look ?? parent.insertBefore(wordElement(document, "rPr"), parent.firstChild);
  const shading = wordElement(document, "shd", { val: "clear", color: "auto", fill: MARK_FILL });
  insertBefore(properties as Element, shading, AFTER_SHADING);
}
