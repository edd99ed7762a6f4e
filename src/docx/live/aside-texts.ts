/** Bound words that stand in no line: in headers, footers, notes and text boxes. */
import type { Element } from "@xmldom/xmldom";
import type { AsidePlace } from "../../core/link/document-steps";
import { parseXml } from "../report-files";
import { boundSpan, isBoundControl } from "../refresh/bound-control";
import { DOCUMENT, textOf, type Parts } from "../refresh/open-package";
import { descendants, isWord } from "../refresh/word-xml";

export type AsideText = { readonly key: string; readonly words: string; readonly where: AsidePlace };

const ASIDE = /^word\/(header|footer|footnotes|endnotes)\d*\.xml$/;
const OURS = /urn:keji:figures|"(fig|say):/;

export function asideTexts(parts: Parts): readonly AsideText[] {
  const main = textOf(parts, DOCUMENT);
  const boxes = main.includes("txbxContent") ? boundIn(main, isInBox) : [];
  const asides = [...parts.keys()].flatMap((path) => {
    const where = placeOf(path);
    return where && OURS.test(textOf(parts, path)) ? [{ path, where }] : [];
  });
  return [
    ...boxes.map((text) => ({ ...text, where: "textbox" as const })),
    ...asides.flatMap(({ path, where }) =>
      boundIn(textOf(parts, path), () => true).map((text) => ({ ...text, where })),
    ),
  ];
}

function placeOf(path: string): AsidePlace | null {
  const [, name] = ASIDE.exec(path) ?? [];
  return PLACES.find((place) => place === name) ?? null;
}

const PLACES = ["header", "footer", "footnotes", "endnotes"] as const;

function boundIn(xml: string, isWanted: (sdt: Element) => boolean): readonly Omit<AsideText, "where">[] {
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
