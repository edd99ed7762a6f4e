/** What has to be known of an open document before something is put into it. */
import { FIGURES_NAMESPACE } from "../figures-part";
import { PROVENANCE_NAMESPACE } from "../provenance-part";
import { parseXml } from "../report-files";
import { DOCUMENT, openPackage, textOf, type PackageProblem, type Parts } from "../refresh/open-package";
import { childElements, childOf, isWord } from "../refresh/word-xml";
import type { Result } from "../../core/base/result";
import { ok } from "../../core/base/result";
import { readUnits } from "./read-units";
import { trackChanges } from "./open-document";

export type DocumentFacts = {
  /** One of our two parts is in it: a report, or figures that were put in. */
  readonly hasParts: boolean;
  /** Neither words nor tables nor pictures. */
  readonly isEmpty: boolean;
  readonly isProtected: boolean;
  readonly isTracked: boolean;
};

export function documentFacts(bytes: Uint8Array): Result<DocumentFacts, PackageProblem> {
  const parts = openPackage(bytes);
  if (!parts.ok) return parts;
  return ok({
    hasParts: hasOurs(parts.value),
    isEmpty: isEmpty(parts.value),
    isProtected: isProtected(parts.value),
    isTracked: trackChanges(bytes),
  });
}

function hasOurs(parts: Parts): boolean {
  const own = [FIGURES_NAMESPACE, PROVENANCE_NAMESPACE].map((namespace) => namespace.replace(/\d+$/, ""));
  return [...parts.keys()].some((path) => {
    if (!/^customXml\/item\d+\.xml$/i.test(path)) return false;
    const xml = textOf(parts, path);
    return own.some((namespace) => xml.includes(namespace));
  });
}

function isEmpty(parts: Parts): boolean {
  const body = childOf(parseXml(textOf(parts, DOCUMENT)).documentElement, "body");
  if (!body) return true;
  const units = readUnits(body);
  const hasWords = units.some(
    ({ kind, lines, isTouched }) =>
      kind === "table" || isTouched || lines.flat().some(({ words, key }) => key !== null || words.trim() !== ""),
  );
  return !hasWords && childElements(body).every((one) => !isWord(one, "altChunk"));
}

// 「限制编辑」 to tracked changes lets people write; that changes are tracked is told for itself.
function isProtected(parts: Parts): boolean {
  const [, attributes = ""] = /<(?:\w+:)?documentProtection\b([^>]*)>/.exec(textOf(parts, "word/settings.xml")) ?? [];
  return /enforcement="(?:1|true|on)"/.test(attributes) && !/edit="trackedChanges"/.test(attributes);
}
