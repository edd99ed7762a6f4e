/** Start tags of the small parts that describe a workbook, without building a tree of them. */

/** A start tag; names are without their prefix. */
export type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

const TAG = /<(?:[\w.-]+:)?([\w.-]+)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;
const ATTRIBUTE = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const REFERENCE = /&(#x?[0-9a-f]+|amp|lt|gt|quot|apos);/gi;
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The start tags with one of these names, in document order. */
export function* startTags(xml: string, ...names: readonly string[]): Generator<Tag, void> {
  for (const [, name, attributes] of xml.matchAll(TAG)) {
    if (name !== undefined && names.includes(name)) yield { name, attributes: parseAttributes(attributes ?? "") };
  }
}

/** The first of them. */
export function firstTag(xml: string, name: string): Tag | null {
  for (const tag of startTags(xml, name)) return tag;
  return null;
}

/** Whether a yes-or-no attribute says yes (xsd:boolean). */
export function isSet(tag: Tag | null, attribute: string): boolean {
  const value = tag?.attributes.get(attribute);
  return value === "1" || value === "true";
}

function parseAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) {
    if (name === undefined || name.startsWith("xmlns")) continue;
    attributes.set(name.slice(name.indexOf(":") + 1), decodeXml(double ?? single ?? ""));
  }
  return attributes;
}

/** Text of an element or attribute with its references resolved. */
export function decodeXml(text: string): string {
  return text.replace(REFERENCE, (whole, body: string) => {
    if (!body.startsWith("#")) return NAMED.get(body) ?? whole;
    const code = /^#x/i.test(body) ? parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
