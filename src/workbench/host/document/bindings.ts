/** Content controls mapped to custom XML parts: what is typed reaches the part, and what changes in the part shows. */
import type { Element, Node } from "@xmldom/xmldom";
import { ancestorsOf, isWord, ownerOf, wordAttribute, wordChild, wordDescendants } from "./dom";
import { showText, textOfControl } from "./control-text";
import type { DocumentModel, XmlPartModel } from "./model";
import { containers } from "./stories";
import { findXmlPart, partDom } from "./xml-parts";
import { selectNodes, valueOf, type Prefixes } from "./xpath";

type Mapping = { readonly part: string; readonly xpath: string; readonly prefixes: Prefixes };

/** The node that a control shows, with its part; null for a control without a mapping, or one that leads nowhere. */
export function mappedNode(document: DocumentModel, sdt: Element): { part: XmlPartModel; node: Node } | null {
  const mapping = mappingOf(sdt);
  if (mapping === null) return null;
  const named = findXmlPart(document, mapping.part);
  // Without a part of that id the first part in which the path leads somewhere is taken.
  for (const part of named === null ? document.xmlParts : [named]) {
    const [node] = selectNodes(partDom(part), mapping.xpath, mapping.prefixes);
    if (node !== undefined) return { part, node };
  }
  return null;
}

function mappingOf(sdt: Element): Mapping | null {
  const properties = wordChild(sdt, "sdtPr");
  const binding = wordChild(properties, "dataBinding");
  // A rich text control keeps such a mapping and takes no notice of it.
  if (binding === null || !isPlainText(sdt)) return null;
  const prefixes = (wordAttribute(binding, "prefixMappings") ?? "").matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g);
  return {
    part: wordAttribute(binding, "storeItemID") ?? "",
    xpath: wordAttribute(binding, "xpath") ?? "",
    prefixes: new Map([...prefixes].map(([, prefix = "", uri = ""]) => [prefix, uri])),
  };
}

/** A plain-text control; the only kind besides rich text that this host knows. */
export function isPlainText(sdt: Element): boolean {
  return wordChild(wordChild(sdt, "sdtPr"), "text") !== null;
}

/** Shows in every mapped control what its node says; as Word does when it opens a document. */
export function showMappedNodes(document: DocumentModel): void {
  if (document.habits.bindings !== "live") return;
  for (const container of containers(document)) showMappedNodesIn(document, wordDescendants(container, "sdt"));
}

/** The same for some controls only. */
export function showMappedNodesIn(document: DocumentModel, controls: readonly Element[]): void {
  if (document.habits.bindings !== "live") return;
  for (const sdt of controls) {
    const mapped = mappedNode(document, sdt);
    const text = mapped === null ? null : valueOf(mapped.node);
    if (text !== null && text !== textOfControl(sdt)) showText(sdt, text);
  }
}

/** To be called when the text inside `element` was changed by hand or by an add-in. */
export function wroteInto(document: DocumentModel, element: Element): void {
  if (document.habits.bindings !== "live") return;
  const controls = [element, ...ancestorsOf(element)].filter((one) => isWord(one, "sdt"));
  for (const sdt of controls) {
    const mapped = mappedNode(document, sdt);
    if (mapped === null) continue;
    writeNode(document, mapped, textOfControl(sdt));
  }
}

/** Gives a node another text, shows it in mapped controls, and notes it. */
export function writeNode(
  document: DocumentModel,
  { part, node }: { readonly part: XmlPartModel; readonly node: Node },
  text: string,
): void {
  setValue(node, text);
  document.happenings.push({ kind: "replaced", part, before: node, after: node });
  showMappedNodes(document);
}

/** Sets the text of an element, an attribute or a text node. */
function setValue(node: Node, text: string): void {
  if (node.nodeType !== ELEMENT) {
    node.nodeValue = text;
    return;
  }
  while (node.firstChild !== null) node.removeChild(node.firstChild);
  node.appendChild(ownerOf(node).createTextNode(text));
}

const ELEMENT = 1;
