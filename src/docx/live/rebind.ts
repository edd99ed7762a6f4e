/** A report's file with its bindings led to the part that the open document holds: Word gives every part an id of its own. */
import { strToU8 } from "fflate";
import { FIGURES_NAMESPACE } from "../figures-part";
import { closePackage, openPackage, textOf } from "../refresh/open-package";

const TEXT_PARTS = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const BINDING = /<(?:\w+:)?dataBinding\b[^>]*>/g;

/** @throws when the bytes are no Word document. */
export function reboundTo(bytes: Uint8Array, storeItemId: string): Uint8Array {
  const parts = openPackage(bytes);
  if (!parts.ok) throw new Error(`a document that cannot be opened: ${parts.problem.code}`);
  for (const path of parts.value.keys()) {
    if (!TEXT_PARTS.test(path)) continue;
    const xml = textOf(parts.value, path);
    const led = xml.replace(BINDING, (binding) =>
      binding.includes(FIGURES_NAMESPACE)
        ? binding.replace(
            /(storeItemID=)(["'])[^"']*\2/,
            (_, name: string, quote: string) => `${name}${quote}${storeItemId}${quote}`,
          )
        : binding,
    );
    if (led !== xml) parts.value.set(path, strToU8(led));
  }
  return closePackage(parts.value);
}
