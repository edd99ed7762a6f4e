/** Opens a real .docx as a document of this host, or makes an empty one; saves it with all its other parts. */
import { strToU8, zipSync } from "fflate";
import type { WordHabits } from "../session/profile";
import { showMappedNodes } from "./bindings";
import { readSettings } from "./document-settings";
import { WORD } from "./dom";
import { DocxPackage } from "./docx-package";
import type { DocumentModel } from "./model";
import { OFFICE } from "./relationships";
import { mainContainer } from "./stories";
import { findXmlParts } from "./xml-parts";

/** @throws when the bytes are no Word document: a test or a demonstration opens only what is one. */
export function openDocument(bytes: Uint8Array, about: { name: string; habits: WordHabits }): DocumentModel {
  const document: DocumentModel = {
    kind: "document",
    ...about,
    package: opened(bytes, about.name),
    xmlParts: [],
    ranges: new Set(),
    held: new Set(),
    selection: null,
    locked: new Set(),
    isProtected: false,
    isTracking: false,
    author: "person",
    happenings: [],
    ids: 0,
    opened: [],
  };
  mainContainer(document);
  findXmlParts(document);
  readSettings(document);
  showMappedNodes(document);
  return document;
}

function opened(bytes: Uint8Array, name: string): DocxPackage {
  try {
    return new DocxPackage(bytes);
  } catch (error) {
    throw new Error(`${name} cannot be opened: ${String(error)}`, { cause: error });
  }
}

/** The package as it would be saved now. */
export function savedBytes(document: DocumentModel): Uint8Array {
  return document.package.bytes();
}

/** A new document: one empty paragraph, the styles Normal and Table Grid. */
export function blankBytes(): Uint8Array {
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
  const content = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const files = {
    "[Content_Types].xml":
      `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${content}.document.main+xml"/>` +
      `<Override PartName="/word/styles.xml" ContentType="${content}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body><w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    "word/styles.xml":
      `<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>` +
      `<w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/></w:style>` +
      `<w:style w:type="table" w:styleId="a3"><w:name w:val="Table Grid"/><w:basedOn w:val="a1"/></w:style></w:styles>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}
