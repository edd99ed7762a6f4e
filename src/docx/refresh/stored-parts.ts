/** The two custom XML parts of a linked report, found by namespace under whatever name the editor gave them. */
import type { Document, Element } from "@xmldom/xmldom";
import { fail, ok, type Result } from "../../core/base/result";
import type { LinkText, StoredBlock, StoredReport } from "../../core/link/linked-document";
import type { Mark } from "../../core/narrative/narrative";
import { FIGURES_NAMESPACE } from "../figures-part";
import { PROVENANCE_NAMESPACE } from "../provenance-part";
import { isKnownKind, kindOf } from "../provenance-kind";
import { readAnswering, readWanted } from "../provenance-wanted";
import { parseXml } from "../report-files";
import { textOf, type Parts } from "./open-package";
import { childElements } from "./word-xml";

/** The formats this reader knows; a newer one needs a newer reader. */
const FORMAT = 1;
const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** `document` is without the part's bulk (see withoutBulk). */
export type StoredPart = {
  readonly path: string;
  readonly xml: string;
  readonly document: Document;
  readonly storeItemId: string | null;
};

/** not-linked: no figures part. two-parts: several. no-provenance: the part that says what was written is gone. */
export type PartsProblem = { readonly code: "not-linked" | "two-parts" | "no-provenance" | "newer-format" };

export type StoredParts = { readonly figures: StoredPart; readonly provenance: StoredPart };

export function findStoredParts(parts: Parts): Result<StoredParts, PartsProblem> {
  const figures = partsOf(parts, FIGURES_NAMESPACE);
  const provenance = partsOf(parts, PROVENANCE_NAMESPACE);
  if (figures === "newer" || provenance === "newer") return fail({ code: "newer-format" });
  if (figures.length > 1 || provenance.length > 1) return fail({ code: "two-parts" });
  if (!figures[0]) return fail({ code: "not-linked" });
  if (!provenance[0]) return fail({ code: "no-provenance" });
  if (!isKnownKind(provenance[0].document.documentElement)) return fail({ code: "newer-format" });
  return ok({ figures: figures[0], provenance: provenance[0] });
}

function partsOf(parts: Parts, namespace: string): readonly StoredPart[] | "newer" {
  const family = namespace.slice(0, namespace.lastIndexOf(":") + 1);
  const found: StoredPart[] = [];
  for (const path of parts.keys()) {
    if (!/^customXml\/item\d+\.xml$/i.test(path)) continue;
    const xml = textOf(parts, path);
    if (!xml.includes(family)) continue;
    const document = parseXml(withoutBulk(xml));
    const root = document.documentElement;
    if (!root?.namespaceURI?.startsWith(family)) continue;
    if (root.namespaceURI !== namespace || Number(root.getAttribute("format")) > FORMAT) return "newer";
    found.push({ path, xml, document, storeItemId: itemIdOf(parts, path) });
  }
  return found;
}

function itemIdOf(parts: Parts, path: string): string | null {
  const properties = path.replace(/item(?=\d+\.xml$)/i, "itemProps");
  if (!parts.has(properties)) return null;
  return parseXml(textOf(parts, properties)).documentElement?.getAttributeNS(DATA_STORE, "itemID") ?? null;
}

/** The figures part's texts. An editor that drops their keys leaves them in their order, which is that of provenance. */
export function readEntries({ document }: StoredPart, stored: StoredReport): ReadonlyMap<string, string> {
  const all = childElements(document.documentElement).filter(({ localName }) => localName === "f");
  const keys = [...stored.texts.keys()];
  const isKeyless = all.length > 0 && all.every((entry) => entry.getAttribute("key") === null);
  if (isKeyless && all.length !== keys.length) return new Map();
  const entries = new Map<string, string>();
  all.forEach((entry, at) => {
    const key = isKeyless ? (keys[at] ?? null) : entry.getAttribute("key");
    // The binding asks for the first entry of its key.
    if (key !== null && !entries.has(key)) entries.set(key, entry.textContent ?? "");
  });
  return entries;
}

/** Whether the part's keys were dropped, so that no binding finds its entry. */
export function lacksKeys({ document }: StoredPart): boolean {
  const [first] = childElements(document.documentElement);
  return first !== undefined && first.getAttribute("key") === null;
}

/** The lists that a refresh has no use for, and those of figures, of which it needs the names alone. */
const BULK = /<((?:[\w.-]+:)?)(figures|targets|formulas|parameters)\b[^>]*>.*?<\/\1\2>/gs;

// Cells and formulas are most of the part, and a tree of them costs more than all the rest of a refresh.
function withoutBulk(xml: string): string {
  return /urn:keji:provenance/.test(xml) ? xml.replace(BULK, "") : xml;
}

const FIGURE = /<(?:[\w.-]+:)?figure\s([^>]*)>/g;

function namesIn(xml: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [, attributes = ""] of xml.matchAll(FIGURE)) {
    const [key, name] = ["key", "name"].map((of) => new RegExp(`\\b${of}=(["'])(.*?)\\1`).exec(attributes)?.[2]);
    if (key !== undefined && name !== undefined) names.set(plain(key), plain(name));
  }
  return names;
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }),
);

function plain(text: string): string {
  return text.replace(
    /&(#x[\da-f]+|#\d+|\w+);/gi,
    (whole, name: string) => ENTITIES.get(name) ?? characterOf(name) ?? whole,
  );
}

function characterOf(reference: string): string | undefined {
  if (!reference.startsWith("#")) return undefined;
  return String.fromCodePoint(Number(reference.slice(1).replace(/^x/i, "0x")));
}

export function readStored({ document, xml }: StoredPart): StoredReport {
  const root = document.documentElement;
  const workbook = child(root, "workbook");
  const pack = child(root, "pack");
  const texts = readTexts(root);
  const kind = kindOf(root);
  return {
    snapshot: said(root, "snapshot"),
    identity: said(workbook, "identity"),
    fingerprint: said(workbook, "fingerprint"),
    year: Number(said(root, "year")),
    ...(kind ? { kind } : {}),
    pack: { id: said(pack, "id"), version: said(pack, "version") },
    texts: new Map(texts.map((text) => [text.key, text])),
    names: namesIn(xml),
    blocks: [...each(root, "blocks", "block")].map(blockOf),
    ...wantedIn(document),
  };
}

function wantedIn(document: StoredPart["document"]): Pick<StoredReport, "wanted" | "answering"> {
  const own = (name: string): readonly Element[] => [...document.getElementsByTagNameNS(PROVENANCE_NAMESPACE, name)];
  const [wanted, answering] = [readWanted(own), readAnswering(own)];
  return { ...(wanted ? { wanted } : {}), ...(answering ? { answering } : {}) };
}

function blockOf(one: Element): StoredBlock {
  const [key, hash, form] = [said(one, "key"), said(one, "hash"), said(one, "form")];
  if (form === "") return { key, hash };
  const [data, alt, part, workbook] = [said(one, "data"), said(one, "alt"), said(one, "part"), said(one, "workbook")];
  return { key, hash, chart: { form, data, alt, part, workbook } };
}

function said(element: Element | null, name: string): string {
  return element?.getAttribute(name) ?? "";
}

function readTexts(root: Element | null): readonly LinkText[] {
  const choices = new Map<string, string[]>();
  for (const choice of each(root, "texts", "choice")) {
    const key = said(choice, "key");
    choices.set(key, [...(choices.get(key) ?? []), choice.textContent ?? ""]);
  }
  return [...each(root, "texts", "text")].map((entry) => readText(entry, choices));
}

// What the writer leaves out because the key tells it: one figure, and a single wording.
function readText(entry: Element, choices: ReadonlyMap<string, readonly string[]>): LinkText {
  const key = said(entry, "key");
  const text = entry.textContent ?? "";
  const mark = entry.getAttribute("mark") as Mark | null;
  const outcome = entry.getAttribute("outcome");
  const figures = entry.getAttribute("figures")?.split(" ") ?? [key.split("~")[0] ?? key];
  const kind = key.includes("~") ? "mention" : "phrase";
  return { kind, key, text, mark, figures, outcome, choices: choices.get(key) ?? [] };
}

function child(parent: Element | null, name: string): Element | null {
  for (const one of childElements(parent)) if (one.localName === name) return one;
  return null;
}

function* each(root: Element | null, list: string, name: string): Generator<Element> {
  for (const one of childElements(child(root, list))) if (one.localName === name) yield one;
}
