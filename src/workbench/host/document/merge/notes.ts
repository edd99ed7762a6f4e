/** Takes over the foot- and endnotes of inserted content. */
import type { Element } from "@xmldom/xmldom";
import { imported, ownerOf, put, removeNode, WORD, wordAttribute, wordChildren, wordDescendants } from "../dom";
import type { DocxPackage } from "../docx-package";
import { relatedPart } from "../relationships";
import { MAIN_PART } from "../stories";

/** A note whose part the document does not have is dropped with its reference. */
export function mergeNotes(packages: { from: DocxPackage; to: DocxPackage }, content: Element): void {
  for (const kind of ["footnote", "endnote"]) {
    const [source, target] = [rootOf(packages.from, `${kind}s`), rootOf(packages.to, `${kind}s`)];
    for (const reference of wordDescendants(content, `${kind}Reference`)) {
      const id = wordAttribute(reference, "id");
      const note =
        source === null ? undefined : wordChildren(source, kind).find((one) => wordAttribute(one, "id") === id);
      if (note === undefined || target === null) {
        removeNode(reference);
        continue;
      }
      const number =
        Math.max(0, ...wordChildren(target, kind).map((one) => Number(wordAttribute(one, "id") ?? "0"))) + 1;
      const copy = put(target, imported(ownerOf(target), note));
      for (const one of [copy, reference]) one.setAttributeNS(WORD, "w:id", String(number));
    }
  }
}

function rootOf(all: DocxPackage, kind: string): Element | null {
  const path = relatedPart(all, MAIN_PART, kind);
  return path === null || !all.has(path) ? null : all.xml(path).documentElement;
}
