/** Whether a report stands in a document as it was written: every bound text, bound to the document's own part, in its place. */
import type { BoundSpan } from "../../core/link/linked-document";
import { boundSpansOf } from "../../core/link/linked-document";
import { openLinkedReport } from "../../docx/refresh/linked-report";
import { linesOfDocument } from "../../docx/live/open-document";

export type Standing = {
  /** Bound texts that stand there with the words they shall have. */
  readonly written: number;
  /** Texts that did not come along, or say something else, as they should be. */
  readonly missing: readonly { readonly key: string; readonly words: string }[];
  /** Texts whose control is not bound to the part, or to another: they are refreshed all the same. */
  readonly unbound: number;
  /** Bookmarks that did not come along: their paragraphs are found by what they hold. */
  readonly unmarked: number;
};

export type Held = { readonly standing: Standing; readonly isSameText: boolean };

/** `wanted` may be a document of anybody's: then only the text counts. */
export function holdAgainst(found: Uint8Array, wanted: Uint8Array): Held {
  const isSameText = linesOfDocument(found).join("\n") === linesOfDocument(wanted).join("\n");
  return { standing: standingOf(found, wanted), isSameText };
}

function standingOf(found: Uint8Array, wanted: Uint8Array): Standing {
  const [here, report] = [openLinkedReport(found), openLinkedReport(wanted)];
  if (!here.ok || !report.ok) return { written: 0, missing: [], unbound: 0, unmarked: 0 };
  const there = new Map<string, BoundSpan[]>();
  for (const span of spansOf(here.value)) there.set(span.key, [...(there.get(span.key) ?? []), span]);
  const missing: { key: string; words: string }[] = [];
  let [written, unbound] = [0, 0];
  for (const { key, shown } of spansOf(report.value)) {
    const span = there.get(key)?.shift();
    if (span?.shown === shown) written += 1;
    else missing.push({ key, words: shown });
    unbound += isUnbound(span) ? 1 : 0;
  }
  const marks = new Set(here.value.read.bookmarks.map(({ block }) => block));
  const unmarked = report.value.read.bookmarks.filter(({ block }) => !marks.has(block)).length;
  return { written, missing, unbound, unmarked };
}

function isUnbound(span: BoundSpan | undefined): boolean {
  return span !== undefined && span.binding !== "live";
}

type Opened = Extract<ReturnType<typeof openLinkedReport>, { readonly ok: true }>["value"];

// Those of page headers and footers do not come with inserted text.
function spansOf({ document }: Opened): readonly BoundSpan[] {
  return document.items.filter(({ kind }) => kind !== "aside").flatMap(boundSpansOf);
}
