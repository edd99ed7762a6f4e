/** Puts our two parts into a package that has lost them, as the last word on a report whose controls are to be found again. */
import { strToU8 } from "fflate";
import type { StoredBlock } from "../../core/link/linked-document";
import type { Snapshot } from "../../core/snapshot/snapshot";
import type { BoundTexts } from "../bound-texts";
import { CUSTOM_XML_PROPERTIES, CUSTOM_XML_RELATIONSHIP, customXmlFiles, storeItemId } from "../custom-xml";
import { FIGURES_NAMESPACE, figuresPart } from "../figures-part";
import { isTooLarge } from "../part-size";
import { PROVENANCE_NAMESPACE, provenancePart } from "../provenance-part";
import { xmlElement } from "../xml";
import { textOf, type Parts } from "./open-package";

const RELATIONSHIPS = "word/_rels/document.xml.rels";
const TYPES = "[Content_Types].xml";
const OURS = /urn:keji:(figures|provenance):1/;

/** What is left of ours is taken out first: half of it tells nothing. Nothing is done where they would be too large. */
export function addParts(
  parts: Parts,
  snapshot: Snapshot,
  of: { readonly texts: BoundTexts; readonly blocks: readonly StoredBlock[] },
): boolean {
  const [figures, provenance] = [figuresPart(of.texts), provenancePart(snapshot, of.texts, of.blocks)];
  if (isTooLarge(figures) || isTooLarge(provenance)) return false;
  for (const path of [...parts.keys()]) {
    if (/^customXml\/item\d+\.xml$/.test(path) && OURS.test(textOf(parts, path))) drop(parts, path);
  }
  const first = nextNumber(parts);
  add(parts, { namespace: FIGURES_NAMESPACE, xml: figures, nth: first }, snapshot);
  add(parts, { namespace: PROVENANCE_NAMESPACE, xml: provenance, nth: first + 1 }, snapshot);
  return true;
}

type Added = { readonly namespace: string; readonly xml: string; readonly nth: number };

function add(parts: Parts, { namespace, xml, nth }: Added, snapshot: Snapshot): void {
  const part = { namespace, xml, storeItemId: storeItemId(namespace, snapshot.id) };
  for (const { path, text } of customXmlFiles(part, nth)) parts.set(path, strToU8(text));
  const relation = xmlElement("Relationship", {
    Id: `KejiCustomXml${nth}`,
    Type: CUSTOM_XML_RELATIONSHIP,
    Target: `../customXml/item${nth}.xml`,
  });
  const type = xmlElement("Override", {
    PartName: `/customXml/itemProps${nth}.xml`,
    ContentType: CUSTOM_XML_PROPERTIES,
  });
  insert(parts, RELATIONSHIPS, relation);
  insert(parts, TYPES, type);
}

// At the end of the list, whatever prefix its elements have.
function insert(parts: Parts, path: string, xml: string): void {
  const list = textOf(parts, path);
  const end = list.lastIndexOf("</");
  parts.set(path, strToU8(list.slice(0, end) + xml + list.slice(end)));
}

function drop(parts: Parts, path: string): void {
  const number = /\d+/.exec(path)?.[0] ?? "";
  for (const one of [path, `customXml/itemProps${number}.xml`, `customXml/_rels/item${number}.xml.rels`])
    parts.delete(one);
  const relations = textOf(parts, RELATIONSHIPS).replace(
    new RegExp(`<Relationship\\b[^>]*customXml/item${number}\\.xml[^>]*/>`),
    "",
  );
  const types = textOf(parts, TYPES).replace(
    new RegExp(`<Override\\b[^>]*/customXml/itemProps${number}\\.xml[^>]*/>`),
    "",
  );
  parts.set(RELATIONSHIPS, strToU8(relations));
  parts.set(TYPES, strToU8(types));
}

function nextNumber(parts: Parts): number {
  const numbers = [...parts.keys()].map((path) => Number(/^customXml\/item(\d+)\.xml$/.exec(path)?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}
