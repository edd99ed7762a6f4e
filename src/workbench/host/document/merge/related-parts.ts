/** Takes over what inserted content points to: pictures, charts with their workbooks, addresses outside. */
import type { Element } from "@xmldom/xmldom";
import type { DocxPackage } from "../docx-package";
import {
  addRelationship,
  contentTypeOf,
  OFFICE,
  relationshipsOf,
  relationshipsPath,
  resolved,
  setContentType,
  type Relationship,
} from "../relationships";
import { MAIN_PART } from "../stories";

type Packages = { readonly from: DocxPackage; readonly to: DocxPackage };

/** The content's relationship ids become those of the document. */
export function mergeRelatedParts(packages: Packages, content: Element): void {
  const known = new Map(relationshipsOf(packages.from, MAIN_PART).map((one) => [one.id, one]));
  const added = new Map<string, string>();
  for (const element of [...content.getElementsByTagName("*")]) {
    for (const attribute of [...element.attributes]) {
      const relationship = attribute.namespaceURI === OFFICE ? known.get(attribute.value) : undefined;
      if (relationship === undefined) continue;
      const id = added.get(relationship.id) ?? takeOver(packages, relationship);
      added.set(relationship.id, id);
      element.setAttributeNS(OFFICE, attribute.name, id);
    }
  }
}

function takeOver(packages: Packages, { type, target, isExternal }: Relationship): string {
  if (isExternal) return addRelationship(packages.to, MAIN_PART, { type, target, isExternal });
  const path = copyPart(packages, resolved(MAIN_PART, target));
  return addRelationship(packages.to, MAIN_PART, { type, target: `/${path}`, isExternal: false });
}

/** The path it has now; what the part itself points to comes along. */
function copyPart({ from, to }: Packages, path: string): string {
  const free = freePath(to, path);
  to.put(free, from.partBytes(path));
  const type = contentTypeOf(from, path);
  if (type !== null) setContentType(to, free, type);
  const own = relationshipsOf(from, path);
  if (own.length === 0) return free;
  to.put(relationshipsPath(free), from.partBytes(relationshipsPath(path)));
  const root = to.xml(relationshipsPath(free)).documentElement;
  for (const [at, { target, isExternal }] of own.entries()) {
    const element = root?.getElementsByTagName("Relationship").item(at);
    if (!isExternal) element?.setAttribute("Target", `/${copyPart({ from, to }, resolved(path, target))}`);
  }
  return free;
}

function freePath(to: DocxPackage, path: string): string {
  const [, stem = path, extension = ""] = /^(.*?)\d*(\.[^./]+)$/.exec(path) ?? [];
  let free = path;
  for (let number = 1; to.has(free); number++) free = `${stem}${number}${extension}`;
  return free;
}
