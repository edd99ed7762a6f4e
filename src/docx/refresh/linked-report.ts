/** A report file opened for a refresh: its parts, its text as plain data, and what had to be repaired to read it. */
import type { Document, Element } from "@xmldom/xmldom";
import { fail, ok, type Result } from "../../core/base/result";
import type { LinkedDocument, ReadChart } from "../../core/link/linked-document";
import { parseXml } from "../report-files";
import { DOCUMENT, openPackage, textOf, type PackageProblem, type Parts } from "./open-package";
import { readChart } from "./chart-source";
import { readDocument, type ReadDocument } from "./read-document";
import { isRepaired, repairSplit, type Repaired } from "./repair-split";
import {
  findStoredParts,
  lacksKeys,
  readEntries,
  readStored,
  type PartsProblem,
  type StoredParts,
} from "./stored-parts";
import { attributeOf, childOf, descendants, isWord } from "./word-xml";

export type OpenProblem = PackageProblem | PartsProblem;

/** A part of the package that people write in. */
export type TextPart = { readonly path: string; readonly document: Document; readonly root: Element };

export type LinkedReport = {
  readonly parts: Parts;
  readonly charts: ChartsIn;
  readonly stored: StoredParts;
  /** The id that bindings to the figures part carry; null when neither the part nor a binding tells it. */
  readonly storeItemId: string | null;
  /** The body first. */
  readonly texts: readonly TextPart[];
  readonly read: ReadDocument;
  readonly document: LinkedDocument;
  readonly repaired: Repaired;
  /** What was done to the text to read it has to be written, whatever else changes. */
  readonly isChanged: boolean;
  /** The figures part's keys were dropped, so that every binding is dead until it is written again. */
  readonly lacksKeys: boolean;
};

/** left: a chart is a picture like any other, which stays as it is. read: it follows its figures. */
export type ChartsIn = "left" | "read";

/** Never throws for a person's file, and changes nothing in it. */
export function openLinkedReport(bytes: Uint8Array, charts: ChartsIn = "left"): Result<LinkedReport, OpenProblem> {
  const parts = openPackage(bytes);
  return parts.ok ? openParts(parts.value, charts) : parts;
}

export function openParts(parts: Parts, charts: ChartsIn): Result<LinkedReport, OpenProblem> {
  try {
    const stored = findStoredParts(parts);
    return stored.ok ? openStored(parts, stored.value, charts) : stored;
  } catch {
    return fail({ code: "broken" });
  }
}

function openStored(parts: Parts, stored: StoredParts, charts: ChartsIn): Result<LinkedReport, OpenProblem> {
  const report = readStored(stored.provenance);
  const entries = readEntries(stored.figures, report);
  const texts = textParts(parts);
  const [body] = texts;
  if (!body) return fail({ code: "broken" });
  const textsOf = (key: string): readonly string[] =>
    [report.texts.get(key)?.text, entries.get(key)].filter((text) => text !== undefined);
  const repaired = repairSplit(body.root, textsOf);
  const storeItemId = stored.figures.itemId ?? boundTo(body.root);
  const opened = {
    parts,
    charts,
    stored,
    storeItemId,
    texts,
    repaired,
    isChanged: isRepaired(repaired),
    lacksKeys: lacksKeys(stored.figures),
  };
  return ok({ ...opened, ...readTexts(opened, { entries, stored: report }) });
}

/** Reads the text, also again after it was changed. */
export function readTexts(
  {
    parts,
    charts,
    texts,
    storeItemId,
    repaired,
  }: Pick<LinkedReport, "parts" | "charts" | "texts" | "storeItemId" | "repaired">,
  { entries, stored }: Pick<LinkedDocument, "entries" | "stored">,
): Pick<LinkedReport, "read" | "document"> {
  const roots = texts.map(({ root }, at) => ({ root, isBody: at === 0 }));
  const chartOf = (drawing: Element): ReadChart | null => (charts === "read" ? readChart(drawing, parts) : null);
  const read = readDocument(roots, { storeItemId, split: repaired.split, chartOf });
  return { read, document: { items: read.items, bookmarks: read.bookmarks, entries, stored } };
}

const ASIDE = /^word\/(header|footer|footnotes|endnotes)\d*\.xml$/;
const OURS = /urn:keji:figures|"(fig|say):/;

// Page headers, footers and notes are read only where a bound text stands in them.
function textParts(parts: Parts): readonly TextPart[] {
  const asides = [...parts.keys()].filter((path) => ASIDE.test(path) && OURS.test(textOf(parts, path)));
  return [DOCUMENT, ...asides].flatMap((path) => {
    const document = parseXml(textOf(parts, path));
    const root = path === DOCUMENT ? childOf(document.documentElement, "body") : document.documentElement;
    return root ? [{ path, document, root }] : [];
  });
}

function boundTo(root: Element): string | null {
  for (const one of descendants(root)) {
    if (isWord(one, "dataBinding") && (attributeOf(one, "prefixMappings") ?? "").includes("urn:keji:figures"))
      return attributeOf(one, "storeItemID");
  }
  return null;
}
