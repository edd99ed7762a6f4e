/** Reads a report back: every content control with what it shows and what its entry in the figures part says. */
import type { Element, Node } from "@xmldom/xmldom";
import { fail, ok, type Result } from "../../src/core/base/result";
import { FIGURES_NAMESPACE, keyOfXPath } from "../../src/docx/figures-part";
import { PROVENANCE_NAMESPACE } from "../../src/docx/provenance-part";
import { openReport, parseXml, type ReportFileProblem, type ReportFiles } from "../../src/docx/report-files";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
/** The formats this reader knows; a newer one needs a newer reader. */
const FORMAT = 1;

export type ReadControl = {
  readonly tag: string | null;
  readonly title: string | null;
  readonly shown: string;
  /** The key its binding asks for, the entry under that key, and the part it is looked up in; null without one. */
  readonly key: string | null;
  readonly bound: string | null;
  readonly storeItemId: string | null;
};

export type StoredPart = { readonly path: string; readonly storeItemId: string | null; readonly xml: string };

export type BoundText = {
  /** In document order; a section's control before those inside it. */
  readonly controls: readonly ReadControl[];
  /** null: the document is not linked. */
  readonly figures: StoredPart | null;
  readonly provenance: StoredPart | null;
};

export type ReadProblem = ReportFileProblem | { readonly code: "newer-format" };

export function readBoundText(bytes: Uint8Array): Result<BoundText, ReadProblem> {
  const opened = openReport(bytes);
  if (!opened.ok) return opened;
  try {
    return read(opened.value);
  } catch {
    return fail({ code: "broken" });
  }
}

function read(files: ReportFiles): Result<BoundText, ReadProblem> {
  const figures = storedPart(files, FIGURES_NAMESPACE);
  const provenance = storedPart(files, PROVENANCE_NAMESPACE);
  if (figures === "newer" || provenance === "newer") return fail({ code: "newer-format" });
  const entries = figures ? entriesOf(figures) : new Map<string, string>();
  const document = parseXml(files.get("word/document.xml") ?? "");
  const controls = [...document.getElementsByTagNameNS(WORD, "sdt")].map((control) =>
    controlOf(control, entries, figures),
  );
  return ok({ controls, figures, provenance });
}

// By namespace, not by name: Word renumbers the parts when it saves.
function storedPart(files: ReportFiles, namespace: string): StoredPart | "newer" | null {
  const family = namespace.slice(0, namespace.lastIndexOf(":") + 1);
  for (const [path, xml] of files) {
    if (!/^customXml\/item\d+\.xml$/.test(path) || !xml.includes(family)) continue;
    const root = parseXml(xml).documentElement;
    if (!root?.namespaceURI?.startsWith(family)) continue;
    if (root.namespaceURI !== namespace || Number(root.getAttribute("format")) > FORMAT) return "newer";
    return { path, xml, storeItemId: itemIdOf(files, path) };
  }
  return null;
}

function itemIdOf(files: ReportFiles, path: string): string | null {
  const xml = files.get(path.replace("item", "itemProps"));
  return xml === undefined ? null : (parseXml(xml).documentElement?.getAttributeNS(DATA_STORE, "itemID") ?? null);
}

function entriesOf({ xml }: StoredPart): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const entry of parseXml(xml).getElementsByTagNameNS(FIGURES_NAMESPACE, "f")) {
    const key = entry.getAttribute("key");
    // The binding asks for the first entry of its key.
    if (key !== null && !entries.has(key)) entries.set(key, entry.textContent ?? "");
  }
  return entries;
}

function controlOf(control: Element, entries: ReadonlyMap<string, string>, figures: StoredPart | null): ReadControl {
  const properties = childOf(control, "sdtPr");
  const content = childOf(control, "sdtContent");
  const binding = childOf(properties, "dataBinding");
  const storeItemId = attributeOf(binding, "storeItemID");
  const key = binding ? keyOfXPath(attributeOf(binding, "xpath") ?? "") : null;
  const isOurs = figures !== null && storeItemId === figures.storeItemId;
  return {
    tag: attributeOf(childOf(properties, "tag"), "val"),
    title: attributeOf(childOf(properties, "alias"), "val"),
    shown: content ? shownText(content) : "",
    key,
    bound: key !== null && isOurs ? (entries.get(key) ?? null) : null,
    storeItemId,
  };
}

function childOf(parent: Element | null, name: string): Element | null {
  for (const child of parent?.childNodes ?? []) {
    if (child.namespaceURI === WORD && child.localName === name) return child as Element;
  }
  return null;
}

function attributeOf(element: Element | null, name: string): string | null {
  return element?.getAttributeNS(WORD, name) ?? null;
}

/** The words of an element as a reader sees them; deleted text (w:delText) is not among them. */
export function shownText(node: Node): string {
  if (node.namespaceURI === WORD && node.localName === "t") return node.textContent ?? "";
  let text = "";
  for (let child = node.firstChild; child; child = child.nextSibling) text += shownText(child);
  return text;
}
