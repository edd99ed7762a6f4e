/** Puts our two parts into somebody's package, or this year's into the place of last year's. */
import { strFromU8, strToU8 } from "fflate";
import { CUSTOM_XML_PROPERTIES, CUSTOM_XML_RELATIONSHIP, customXmlFiles, type CustomXmlPart } from "../custom-xml";
import { ownParts } from "../reading/stored-parts";
import { XML_DECLARATION, xmlElement } from "../xml";

const RELATIONSHIPS = "word/_rels/document.xml.rels";
const TYPES = "[Content_Types].xml";
const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

/** A part that is there already keeps its place and its id. */
export function putParts(files: Map<string, Uint8Array>, parts: readonly CustomXmlPart[]): void {
  for (const part of parts) {
    const [old] = ownParts(files, part.namespace);
    if (old) files.set(old.path, strToU8(part.xml));
    else add(files, part);
  }
}

function add(files: Map<string, Uint8Array>, part: CustomXmlPart): void {
  const nth = nextNumber(files);
  for (const { path, text } of customXmlFiles(part, nth)) files.set(path, strToU8(text));
  const relations = textIn(files, RELATIONSHIPS);
  let id = `KejiCustomXml${nth}`;
  while (relations.includes(`"${id}"`)) id += "x";
  const relation = { Id: id, Type: CUSTOM_XML_RELATIONSHIP, Target: `../customXml/item${nth}.xml` };
  insert(files, RELATIONSHIPS, xmlElement("Relationship", { xmlns: RELATIONSHIPS_NAMESPACE, ...relation }));
  const type = { PartName: `/customXml/itemProps${nth}.xml`, ContentType: CUSTOM_XML_PROPERTIES };
  defaultType(files, "xml", "application/xml");
  defaultType(files, "rels", "application/vnd.openxmlformats-package.relationships+xml");
  insert(files, TYPES, xmlElement("Override", { xmlns: TYPES_NAMESPACE, ...type }));
}

function defaultType(files: Map<string, Uint8Array>, extension: string, type: string): void {
  const isThere = new RegExp(`Extension\\s*=\\s*["']${extension}["']`, "i").test(textIn(files, TYPES));
  const attributes = { xmlns: TYPES_NAMESPACE, Extension: extension, ContentType: type };
  if (!isThere) insert(files, TYPES, xmlElement("Default", attributes));
}

// At the end of the list; the namespace is said, as the list may give it a prefix.
function insert(files: Map<string, Uint8Array>, path: string, xml: string): void {
  const list = textIn(files, path);
  const end = list.lastIndexOf("</");
  const text = end === -1 ? emptied(list, xml) : list.slice(0, end) + xml + list.slice(end);
  files.set(path, strToU8(text));
}

function emptied(list: string, xml: string): string {
  return list.trim() === "" || list.includes("<Relationships")
    ? `${XML_DECLARATION}<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}">${xml}</Relationships>`
    : list;
}

function textIn(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return strFromU8(files.get(path) ?? new Uint8Array());
}

function nextNumber(files: ReadonlyMap<string, Uint8Array>): number {
  const numbers = [...files.keys()].map((path) => Number(/^customXml\/item(\d+)\.xml$/.exec(path)?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}
