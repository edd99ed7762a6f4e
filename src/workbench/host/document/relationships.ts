/** How parts of a package point to each other, and what each part is. */
import type { Element } from "@xmldom/xmldom";
import { elementsOf } from "./dom";
import type { DocxPackage } from "./docx-package";

export type Relationship = {
  readonly id: string;
  readonly type: string;
  /** As written: relative to the part's folder, or an address outside. */
  readonly target: string;
  readonly isExternal: boolean;
};

/** Of the kinds this host makes or looks for. */
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "[Content_Types].xml";

export function relationshipsOf(from: DocxPackage, part: string): Relationship[] {
  const path = relationshipsPath(part);
  if (!from.has(path)) return [];
  return elementsOf(rootOf(from, path)).map((element) => ({
    id: element.getAttribute("Id") ?? "",
    type: element.getAttribute("Type") ?? "",
    target: element.getAttribute("Target") ?? "",
    isExternal: element.getAttribute("TargetMode") === "External",
  }));
}

/** The first part of that kind that a part points to; null when there is none. */
export function relatedPart(from: DocxPackage, part: string, kind: string): string | null {
  const found = relationshipsOf(from, part).find(({ type }) => type === `${OFFICE}/${kind}`);
  return found === undefined ? null : resolved(part, found.target);
}

/** The new relationship's id. */
export function addRelationship(to: DocxPackage, part: string, about: Omit<Relationship, "id">): string {
  const path = relationshipsPath(part);
  if (!to.has(path)) to.put(path, `<Relationships xmlns="${NAMESPACE}"/>`);
  const root = rootOf(to, path);
  const taken = new Set(relationshipsOf(to, part).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const element = to.xml(path).createElementNS(NAMESPACE, "Relationship");
  element.setAttribute("Id", `rId${number}`);
  element.setAttribute("Type", about.type);
  element.setAttribute("Target", about.target);
  if (about.isExternal) element.setAttribute("TargetMode", "External");
  root.appendChild(element);
  return `rId${number}`;
}

export function removeRelationshipsTo(from: DocxPackage, part: string, target: string): void {
  const path = relationshipsPath(part);
  for (const element of from.has(path) ? elementsOf(rootOf(from, path)) : []) {
    if (resolved(part, element.getAttribute("Target") ?? "") === target) element.parentNode?.removeChild(element);
  }
}

/** "word/media/image1.png" for "media/image1.png" seen from "word/document.xml". */
export function resolved(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** "word/_rels/document.xml.rels" for "word/document.xml". */
export function relationshipsPath(part: string): string {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** The part's content type; null when the package says nothing. */
export function contentTypeOf(of: DocxPackage, path: string): string | null {
  const entries = elementsOf(rootOf(of, TYPES));
  const own = entries.find((entry) => entry.getAttribute("PartName") === `/${path}`);
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const common = entries.find((entry) => entry.getAttribute("Extension")?.toLowerCase() === extension);
  return (own ?? common)?.getAttribute("ContentType") ?? null;
}

export function setContentType(of: DocxPackage, path: string, type: string): void {
  if (contentTypeOf(of, path) === type) return;
  const root = rootOf(of, TYPES);
  const entry = of.xml(TYPES).createElementNS(root.namespaceURI, "Override");
  entry.setAttribute("PartName", `/${path}`);
  entry.setAttribute("ContentType", type);
  root.appendChild(entry);
}

/** Takes a part out of the package, with its own relationships and its content type. */
export function removePart(from: DocxPackage, path: string): void {
  from.remove(path);
  from.remove(relationshipsPath(path));
  for (const entry of elementsOf(rootOf(from, TYPES))) {
    if (entry.getAttribute("PartName") === `/${path}`) entry.parentNode?.removeChild(entry);
  }
}

function rootOf(of: DocxPackage, path: string): Element {
  const root = of.xml(path).documentElement;
  if (root === null) throw new Error(`${path} has no root`);
  return root;
}
