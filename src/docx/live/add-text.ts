/** Our two parts with one text more: what is put into an open document is kept there, so that every later refresh knows it. */
import { XMLSerializer, type Element } from "@xmldom/xmldom";
import type { LinkText } from "../../core/link/linked-document";
import type { PartStep } from "../../core/link/document-steps";
import type { Snapshot } from "../../core/snapshot/snapshot";
import { FIGURES_NAMESPACE, figuresPart } from "../figures-part";
import { PROVENANCE_NAMESPACE, provenancePart } from "../provenance-part";
import { parseXml } from "../report-files";
import { childElements } from "../refresh/word-xml";
import { partSteps } from "./open-document";

export type BothParts = { readonly figures: PartStep; readonly provenance: PartStep };

/** The parts of a document that has none yet: of this one text. `snapshot` is one of inserted texts. */
export function partsOfText(text: LinkText, snapshot: Snapshot): BothParts {
  const texts = new Map([[text.key, text]]);
  return {
    figures: { namespace: FIGURES_NAMESPACE, xml: figuresPart(texts) },
    provenance: { namespace: PROVENANCE_NAMESPACE, xml: provenancePart(snapshot, texts, []) },
  };
}

/** The parts that the document has, with this text in them; an entry of the same key gives way. @throws when it has none. */
export function partsWithText(bytes: Uint8Array, text: LinkText, snapshot: Snapshot): BothParts {
  const { figures, provenance } = partSteps(bytes);
  if (!figures || !provenance) throw new Error("a document without our parts");
  // A figure's period is told where it is not the one that the part is of.
  const cutoff = rootOf(provenance.xml).getAttribute("cutoff") ?? snapshot.cutoff;
  const one = partsOfText(text, { ...snapshot, cutoff });
  return {
    figures: { ...figures, xml: withEntry(figures.xml, one.figures.xml) },
    provenance: { ...provenance, xml: withProvenance(provenance.xml, one.provenance.xml) },
  };
}

function withEntry(old: string, added: string): string {
  const [into, from] = [rootOf(old), rootOf(added)];
  for (const entry of childElements(from)) put(into, entry);
  return textOf(into);
}

function withProvenance(old: string, added: string): string {
  const [into, from] = [rootOf(old), rootOf(added)];
  const formulas = addFormulas(into, from);
  for (const figure of childElements(listOf(from, "figures"))) {
    const formula = formulas.get(figure.getAttribute("formula") ?? "");
    if (formula !== undefined) figure.setAttribute("formula", formula);
    // What a figure was written from stays with the report's own words.
    if (!find(listOf(into, "figures"), figure)) put(listOf(into, "figures"), figure);
  }
  const texts = childElements(listOf(from, "texts"));
  for (const { key } of texts.map(keyed))
    for (const one of all(listOf(into, "texts"), key)) one.parentNode?.removeChild(one);
  for (const text of texts) append(listOf(into, "texts"), text);
  return textOf(into);
}

/** Formula's id there → its id here; those that are here already are not added. */
function addFormulas(into: Element, from: Element): ReadonlyMap<string, string> {
  const known = childElements(listOf(into, "formulas"));
  const ids = new Map(known.map((one) => [one.textContent ?? "", one.getAttribute("id") ?? ""]));
  let last = Math.max(0, ...[...ids.values()].map(Number));
  const renamed = new Map<string, string>();
  for (const formula of childElements(listOf(from, "formulas"))) {
    const words = formula.textContent ?? "";
    const id = ids.get(words) ?? String((last += 1));
    renamed.set(formula.getAttribute("id") ?? "", id);
    if (ids.has(words)) continue;
    formula.setAttribute("id", id);
    append(listOf(into, "formulas"), formula);
  }
  return renamed;
}

function rootOf(xml: string): Element {
  const root = parseXml(xml).documentElement;
  if (!root) throw new Error("a part without a root");
  return root;
}

function listOf(root: Element, name: string): Element {
  const found = childElements(root).find(({ localName }) => localName === name);
  if (!found) throw new Error(`a provenance part without ${name}`);
  return found;
}

function keyed(element: Element): { readonly key: string } {
  return { key: element.getAttribute("key") ?? "" };
}

function all(list: Element, key: string): readonly Element[] {
  return childElements(list).filter((one) => keyed(one).key === key);
}

function find(list: Element, like: Element): Element | undefined {
  return all(list, keyed(like).key)[0];
}

function put(list: Element, element: Element): void {
  for (const old of all(list, keyed(element).key)) list.removeChild(old);
  append(list, element);
}

function append(list: Element, element: Element): void {
  const { ownerDocument } = list;
  if (ownerDocument) list.appendChild(ownerDocument.importNode(element, true));
}

function textOf(root: Element): string {
  return new XMLSerializer().serializeToString(root);
}
