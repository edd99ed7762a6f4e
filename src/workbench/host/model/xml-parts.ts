/** The custom XML parts of a workbook. */
import { OfficeError } from "../protocol/office-error";
import { nextId, type WorkbookModel, type XmlPartModel } from "./model";

const ROOT = /^\s*(?:<\?[^]*?\?>\s*|<!--[^]*?-->\s*)*<((?:([\w.-]+):)?[\w.-]+)([^>]*)>/;

export function addXmlPart(workbook: WorkbookModel, xml: string): XmlPartModel {
  const part: XmlPartModel = { kind: "xml-part", workbook, id: nextId(workbook), xml: validXml(xml) };
  workbook.xmlParts.push(part);
  return part;
}

export function setXml(part: XmlPartModel, xml: string): void {
  part.xml = validXml(xml);
}

// A whole parser is not needed to tell a document from a text; Excel says no more than this either.
function validXml(xml: string): string {
  const root = ROOT.exec(xml);
  const isClosed = root?.[3]?.endsWith("/") === true || new RegExp(`</${root?.[1] ?? ""}\\s*>\\s*$`).test(xml);
  if (!root || !isClosed) throw new OfficeError("InvalidArgument", "not an XML document");
  return xml;
}

/** The namespace of the root element; "" when it has none. */
export function namespaceOf(part: XmlPartModel): string {
  const [, , prefix, attributes = ""] = ROOT.exec(part.xml) ?? [];
  const name = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return double ?? single ?? "";
}

/** By id, in any case. */
export function findXmlPart(parts: readonly XmlPartModel[], id: string): XmlPartModel | null {
  return parts.find((part) => part.id.toLowerCase() === id.toLowerCase()) ?? null;
}
