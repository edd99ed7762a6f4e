/** Relationships and content types of an opened package: where they lead, new ones, and those that are gone. */
import { strToU8 } from "fflate";
import { parseXml } from "../report-files";
import { xmlElement } from "../xml";
import { textOf, type Parts } from "./open-package";
import { childElements } from "./word-xml";

const TYPES = "[Content_Types].xml";

export type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** word/charts/chart1.xml → word/charts/_rels/chart1.xml.rels */
export function relationsPath(part: string): string {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** Those of a part that lead into the package, each with the whole path of its target. */
export function relationsOf(parts: Parts, part: string): readonly Relation[] {
  const path = relationsPath(part);
  if (!parts.has(path)) return [];
  return childElements(parseXml(textOf(parts, path)).documentElement).flatMap((one) => {
    if (one.getAttribute("TargetMode") === "External") return [];
    const said = (name: string): string => one.getAttribute(name) ?? "";
    return [{ id: said("Id"), type: said("Type"), target: wholePath(part, said("Target")) }];
  });
}

/** `target` is written as seen from the part's folder. */
export function addRelation(parts: Parts, part: string, { id, type, target }: Relation): void {
  insert(parts, relationsPath(part), xmlElement("Relationship", { Id: id, Type: type, Target: target }));
}

export function removeRelation(parts: Parts, part: string, id: string): void {
  const path = relationsPath(part);
  take(parts, path, new RegExp(`<(?:\\w+:)?Relationship\\b[^>]*\\bId=["']${escaped(id)}["'][^>]*/>`));
}

export function addType(parts: Parts, path: string, type: string): void {
  insert(parts, TYPES, xmlElement("Override", { PartName: `/${path}`, ContentType: type }));
}

export function removePart(parts: Parts, path: string): void {
  parts.delete(path);
  parts.delete(relationsPath(path));
  take(parts, TYPES, new RegExp(`<(?:\\w+:)?Override\\b[^>]*\\bPartName=["']/${escaped(path)}["'][^>]*/>`));
}

// At the end of the list, whatever prefix its elements have.
function insert(parts: Parts, path: string, xml: string): void {
  const list = textOf(parts, path);
  const end = list.lastIndexOf("</");
  parts.set(path, strToU8(list.slice(0, end) + xml + list.slice(end)));
}

function take(parts: Parts, path: string, pattern: RegExp): void {
  parts.set(path, strToU8(textOf(parts, path).replace(pattern, "")));
}

function wholePath(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

/** The first of such paths that no part has: start1end, start2end … */
export function freePath(parts: Parts, start: string, end: string): string {
  for (let nth = 1; ; nth++) if (!parts.has(`${start}${nth}${end}`)) return `${start}${nth}${end}`;
}
