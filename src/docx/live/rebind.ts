/** A report's bindings led to the part that the open document holds: Word gives every part an id of its own. */
import { strToU8 } from "fflate";
import { FIGURES_NAMESPACE } from "../figures-part";
import { closePackage, packageOf, textOf, type Parts } from "../refresh/open-package";

const TEXT_PARTS = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const BINDING = /<(?:\w+:)?dataBinding\b[^>]*>/g;
const STORE = /(storeItemID=)(["'])[^"']*\2/;

/** @throws when the bytes are no Word document. */
export function reboundTo(bytes: Uint8Array, storeItemId: string): Uint8Array {
  return closePackage(reboundParts(packageOf(bytes), storeItemId));
}

/** The same of an opened package. */
export function reboundParts(parts: Parts, storeItemId: string): Parts {
  const rebound = new Map(parts);
  for (const path of parts.keys()) if (TEXT_PARTS.test(path)) rebound.set(path, led(textOf(parts, path), storeItemId));
  return rebound;
}

function led(xml: string, storeItemId: string): Uint8Array {
  const store = (_: string, name: string, quote: string): string => `${name}${quote}${storeItemId}${quote}`;
  return strToU8(
    xml.replace(BINDING, (binding) => (binding.includes(FIGURES_NAMESPACE) ? binding.replace(STORE, store) : binding)),
  );
}
