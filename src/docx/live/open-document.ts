/** What the use cases of an open document need of its file: steps, our two parts, and what the document is set to. */
import type { PartStep } from "../../core/link/document-steps";
import { FIGURES_NAMESPACE } from "../figures-part";
import { PROVENANCE_NAMESPACE } from "../provenance-part";
import { parseXml } from "../report-files";
import { openLinkedReport } from "../refresh/linked-report";
import { DOCUMENT, packageOf, textOf, type Parts } from "../refresh/open-package";
import { boundSpan, isBoundControl } from "../refresh/bound-control";
import { childOf, descendants, isWord } from "../refresh/word-xml";
import { readUnits } from "./read-units";
import { ownPart } from "./steps-between";

/** Our two parts as they are in the file; null where one is missing. */
export function partSteps(bytes: Uint8Array): {
  readonly figures: PartStep | null;
  readonly provenance: PartStep | null;
} {
  const parts = packageOf(bytes);
  return { figures: partStep(parts, FIGURES_NAMESPACE), provenance: partStep(parts, PROVENANCE_NAMESPACE) };
}

function partStep(parts: Parts, namespace: string): PartStep | null {
  const xml = ownPart(parts, namespace);
  return xml === null ? null : { namespace, xml };
}

/** Whether changes are tracked from now on. */
export function trackChanges(bytes: Uint8Array): boolean {
  const on = /<(?:\w+:)?trackRevisions\b([^>]*)>/.exec(textOf(packageOf(bytes), "word/settings.xml"));
  return on !== null && !/val="(?:0|false|off)"/.test(on[1] ?? "");
}

/** The words of every paragraph of the text, those of table cells too, in reading order. */
export function linesOfDocument(bytes: Uint8Array): readonly string[] {
  const body = childOf(parseXml(textOf(packageOf(bytes), DOCUMENT)).documentElement, "body");
  if (!body) return [];
  return readUnits(body).flatMap(({ lines }) => lines.map((line) => line.map(({ words }) => words).join("")));
}

/** How often a control of ours with this tag and these words stands in the document. */
export function countControls(bytes: Uint8Array, tag: string, words: string): number {
  const body = childOf(parseXml(textOf(packageOf(bytes), DOCUMENT)).documentElement, "body");
  if (!body) return 0;
  const controls = descendants(body).filter((one) => isWord(one, "sdt") && isBoundControl(one));
  return controls.map((sdt) => boundSpan(sdt, 0, null)).filter((one) => one.tag === tag && one.shown === words).length;
}

/** The figures that decide the texts of these keys, as a document was written. */
export function figuresOfKeys(bytes: Uint8Array, keys: readonly string[]): readonly string[] {
  const opened = openLinkedReport(bytes);
  if (!opened.ok) return [];
  const { texts } = opened.value.document.stored;
  return keys.flatMap((key) => texts.get(key)?.figures ?? [key.split("~")[0] ?? key]);
}
