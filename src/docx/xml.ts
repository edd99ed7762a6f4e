/** Writes the package's parts that are ours alone as XML text. */
import { cleanText } from "./clean-text";

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** null: the attribute is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | null>>;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/** Text as an element or an attribute may hold it. */
export function xmlText(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (character) => ESCAPES.get(character) ?? character);
}

/** An element; its children are XML already. */
export function xmlElement(name: string, attributes: XmlAttributes = {}, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}
