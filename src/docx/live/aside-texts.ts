/** Bound words that stand in no line: in headers, footers, notes and text boxes. */
import type { Element } from "@xmldom/xmldom";
import { parseXml } from "../report-files";
import { boundSpan, isBoundControl } from "../refresh/bound-control";
import { DOCUMENT, textOf, type Parts } from "../refresh/open-package";
import { descendants, isWord } from "../refresh/word-xml";

export type AsideText = { readonly key: string; readonly words: string };

const ASIDE = /^word\/(header|footer|footnotes|endnotes)\d*\.xml$/;
const OURS = /urn:keji:figures|"(fig|say):/;

export function asideTexts(parts: Parts): readonly AsideText[] {
  const boxes = textOf(parts, DOCUMENT).includes("txbxContent") ? boundIn(textOf(parts, DOCUMENT), isInBox) : [];
  const asides = [...parts.keys()].filter((path) => ASIDE.test(path) && OURS.test(textOf(parts, path)));
  return [...boxes, ...asides.flatMap((path) => boundIn(textOf(parts, path), () => true))];
}

function boundIn(xml: string, isWanted: (sdt: Element) => boolean): readonly AsideText[] {
  const root = parseXml(xml);
  // What only older readers see is a copy.
  const all = descendants(root, (element) => element.localName !== "Fallback");
  return all
    .filter((one) => isWord(one, "sdt") && isBoundControl(one) && isWanted(one))
    .map((sdt) => {
      const { key, shown } = boundSpan(sdt, 0, null);
      return { key, words: shown };
    });
}

function isInBox(sdt: Element): boolean {
  for (let at = sdt.parentNode; at; at = at.parentNode) if (isWord(at, "txbxContent")) return true;
  return false;
}
