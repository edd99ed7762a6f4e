/** Nodes of custom XML parts as an add-in holds them: by handles, which find nothing once their node is gone. */
import type { Document, Node } from "@xmldom/xmldom";
import { XMLSerializer } from "@xmldom/xmldom";
import { showMappedNodes } from "./bindings";
import { isElement, ownerOf } from "./dom";
import { parseXml } from "./docx-package";
import type { DocumentModel, XmlPartModel } from "./model";
import { partDom } from "./xml-parts";
import { selectNodes } from "./xpath";

export type HeldNode = { readonly part: XmlPartModel; readonly node: Node };

const ATTRIBUTE = 2;

/** The handles that were given out for one document. */
export class NodeHandles {
  private readonly nodes = new Map<string, HeldNode>();

  hold(part: XmlPartModel, node: Node): string {
    const handle = `node:${this.nodes.size + 1}`;
    this.nodes.set(handle, { part, node });
    return handle;
  }

  /** Null for a handle that was never given, and for a node that is no longer in its part. */
  find(handle: string): HeldNode | null {
    const held = this.nodes.get(handle);
    return held !== undefined && isThere(held) ? held : null;
  }

  /** What Office.js is told of a node, even of one that is gone. */
  describe(handle: string): Record<string, string> {
    const node = this.nodes.get(handle)?.node;
    return {
      DataNodeHandle: handle,
      DataNodeBaseName: node?.localName ?? node?.nodeName ?? "",
      DataNodeNamespaceUri: node?.namespaceURI ?? "",
      DataNodeType: typeName(node?.nodeType ?? 0),
    };
  }
}

function isThere({ part, node }: HeldNode): boolean {
  if (!part.document.xmlParts.includes(part)) return false;
  const root = partDom(part);
  if (node.nodeType !== ATTRIBUTE) return root === node || root.contains(node);
  const owner = "ownerElement" in node ? (node.ownerElement as Node | null) : null;
  return owner !== null && root.contains(owner);
}

const TYPE_NAMES: Readonly<Record<number, string>> = {
  1: "Element",
  2: "Attribute",
  3: "Text",
  4: "CDATA",
  8: "Comment",
  9: "Document",
};

function typeName(type: number): string {
  return TYPE_NAMES[type] ?? "Node";
}

/** By a path from the part's root, or from a node. @throws XPathError. */
export function nodesAt(part: XmlPartModel, xpath: string, from: Node | null): Node[] {
  return selectNodes(from ?? partDom(part), xpath, part.prefixes);
}

export function xmlOfNode(node: Node): string {
  const root = node.nodeType === 9 ? (node as Document).documentElement : node;
  return root === null ? "" : new XMLSerializer().serializeToString(root);
}

/** Puts an element in the node's place, shows it and notes it; null where the text is no element or the node none. */
export function writeXml(document: DocumentModel, { part, node }: HeldNode, xml: string): Node | null {
  const parsed = parsedOrNull(xml);
  if (parsed === null || !isElement(node) || node.parentNode === null) return null;
  const fresh = ownerOf(node).importNode(parsed, true);
  node.parentNode.replaceChild(fresh, node);
  document.happenings.push({ kind: "replaced", part, before: node, after: fresh });
  showMappedNodes(document);
  return fresh;
}

function parsedOrNull(xml: string): Node | null {
  try {
    return parseXml(xml).documentElement;
  } catch {
    return null;
  }
}
