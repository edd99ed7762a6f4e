/** Our parts in a package, found by namespace: Word renumbers them, and a pasted document brings a second set. */
import type { Document } from "@xmldom/xmldom";
import { isKnownKind } from "../provenance-kind";
import { PROVENANCE_NAMESPACE } from "../provenance-part";
import { parseXml } from "../report-files";
import { textOf, type WordFiles } from "./word-files";

const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
/** The format this reader knows. */
const FORMAT = 1;

export type OwnPart = {
  readonly path: string;
  readonly itemId: string | null;
  readonly xml: string;
  /** Without the lists of `xml` that are most of it: see withoutBulk. */
  readonly document: Document;
  /** Of a format, or a kind, that a newer version writes. */
  readonly isNewer: boolean;
};

export function ownParts(files: WordFiles, namespace: string): readonly OwnPart[] {
  const family = namespace.slice(0, namespace.lastIndexOf(":") + 1);
  return [...files.keys()].flatMap((path) => {
    if (!/^customXml\/item\d+\.xml$/i.test(path)) return [];
    const xml = textOf(files, path);
    if (!xml.includes(family)) return [];
    const document = parseXml(withoutBulk(xml));
    const root = document.documentElement;
    if (!root?.namespaceURI?.startsWith(family)) return [];
    const isOfFormat = root.namespaceURI === namespace && Number(root.getAttribute("format")) <= FORMAT;
    return [{ path, xml, document, isNewer: !isOfFormat || !isKnownKind(root), itemId: itemIdOf(files, path) }];
  });
}

function itemIdOf(files: WordFiles, path: string): string | null {
  const xml = textOf(files, path.replace(/item(?=\d+\.xml$)/i, "itemProps"));
  return xml === "" ? null : (parseXml(xml).documentElement?.getAttributeNS(DATA_STORE, "itemID") ?? null);
}

/** The lists that a refresh has no use for, and those of figures, of which it needs the names alone. */
const BULK = /<((?:[\w.-]+:)?)(figures|targets|formulas|parameters)\b[^>]*>.*?<\/\1\2>/gs;

// Cells and formulas are most of the part, and a tree of them costs more than all the rest of a refresh.
function withoutBulk(xml: string): string {
  return xml.includes(PROVENANCE_NAMESPACE) ? xml.replace(BULK, "") : xml;
}
