/** The finished .docx: the library's document, our own parts, and times that do not depend on when or where it was written. */
import { Packer, type Document } from "docx";
import { unzipSync, zipSync, type Zippable } from "fflate";
import { compareText } from "../core/base/compare";
import { CHART_CONTENT, CHART_RELATIONSHIP, WORKBOOK_CONTENT } from "./charts/content-types";
import {
  CUSTOM_XML_PROPERTIES,
  CUSTOM_XML_RELATIONSHIP,
  customXmlFiles,
  type CustomXmlPart,
  type PackageFile,
} from "./custom-xml";

/** Without a zone it is local time everywhere, which is what a zip stores: the same bytes in every zone. */
const ZIP_EPOCH = "1980-01-01T00:00:00";

/** Readers that stream expect the list of types first. */
const FIRST = ["[Content_Types].xml", "_rels/.rels"];

export type PackageParts = {
  readonly replacing: readonly PackageFile[];
  readonly customXml: readonly CustomXmlPart[];
  /** The charts' own files, ready: word/charts/chart1.xml …, with their workbooks. */
  readonly charts: Readonly<Record<string, Uint8Array>>;
};

/** `replacing` files take the place of the library's own; custom XML parts are added and related to the document. */
export async function packReport(document: Document, parts: PackageParts): Promise<Uint8Array> {
  const added = parts.customXml.flatMap((part, at) => customXmlFiles(part, at + 1));
  parts.customXml.forEach((_, at) => relate(document, at + 1));
  Object.keys(parts.charts).forEach((path) => relateChart(document, path));
  const overrides = [...parts.replacing, ...added].map(({ path, text }) => ({ path, data: text }));
  const packed = await Packer.pack(document, "arraybuffer", false, overrides);
  return zipAgain({ ...unzipSync(new Uint8Array(packed)), ...parts.charts });
}

/** The relationship from the document to its nth chart, from 1. */
export function chartRelationship(nth: number): string {
  return `rIdChart${nth}`;
}

function relateChart(document: Document, path: string): void {
  const [, nth] = /^word\/charts\/chart(\d+)\.xml$/.exec(path) ?? [];
  if (nth === undefined) return;
  document.Document.Relationships.addRelationship(`Chart${nth}`, CHART_RELATIONSHIP, `charts/chart${nth}.xml`);
  document.ContentTypes.addOverride(CHART_CONTENT, `/${path}`);
  document.ContentTypes.addOverride(WORKBOOK_CONTENT, `/word/embeddings/Microsoft_Excel_Worksheet${nth}.xlsx`);
}

function relate(document: Document, nth: number): void {
  document.Document.Relationships.addRelationship(
    `CustomXml${nth}`,
    CUSTOM_XML_RELATIONSHIP,
    `../customXml/item${nth}.xml`,
  );
  document.ContentTypes.addOverride(CUSTOM_XML_PROPERTIES, `/customXml/itemProps${nth}.xml`);
}

function zipAgain(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const rank = (path: string): number => (FIRST.includes(path) ? FIRST.indexOf(path) : FIRST.length);
  const paths = Object.keys(files).sort((a, b) => rank(a) - rank(b) || compareText(a, b));
  const ordered: Zippable = {};
  for (const path of paths) ordered[path] = files[path] ?? new Uint8Array();
  return zipSync(ordered, { mtime: ZIP_EPOCH });
}
