/** The places of a document that hold text: its body, its headers and footers. */
import type { Element } from "@xmldom/xmldom";
import { nearest, wordChild } from "./dom";
import type { BodyModel, DocumentModel } from "./model";
import { OFFICE, relationshipsOf, resolved } from "./relationships";

export const MAIN_PART = "word/document.xml";

/** The element that holds the document's paragraphs. */
export function mainContainer(document: DocumentModel): Element {
  const body = wordChild(document.package.xml(MAIN_PART).documentElement, "body");
  if (body === null) throw new Error("the document has no body");
  return body;
}

export function mainBody(document: DocumentModel): BodyModel {
  return { kind: "body", document, container: mainContainer(document), type: "MainDoc" };
}

/** The body first, then headers and footers, then foot- and endnotes. */
export function containers(document: DocumentModel): Element[] {
  const kinds = ["header", "footer", "footnotes", "endnotes"].map((kind) => `${OFFICE}/${kind}`);
  const others = relationshipsOf(document.package, MAIN_PART)
    .filter(({ type }) => kinds.includes(type))
    .map(({ target }) => document.package.xml(resolved(MAIN_PART, target)).documentElement);
  return [mainContainer(document), ...others.filter((root) => root !== null)];
}

/** The body that an element stands in. */
export function bodyAround(document: DocumentModel, element: Element): BodyModel {
  const container = nearest(element.parentNode, "tc", "body", "hdr", "ftr") ?? mainContainer(document);
  const type =
    container.localName === "tc"
      ? "TableCell"
      : container.localName === "hdr"
        ? "Header"
        : container.localName === "ftr"
          ? "Footer"
          : "MainDoc";
  return { kind: "body", document, container, type };
}
