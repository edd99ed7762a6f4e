/** The figures part: the bound texts by key, which the content controls show. */
import type { BoundTexts } from "./bound-texts";
import { XML_DECLARATION, xmlElement, xmlText } from "./xml";

export const FIGURES_NAMESPACE = "urn:keji:figures:1";
export const FIGURES_PREFIX_MAPPING = `xmlns:k='${FIGURES_NAMESPACE}'`;

/** Where an entry stands in the part: by key, so that its position may change. */
export function figureXPath(key: string): string {
  return `/k:figures[1]/k:f[@key='${key}'][1]`;
}

const XPATH = /^\/\w+:figures\[1\]\/\w+:f\[@key='([^']*)'\]\[1\]$/;

/** The key that such a path asks for; null when it is another path. */
export function keyOfXPath(xpath: string): string | null {
  return XPATH.exec(xpath)?.[1] ?? null;
}

export function figuresPart(texts: BoundTexts): string {
  const entries = [...texts.values()].map(({ key, text }) => xmlElement("f", { key }, [xmlText(text)]));
  return XML_DECLARATION + xmlElement("figures", { xmlns: FIGURES_NAMESPACE, format: 1 }, entries);
}
