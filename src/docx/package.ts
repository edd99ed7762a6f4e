/** The finished .docx: the library's document, our own parts, and times that do not depend on when or where it was written. */
import { Packer, type Document } from "docx";
import { unzipSync, zipSync, type Zippable } from "fflate";
import { compareText } from "../core/base/compare";
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

/** `replacing` files take the place of the library's own; custom XML parts are added and related to the document. */
export async function packReport(
  document: Document,
  parts: { readonly replacing: readonly PackageFile[]; readonly customXml: readonly CustomXmlPart[] },
): Promise<Uint8Array> {
  const added = parts.customXml.flatMap((part, at) => customXmlFiles(part, at + 1));
  parts.customXml.forEach((_, at) => relate(document, at + 1));
  const overrides = [...parts.replacing, ...added].map(({ path, text }) => ({ path, data: text }));
  const packed = await Packer.pack(document, "arraybuffer", false, overrides);
  return zipAgain(unzipSync(new Uint8Array(packed)));
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
