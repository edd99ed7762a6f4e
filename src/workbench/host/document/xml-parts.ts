/** The custom XML parts of a document: those of the package, those an add-in adds, and Word's own. */
import type { Document, Element } from "@xmldom/xmldom";
import { elementsOf } from "./dom";
import { parseXml } from "./docx-package";
import { nextNumber, type DocumentModel, type XmlPartModel } from "./model";
import {
  addRelationship,
  OFFICE,
  relationshipsOf,
  relationshipsPath,
  removePart,
  removeRelationshipsTo,
  resolved,
  setContentType,
} from "./relationships";

const MAIN = "word/document.xml";
const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Word's own, which add-ins can see but not delete, with their fixed ids. */
const BUILT_IN = [
  ["docProps/core.xml", "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"],
  ["docProps/app.xml", "{6668398D-A668-4E3E-A5EB-62B293D839F1}"],
] as const;

/** Finds the parts of the package when it is opened. */
export function findXmlParts(document: DocumentModel): void {
  const { package: all } = document;
  for (const [path, id] of BUILT_IN) {
    if (all.has(path)) document.xmlParts.push({ document, id, isBuiltIn: true, path, prefixes: new Map() });
  }
  for (const { type, target } of relationshipsOf(all, MAIN)) {
    const path = resolved(MAIN, target);
    if (type !== `${OFFICE}/customXml` || !all.has(path)) continue;
    document.xmlParts.push({ document, id: itemId(document, path), isBuiltIn: false, path, prefixes: new Map() });
  }
}

function itemId(document: DocumentModel, path: string): string {
  const properties = propertiesPath(document, path);
  const written =
    properties === null ? null : root(document.package.xml(properties)).getAttributeNS(DATA_STORE, "itemID");
  return written === null || written === "" ? mintId(document) : written;
}

function propertiesPath({ package: all }: DocumentModel, path: string): string | null {
  const [first] = relationshipsOf(all, path).filter(({ type }) => type === `${OFFICE}/customXmlProps`);
  const target = first === undefined ? null : resolved(path, first.target);
  return target !== null && all.has(target) ? target : null;
}

/** A GUID in Word's form that no part of this document has. */
function mintId(document: DocumentModel): string {
  const id = `{0B5E0000-0000-4000-8000-${nextNumber(document).toString(16).toUpperCase().padStart(12, "0")}}`;
  return findXmlPart(document, id) === null ? id : mintId(document);
}

/** The part with the id that Word gives it. @throws when the text is no XML document. */
export function addXmlPart(document: DocumentModel, xml: string): XmlPartModel {
  const { package: all } = document;
  const parsed = parseXml(xml);
  const number = freeNumber(document);
  const path = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const part: XmlPartModel = { document, id: mintId(document), isBuiltIn: false, path, prefixes: new Map() };
  all.put(path, xml);
  all.put(properties, propertiesXml(part.id, root(parsed).namespaceURI ?? ""));
  setContentType(all, path, "application/xml");
  setContentType(all, properties, PROPERTIES_TYPE);
  const kind = { type: `${OFFICE}/customXmlProps`, target: `itemProps${number}.xml`, isExternal: false };
  addRelationship(all, path, kind);
  addRelationship(all, MAIN, { type: `${OFFICE}/customXml`, target: `../${path}`, isExternal: false });
  document.xmlParts.push(part);
  return part;
}

function freeNumber({ package: all }: DocumentModel): number {
  let number = 1;
  while (all.has(`customXml/item${number}.xml`) || all.has(`customXml/itemProps${number}.xml`)) number += 1;
  return number;
}

function propertiesXml(id: string, namespace: string): string {
  const reference = namespace === "" ? "" : `<ds:schemaRef ds:uri="${escaped(namespace)}"/>`;
  return `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${DATA_STORE}"><ds:schemaRefs>${reference}</ds:schemaRefs></ds:datastoreItem>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

export function deleteXmlPart(part: XmlPartModel): void {
  const { document, path } = part;
  const properties = propertiesPath(document, path);
  if (properties !== null) removePart(document.package, properties);
  removeRelationshipsTo(document.package, MAIN, path);
  removePart(document.package, path);
  document.package.remove(relationshipsPath(path));
  document.xmlParts.splice(document.xmlParts.indexOf(part), 1);
}

export function partDom({ document, path }: XmlPartModel): Document {
  return document.package.xml(path);
}

/** The namespace of the part's root; "" when it has none. */
export function namespaceOfPart(part: XmlPartModel): string {
  return partDom(part).documentElement?.namespaceURI ?? "";
}

/** By id, in any case. */
export function findXmlPart(document: DocumentModel, id: string): XmlPartModel | null {
  return document.xmlParts.find((part) => part.id.toLowerCase() === id.toLowerCase()) ?? null;
}

/** Whether a part is too large for this Word, which then does not find it. */
export function isTooLarge({ habits }: DocumentModel, bytes: number): boolean {
  return habits.xmlPartLimit !== null && bytes > habits.xmlPartLimit;
}

function root(document: Document): Element {
  const { documentElement } = document;
  if (documentElement === null || elementsOf(document).length !== 1) throw new Error("not one root");
  return documentElement;
}
