/** The parts of a package that do not go into a clean copy, and what refers to them; properties that name nobody. */
import { strFromU8, strToU8, zipSync, type Zippable } from "fflate";
import { compareText } from "../../core/base/compare";
import type { PlainDate } from "../../core/base/plain-date";
import { coreProperties } from "../core-properties";
import type { WordFiles } from "../reading/word-files";
import { XML_DECLARATION, xmlElement } from "../xml";

/** Custom XML (ours and others'), comments and who made them, building blocks, a picture of the draft, a chart's workbook. */
const DROPPED =
  /^(?:customXml\/|word\/comments\w*\.xml$|word\/people\.xml$|word\/_rels\/comments\w*\.xml\.rels$|word\/glossary\/|docProps\/(?:custom\.xml|thumbnail\.\w+)$|word\/_rels\/settings\.xml\.rels$|word\/vba|word\/customizations\.xml$)/;
const CHART_WORKBOOK = /^word\/embeddings\/.+\.(?:xlsx|xlsb|xlsm)$/i;

export type PackageEdit = { readonly path: string; readonly text: string };

/** The files of the copy: `edits` in place of what was there, the rest as it was. */
export function cleanPackage(
  files: WordFiles,
  edits: readonly PackageEdit[],
  about: { readonly title: string; readonly clock: PlainDate },
): Uint8Array {
  const charts = [...files].some(([path]) => /^word\/charts\/chart\d*\.xml$/.test(path));
  const isDropped = (path: string): boolean => DROPPED.test(path) || (charts && CHART_WORKBOOK.test(path));
  const kept = new Map([...files].filter(([path]) => !isDropped(path)));
  const write = (path: string, text: string): void => void kept.set(path, strToU8(text));
  for (const { path, text } of edits) write(path, text);
  for (const [path, data] of [...kept]) {
    if (path.endsWith(".rels")) write(path, withoutRelationships(strFromU8(data), folderOf(path), isDropped));
    else if (path === "[Content_Types].xml") write(path, withoutTypes(strFromU8(data), isDropped));
    else if (/^word\/charts\/chart\d*\.xml$/.test(path)) write(path, withoutData(strFromU8(data)));
    else if (path === "word/settings.xml") write(path, withoutTraces(strFromU8(data)));
    else if (path === "word/styles.xml") write(path, strFromU8(data).replace(/<w:rsid\s[^>]*\/>/g, ""));
  }
  if (kept.has("docProps/core.xml")) write("docProps/core.xml", coreProperties(about.title, about.clock));
  if (kept.has("docProps/app.xml")) write("docProps/app.xml", appProperties());
  return zipped(kept);
}

function folderOf(rels: string): string {
  return rels.replace(/_rels\/[^/]+$/, "");
}

function withoutRelationships(xml: string, folder: string, isDropped: (path: string) => boolean): string {
  return xml.replace(/<Relationship\s[^>]*?(?:\/>|>\s*<\/Relationship>)/g, (relationship) => {
    const target = /\bTarget="([^"]*)"/.exec(relationship)?.[1] ?? "";
    const isExternal = /TargetMode="External"/.test(relationship);
    return !isExternal && isDropped(resolved(folder, target)) ? "" : relationship;
  });
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const parts = folder.split("/").filter((part) => part !== "");
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

function withoutTypes(xml: string, isDropped: (path: string) => boolean): string {
  return xml.replace(/<Override\s[^>]*?\/>/g, (override) =>
    isDropped(/\bPartName="\/?([^"]*)"/.exec(override)?.[1] ?? "") ? "" : override,
  );
}

function withoutData(xml: string): string {
  return xml.replace(/<c:externalData\b[^>]*>[\s\S]*?<\/c:externalData>|<c:externalData\b[^>]*\/>/g, "");
}

/** Revision ids, the path of a template, a mail merge's source, variables, the file's own id, and tracking switched on. */
const TRACES = ["rsids", "attachedTemplate", "mailMerge", "docVars", "trackRevisions", "revisionView"];

function withoutTraces(xml: string): string {
  const cut = TRACES.reduce((text, name) => {
    return text.replace(new RegExp(`<w:${name}\\b[^>]*/>|<w:${name}\\b[^>]*>[\\s\\S]*?</w:${name}>`, "g"), "");
  }, xml);
  return cut.replace(/<w1[45]:docId\b[^>]*\/>/g, "");
}

function appProperties(): string {
  const namespace = { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" };
  return XML_DECLARATION + xmlElement("Properties", namespace, []);
}

/** Without a zone it is local time everywhere, which is what a zip stores. */
const ZIP_EPOCH = "1980-01-01T00:00:00";
const FIRST = ["[Content_Types].xml", "_rels/.rels"];

function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const rank = (path: string): number => (FIRST.includes(path) ? FIRST.indexOf(path) : FIRST.length);
  const ordered: Zippable = {};
  const paths = [...files.keys()].sort((a, b) => rank(a) - rank(b) || compareText(a, b));
  for (const path of paths) ordered[path] = files.get(path) ?? new Uint8Array();
  return zipSync(ordered, { mtime: ZIP_EPOCH });
}
