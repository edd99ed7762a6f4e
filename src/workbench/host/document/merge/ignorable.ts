/** Lets the document ignore the extensions that an inserted file lets its readers ignore. */
import type { Element } from "@xmldom/xmldom";
import { COMPATIBILITY } from "../dom";

const XMLNS = "http://www.w3.org/2000/xmlns/";

/** Both are roots of a main part. */
export function mergeIgnorable(from: Element, to: Element): void {
  for (const prefix of ignorableOf(from)) {
    const namespace = from.lookupNamespaceURI(prefix);
    if (namespace !== null) ignore(to, { prefix, namespace });
  }
}

/** Declares an extension at the root and lets readers that do not know it pass it over. */
export function ignore(root: Element, { prefix, namespace }: { prefix: string; namespace: string }): void {
  if (root.lookupNamespaceURI(prefix) === null) root.setAttributeNS(XMLNS, `xmlns:${prefix}`, namespace);
  const known = ignorableOf(root);
  if (!known.includes(prefix)) root.setAttributeNS(COMPATIBILITY, "mc:Ignorable", [...known, prefix].join(" "));
}

function ignorableOf(root: Element): string[] {
  return (root.getAttributeNS(COMPATIBILITY, "Ignorable") ?? "").split(/\s+/).filter((prefix) => prefix !== "");
}
