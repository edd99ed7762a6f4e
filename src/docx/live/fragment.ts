/** Some paragraphs and tables of a document as a Word file of their own, to be put into an open document. */
import { XMLSerializer, type Element } from "@xmldom/xmldom";
import { strToU8 } from "fflate";
import { parseXml } from "../report-files";
import { closePackage, DOCUMENT, textOf, type Parts } from "../refresh/open-package";
import { attributeOf, childElements, descendants, isWord, removeNode } from "../refresh/word-xml";

const RELATIONSHIPS = "word/_rels/document.xml.rels";
const TYPES = "[Content_Types].xml";
/** Not taken along: the open document has its own, and Word would put them beside those. */
const LEFT = /^(customXml\/|word\/(_rels\/)?(comments|people|header|footer|glossary)|docProps\/custom)/i;
const LEFT_TARGETS =
  /Target="(?:\.\.\/|\/)?(?:customXml\/|(?:word\/)?(?:comments|people|header|footer|glossary))[^"]*"/i;

/** `elements` belong to the body of `parts`; both stay as they are. */
export function fragmentOf(parts: Parts, elements: readonly Element[]): Uint8Array {
  const wanted: Parts = new Map([...parts].filter(([path]) => !LEFT.test(path)));
  wanted.set(DOCUMENT, strToU8(documentWith(textOf(parts, DOCUMENT), elements)));
  wanted.set(
    RELATIONSHIPS,
    strToU8(withoutLeft(textOf(parts, RELATIONSHIPS), /<Relationship\b[^>]*\/>/g, LEFT_TARGETS)),
  );
  wanted.set(TYPES, strToU8(withoutLeft(textOf(parts, TYPES), /<Override\b[^>]*\/>/g, LEFT_NAMES)));
  return closePackage(wanted);
}

const LEFT_NAMES =
  /PartName="\/(?:customXml\/|word\/(?:comments|people|header|footer|glossary)|docProps\/custom)[^"]*"/i;

function withoutLeft(xml: string, entry: RegExp, left: RegExp): string {
  return xml.replace(entry, (one) => (left.test(one) ? "" : one));
}

function documentWith(xml: string, elements: readonly Element[]): string {
  const document = parseXml(xml);
  const [body] = descendants(document, (one) => isWord(one, "document")).filter((one) => isWord(one, "body"));
  if (!body) throw new Error("a document without a body");
  for (const child of childElements(body)) removeNode(child);
  for (const element of elements) body.appendChild(document.importNode(element, true));
  for (const one of descendants(body)) if (isWord(one, "sectPr")) removeNode(one);
  endBookmarks(body);
  return new XMLSerializer().serializeToString(document);
}

// A bookmark that ends outside of what is taken along would be open for ever.
function endBookmarks(body: Element): void {
  const ids = (name: string): Set<string> =>
    new Set(descendants(body).flatMap((one) => (isWord(one, name) ? [attributeOf(one, "id") ?? ""] : [])));
  const [starts, ends] = [ids("bookmarkStart"), ids("bookmarkEnd")];
  for (const one of descendants(body)) {
    const id = attributeOf(one, "id") ?? "";
    if (isWord(one, "bookmarkStart") && !ends.has(id)) removeNode(one);
    if (isWord(one, "bookmarkEnd") && !starts.has(id)) removeNode(one);
  }
}
