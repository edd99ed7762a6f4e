/** Rewrites texts and attributes of a part's elements where they stand, without building a tree; the rest stays as it is. */
import { decodeXml } from "../xml-tags";
import { escapeXml } from "./cell-xml";

const PREFIX = "(?:[\\w.-]+:)?";

/** Of the elements named ("f|formula"): gives their text, decoded, and start tag to `change`; what it leaves alone stays byte for byte. */
export function textRewriter(
  elements: string,
): (xml: string, change: (text: string, startTag: string) => string) => string {
  const pattern = new RegExp(`(<(${PREFIX}(?:${elements}))(?:\\s[^>]*?)?(?<!/)>)([^<]+)(</\\2>)`, "g");
  return (xml, change) =>
    xml.replace(pattern, (...found: readonly string[]) => {
      const [whole = "", startTag = "", , escaped = "", endTag = ""] = found;
      const text = decodeXml(escaped);
      const changed = change(text, startTag);
      return changed === text ? whole : startTag + escapeXml(changed) + endTag;
    });
}

/** Of the elements named: gives the value of one of the attributes ("ref|sqref") to `change`. */
export function attributeRewriter(
  elements: string,
  attributes: string,
): (xml: string, change: (value: string) => string) => string {
  const pattern = new RegExp(`(<${PREFIX}(?:${elements})\\b[^>]*?\\s(?:${attributes})=")([^"]*)(")`, "g");
  return (xml, change) =>
    xml.replace(pattern, (...found: readonly string[]) => {
      const [, head = "", value = "", tail = ""] = found;
      return head + change(value) + tail;
    });
}
