/** The two custom XML parts of a linked report, and what they say of its last writing. */
import type { Element } from "@xmldom/xmldom";
import { fail, ok, type Result } from "../../core/base/result";
import type { StoredBlock, StoredReport } from "../../core/link/linked-document";
import { FIGURES_NAMESPACE } from "../figures-part";
import { PROVENANCE_NAMESPACE } from "../provenance-part";
import { kindOf } from "../provenance-kind";
import { boundTextsOf } from "../provenance-texts";
import { readAnswering, readWanted } from "../provenance-wanted";
import { ownParts, type OwnPart } from "../reading/stored-parts";
import type { Parts } from "./open-package";
import { childElements } from "./word-xml";

/** not-linked: no figures part. two-parts: several. no-provenance: the part that says what was written is gone. */
export type PartsProblem = { readonly code: "not-linked" | "two-parts" | "no-provenance" | "newer-format" };

export type StoredParts = { readonly figures: OwnPart; readonly provenance: OwnPart };

export function findStoredParts(parts: Parts): Result<StoredParts, PartsProblem> {
  const figures = ownParts(parts, FIGURES_NAMESPACE);
  const provenance = ownParts(parts, PROVENANCE_NAMESPACE);
  if ([...figures, ...provenance].some(({ isNewer }) => isNewer)) return fail({ code: "newer-format" });
  if (figures.length > 1 || provenance.length > 1) return fail({ code: "two-parts" });
  if (!figures[0]) return fail({ code: "not-linked" });
  if (!provenance[0]) return fail({ code: "no-provenance" });
  return ok({ figures: figures[0], provenance: provenance[0] });
}

/** The figures part's texts. An editor that drops their keys leaves them in their order, which is that of provenance. */
export function readEntries({ document }: OwnPart, stored: StoredReport): ReadonlyMap<string, string> {
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
export function lacksKeys({ document }: OwnPart): boolean {
  const [first] = childElements(document.documentElement);
  return first !== undefined && first.getAttribute("key") === null;
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

export function readStored({ document, xml }: OwnPart): StoredReport {
  const root = document.documentElement;
  const workbook = child(root, "workbook");
  const pack = child(root, "pack");
  const texts = boundTextsOf([...each(root, "texts", "text")], [...each(root, "texts", "choice")]);
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

function wantedIn(document: OwnPart["document"]): Pick<StoredReport, "wanted" | "answering"> {
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

function child(parent: Element | null, name: string): Element | null {
  for (const one of childElements(parent)) if (one.localName === name) return one;
  return null;
}

function* each(root: Element | null, list: string, name: string): Generator<Element> {
  for (const one of childElements(child(root, list))) if (one.localName === name) yield one;
}
