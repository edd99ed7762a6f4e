/** What a document says of itself: title, author and the like, and what people added under names of their own. */
import type { Document, Element } from "@xmldom/xmldom";
import { OfficeError } from "../protocol/office-error";
import { elementsOf, isElement, put, removeNode } from "./dom";
import type { DocumentModel } from "./model";
import { addRelationship, OFFICE, setContentType } from "./relationships";

const CORE = "docProps/core.xml";
const APP = "docProps/app.xml";
const CUSTOM = "docProps/custom.xml";
const CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const DC = "http://purl.org/dc/elements/1.1/";
const DCTERMS = "http://purl.org/dc/terms/";
const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const CUSTOM_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const VALUE_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

type Place = { readonly part: string; readonly namespace: string; readonly name: string };

/** Where each property that Office.js names is stored. */
const PLACES: Readonly<Record<string, Place>> = {
  title: { part: CORE, namespace: DC, name: "dc:title" },
  subject: { part: CORE, namespace: DC, name: "dc:subject" },
  author: { part: CORE, namespace: DC, name: "dc:creator" },
  comments: { part: CORE, namespace: DC, name: "dc:description" },
  keywords: { part: CORE, namespace: CP, name: "cp:keywords" },
  category: { part: CORE, namespace: CP, name: "cp:category" },
  lastAuthor: { part: CORE, namespace: CP, name: "cp:lastModifiedBy" },
  revisionNumber: { part: CORE, namespace: CP, name: "cp:revision" },
  creationDate: { part: CORE, namespace: DCTERMS, name: "dcterms:created" },
  lastSaveTime: { part: CORE, namespace: DCTERMS, name: "dcterms:modified" },
  company: { part: APP, namespace: EXTENDED, name: "Company" },
  manager: { part: APP, namespace: EXTENDED, name: "Manager" },
  applicationName: { part: APP, namespace: EXTENDED, name: "Application" },
  template: { part: APP, namespace: EXTENDED, name: "Template" },
};

const EMPTY: Readonly<Record<string, { readonly xml: string; readonly content: string; readonly type: string }>> = {
  [CORE]: {
    xml: `<cp:coreProperties xmlns:cp="${CP}" xmlns:dc="${DC}" xmlns:dcterms="${DCTERMS}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>`,
    content: "application/vnd.openxmlformats-package.core-properties+xml",
    type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  },
  [APP]: {
    xml: `<Properties xmlns="${EXTENDED}"/>`,
    content: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    type: `${OFFICE}/extended-properties`,
  },
  [CUSTOM]: {
    xml: `<Properties xmlns="${CUSTOM_PROPERTIES}" xmlns:vt="${VALUE_TYPES}"/>`,
    content: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    type: `${OFFICE}/custom-properties`,
  },
};

/** "" for one that is not written. */
export function propertyText(document: DocumentModel, property: string): string {
  return find(document, property)?.textContent ?? "";
}

export function setPropertyText(document: DocumentModel, property: string, text: string): void {
  if (document.isProtected) throw new OfficeError("AccessDenied", "the document is protected");
  const place = placeOf(property);
  const owner = partOf(document, place.part);
  const element = find(document, property) ?? put(rootOf(owner), owner.createElementNS(place.namespace, place.name));
  element.textContent = text;
}

function find(document: DocumentModel, property: string): Element | null {
  const { part, namespace, name } = placeOf(property);
  if (!document.package.has(part)) return null;
  const local = name.slice(name.indexOf(":") + 1);
  const root = rootOf(document.package.xml(part));
  return elementsOf(root).find((one) => one.namespaceURI === namespace && one.localName === local) ?? null;
}

function placeOf(property: string): Place {
  const place = PLACES[property];
  if (place === undefined) throw new Error(`no property ${property}`);
  return place;
}

function partOf({ package: all }: DocumentModel, path: string): Document {
  const empty = EMPTY[path];
  if (!all.has(path) && empty !== undefined) {
    all.put(path, empty.xml);
    setContentType(all, path, empty.content);
    addRelationship(all, "", { type: empty.type, target: path, isExternal: false });
  }
  return all.xml(path);
}

function rootOf(part: Document): Element {
  if (!isElement(part.documentElement)) throw new Error("an empty part");
  return part.documentElement;
}

/** A property under a name of its own; values of other kinds than text, number and yes or no are read as text. */
export type CustomPropertyModel = {
  readonly kind: "custom-property";
  readonly document: DocumentModel;
  readonly key: string;
};

export function customProperties(document: DocumentModel): CustomPropertyModel[] {
  if (!document.package.has(CUSTOM)) return [];
  return elementsOf(rootOf(document.package.xml(CUSTOM))).map((element) => ({
    kind: "custom-property",
    document,
    key: element.getAttribute("name") ?? "",
  }));
}

/** By name, in any case; null when there is none. */
export function findCustomProperty(document: DocumentModel, key: string): CustomPropertyModel | null {
  return customProperties(document).find((one) => one.key.toLowerCase() === key.toLowerCase()) ?? null;
}

/** Adds one, or gives the one of that name a new value. */
export function putCustomProperty(document: DocumentModel, key: string, value: unknown): CustomPropertyModel {
  if (document.isProtected) throw new OfficeError("AccessDenied", "the document is protected");
  const part = partOf(document, CUSTOM);
  const known = elementsOf(rootOf(part)).find((one) => one.getAttribute("name")?.toLowerCase() === key.toLowerCase());
  const element = known ?? put(rootOf(part), part.createElementNS(CUSTOM_PROPERTIES, "property"));
  if (known === undefined) {
    element.setAttribute("fmtid", FORMAT_ID);
    element.setAttribute("pid", String(elementsOf(rootOf(part)).length + 1));
    element.setAttribute("name", key);
  }
  for (const child of elementsOf(element)) removeNode(child);
  put(element, part.createElementNS(VALUE_TYPES, `vt:${valueType(value)}`)).textContent = String(value);
  return { kind: "custom-property", document, key };
}

function valueType(value: unknown): string {
  return typeof value === "boolean" ? "bool" : typeof value === "number" ? "r8" : "lpwstr";
}

/** Throws ItemNotFound when it is gone. */
export function customValue(property: CustomPropertyModel): { readonly type: string; readonly value: unknown } {
  const typed = elementsOf(elementOf(property))[0];
  const text = typed?.textContent ?? "";
  if (typed?.localName === "bool") return { type: "Boolean", value: text === "true" };
  if (["r8", "i4", "int"].includes(typed?.localName ?? "")) return { type: "Number", value: Number(text) };
  return { type: "String", value: text };
}

export function deleteCustomProperty(property: CustomPropertyModel): void {
  removeNode(elementOf(property));
}

function elementOf({ document, key }: CustomPropertyModel): Element {
  const elements = document.package.has(CUSTOM) ? elementsOf(rootOf(document.package.xml(CUSTOM))) : [];
  const found = elements.find((one) => one.getAttribute("name")?.toLowerCase() === key.toLowerCase());
  if (found === undefined) throw new OfficeError("ItemNotFound", key);
  return found;
}
