/** Our two custom XML parts as the package holds them: item, properties with a stable id, relationship. */
import { sha256 } from "../core/base/sha256";
import { byteLength, isTooLarge } from "./part-size";
import { XML_DECLARATION, xmlElement } from "./xml";

export const CUSTOM_XML_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
export const CUSTOM_XML_PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

export type CustomXmlPart = { readonly namespace: string; readonly xml: string; readonly storeItemId: string };

/** A part's id: the same for the same snapshot and namespace, in the shape of a name-based GUID (RFC 9562, version 8). */
export function storeItemId(namespace: string, snapshotId: string): string {
  const hex = sha256(`${namespace}\n${snapshotId}`).toUpperCase();
  const variant = "89AB"[parseInt(hex.charAt(16), 16) % 4] ?? "8";
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
}

export type PackageFile = { readonly path: string; readonly text: string };

/** The files of the part that is the package's nth, from 1. @throws when the part is too large. */
export function customXmlFiles(part: CustomXmlPart, nth: number): readonly PackageFile[] {
  if (isTooLarge(part.xml)) throw new Error(`${part.namespace} has ${byteLength(part.xml)} bytes`);
  return [
    { path: `customXml/item${nth}.xml`, text: part.xml },
    { path: `customXml/itemProps${nth}.xml`, text: properties(part) },
    { path: `customXml/_rels/item${nth}.xml.rels`, text: relationships(nth) },
  ];
}

function properties({ namespace, storeItemId: id }: CustomXmlPart): string {
  const attributes = {
    "ds:itemID": id,
    "xmlns:ds": "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
  };
  const reference = xmlElement("ds:schemaRef", { "ds:uri": namespace });
  return XML_DECLARATION + xmlElement("ds:datastoreItem", attributes, [xmlElement("ds:schemaRefs", {}, [reference])]);
}

function relationships(nth: number): string {
  const relationship = xmlElement("Relationship", {
    Id: "rId1",
    Type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps",
    Target: `itemProps${nth}.xml`,
  });
  const namespace = { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" };
  return XML_DECLARATION + xmlElement("Relationships", namespace, [relationship]);
}
