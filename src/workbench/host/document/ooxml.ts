/** `getOoxml`: a stretch of the document as one XML text, the package's flat form. */
import { XMLSerializer, type Element } from "@xmldom/xmldom";
import { copyOf, HOST, nearest, ownerOf, put, removeNode, wordChild, wordElement } from "./dom";
import { inside, isInline, wholeNodesIn, type Extent } from "./extents";
import type { DocumentModel } from "./model";
import { OFFICE, relatedPart } from "./relationships";
import { MAIN_PART } from "./stories";

const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const XML_RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";
const WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/** The stretch with the document's styles and lists; pictures and other parts are left out. */
export function ooxmlOf(document: DocumentModel, extent: Extent): string {
  const others = ["styles", "numbering"].flatMap((kind) => {
    const path = relatedPart(document.package, MAIN_PART, kind);
    return path === null || !document.package.has(path) ? [] : [{ kind, path }];
  });
  const related = others.map(({ kind, path }, at) => relationship(`rId${at + 1}`, kind, path.replace("word/", "")));
  const parts = [
    part("/_rels/.rels", XML_RELATIONSHIPS, relationshipsXml([relationship("rId1", "officeDocument", MAIN_PART)])),
    part(`/${MAIN_PART}`, `${WORDPROCESSING}document.main+xml`, mainXml(document, extent)),
    part("/word/_rels/document.xml.rels", XML_RELATIONSHIPS, relationshipsXml(related)),
    ...others.map(({ kind, path }) => part(`/${path}`, `${WORDPROCESSING}${kind}+xml`, partXml(document, path))),
  ];
  return `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="${PACKAGE}">${parts.join("")}</pkg:package>`;
}

function part(name: string, type: string, xml: string): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function relationshipsXml(related: readonly string[]): string {
  return `<Relationships xmlns="${RELATIONSHIPS}">${related.join("")}</Relationships>`;
}

function partXml({ package: all }: DocumentModel, path: string): string {
  return new XMLSerializer().serializeToString(all.xml(path).documentElement ?? all.xml(path));
}

function mainXml({ package: all }: DocumentModel, extent: Extent): string {
  const root = all.xml(MAIN_PART).documentElement;
  if (root === null) throw new Error("an empty document");
  const copy = copyOf(root, "bare");
  const body = put(copy, wordElement(ownerOf(root), "body"));
  for (const block of blocksOf(extent)) body.appendChild(block);
  for (const mark of [...copy.getElementsByTagNameNS(HOST, "*")]) removeNode(mark);
  return new XMLSerializer().serializeToString(copy);
}

/** A part of a line stands in a paragraph with the looks of its own. */
function blocksOf(extent: Extent): Element[] {
  const nodes = wholeNodesIn(extent).map((node) => node.cloneNode(true) as Element);
  if (!isInline(extent.start)) return nodes;
  const paragraph = nearest(extent.start.parent, "p");
  const copy =
    (paragraph === null ? null : copyOf(paragraph, "bare")) ?? wordElement(ownerOf(extent.start.parent), "p");
  const properties = wordChild(paragraph, "pPr");
  if (properties !== null) copy.appendChild(copyOf(properties));
  for (const node of nodes) copy.insertBefore(node, inside(copy).end.next);
  return [copy];
}
