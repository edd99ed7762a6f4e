/** Makes the clean copy of a report: nothing in it but what a reader sees, and proved to read the same. */
import { XMLSerializer, type Element } from "@xmldom/xmldom";
import type { PlainDate } from "../../core/base/plain-date";
import { fail, ok, type Result } from "../../core/base/result";
import { passagesOf, type Passage } from "../../core/proofreading/passage";
import { parseXml } from "../report-files";
import { hiddenStyles } from "../reading/shown-words";
import { readDocument, type ReadDocument } from "../reading/read-document";
import { storiesOf, textOf, type WordFiles } from "../reading/word-files";
import { acceptRevisions } from "./accept-revisions";
import { cleanPackage, type PackageEdit } from "./clean-package";
import { DRAFT_TAG, MARK, removeDraftSigns } from "./draft-signs";
import { bookmarksNamedIn, removeUnseen } from "./remove-hidden";

/** How many of each were taken out; revisions were accepted. */
export type CleanCounts = {
  readonly controls: number;
  readonly revisions: number;
  readonly comments: number;
  readonly hidden: number;
  readonly bookmarks: number;
  readonly marks: number;
};

export type CleanCopy = { readonly bytes: Uint8Array; readonly counts: CleanCounts };

/** The copy would not read the same as the document. */
export type NotEqual = { readonly code: "clean-differs"; readonly expected: string; readonly found: string };

export function cleanDocument(document: ReadDocument, clock: PlainDate): Result<CleanCopy, NotEqual> {
  const { files } = document;
  const styles = textOf(files, "word/styles.xml");
  const hidden = styles === "" ? new Set<string>() : hiddenStyles(parseXml(styles).documentElement);
  const stories = storiesOf(files).map(({ path }) => ({ path, xml: textOf(files, path) }));
  const named = new Set(stories.flatMap(({ xml }) => bookmarksNamedIn(xml)));
  const total = { controls: 0, revisions: 0, comments: 0, hidden: 0, bookmarks: 0, marks: 0 };
  const edits = stories.map(({ path, xml }): PackageEdit => {
    const tree = parseXml(xml);
    const root = tree.documentElement as Element;
    total.revisions += acceptRevisions(root);
    total.marks += removeDraftSigns(root);
    const removed = removeUnseen(root, hidden, named);
    for (const key of ["controls", "comments", "hidden", "bookmarks"] as const) total[key] += removed[key];
    return { path, text: new XMLSerializer().serializeToString(tree) };
  });
  const bytes = cleanPackage(files, edits, { title: titleOf(files), clock });
  const difference = differenceOf(document, bytes);
  return difference ? fail(difference) : ok({ bytes, counts: total });
}

function titleOf(files: WordFiles): string {
  const xml = textOf(files, "docProps/core.xml");
  return xml === ""
    ? ""
    : (parseXml(xml).getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", "title")[0]?.textContent ?? "");
}

/** Reads both with the reader that knows nothing of how the copy was made; the draft line and the marks are left out of the first. */
function differenceOf(document: ReadDocument, copy: Uint8Array): NotEqual | null {
  const read = readDocument(copy);
  const found = read.ok ? passagesOf(read.value.blocks).map(({ text }) => text) : [];
  const expected = passagesOf(document.blocks).flatMap((passage) => finalText(passage, document) ?? []);
  const at = expected.findIndex((text, index) => text !== found[index]);
  if (at === -1 && expected.length === found.length) return null;
  const nth = at === -1 ? expected.length : at;
  return { code: "clean-differs", expected: expected[nth] ?? "", found: found[nth] ?? "" };
}

/** What is left of a passage; null where it was the draft line alone. */
function finalText({ text, bound }: Passage, { controls }: ReadDocument): string | null {
  const drafts = bound.filter(({ control }) => DRAFT_TAG.test(controls[control]?.tag ?? ""));
  if (drafts.length === 0) return text.replace(MARK, "");
  const kept = drafts.reduceRight((words, { from, to }) => words.slice(0, from) + words.slice(to), text);
  return kept.trim() === "" ? null : kept.replace(MARK, "");
}
