/** Sections, with their headers and footers. */
import type { Element } from "@xmldom/xmldom";
import { OfficeError } from "../protocol/office-error";
import { elementsOf, isWord, ownerOf, wordAttribute, WORD, wordDescendants, wordElement } from "./dom";
import type { BodyModel, DocumentModel, SectionModel } from "./model";
import { addRelationship, OFFICE, relationshipsOf, resolved, setContentType } from "./relationships";
import { MAIN_PART, mainContainer } from "./stories";

const TYPES: Readonly<Record<string, string>> = { Primary: "default", FirstPage: "first", EvenPages: "even" };
const KINDS = { Header: "hdr", Footer: "ftr" } as const;
const CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/** In order; a document has one at least. */
export function sectionsOf(document: DocumentModel): SectionModel[] {
  const body = mainContainer(document);
  const last = elementsOf(body).at(-1);
  if (!isWord(last ?? null, "sectPr")) body.appendChild(wordElement(ownerOf(body), "sectPr"));
  return wordDescendants(body, "sectPr").map((properties) => ({ kind: "section", document, properties }));
}

/** The header or footer of a section; where it has none of its own, that of the section before, or else a new, empty one. */
export function headerOrFooter(section: SectionModel, kind: "Header" | "Footer", type: unknown): BodyModel {
  const name = TYPES[String(type)];
  if (name === undefined) throw new OfficeError("InvalidArgument", "type must be Primary, FirstPage or EvenPages");
  const { document } = section;
  const sections = sectionsOf(document);
  const upTo = sections.slice(0, sections.findIndex(({ properties }) => properties === section.properties) + 1);
  for (const { properties } of upTo.reverse()) {
    const part = referenced({ kind: "section", document, properties }, `${kind.toLowerCase()}Reference`, name);
    if (part !== null) return { kind: "body", document, container: part, type: kind };
  }
  return { kind: "body", document, container: create(section, kind, name), type: kind };
}

function referenced({ document, properties }: SectionModel, reference: string, type: string): Element | null {
  const found = elementsOf(properties).find((one) => isWord(one, reference) && wordAttribute(one, "type") === type);
  const id = found?.getAttributeNS(OFFICE, "id");
  const target = relationshipsOf(document.package, MAIN_PART).find((one) => one.id === id);
  return target === undefined ? null : document.package.xml(resolved(MAIN_PART, target.target)).documentElement;
}

function create({ document, properties }: SectionModel, kind: "Header" | "Footer", type: string): Element {
  const { package: all } = document;
  const name = kind.toLowerCase();
  let number = 1;
  while (all.has(`word/${name}${number}.xml`)) number += 1;
  const path = `word/${name}${number}.xml`;
  all.put(path, `<w:${KINDS[kind]} xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:p/></w:${KINDS[kind]}>`);
  setContentType(all, path, `${CONTENT}${name}+xml`);
  const id = addRelationship(all, MAIN_PART, {
    type: `${OFFICE}/${name}`,
    target: `${name}${number}.xml`,
    isExternal: false,
  });
  const reference = wordElement(ownerOf(properties), `${name}Reference`, { type });
  reference.setAttributeNS(OFFICE, "r:id", id);
  // References stand before everything else.
  properties.insertBefore(reference, properties.firstChild);
  const root = all.xml(path).documentElement;
  if (root === null) throw new Error("an empty header");
  return root;
}
