/** What a person sees of a document: its paragraphs as text, its controls marked. */
import type { Element, Node } from "@xmldom/xmldom";
import { isPlainText } from "../document/bindings";
import { textOfControl } from "../document/control-text";
import { isWord, nearest, wordAttribute, wordChild, wordDescendants } from "../document/dom";
import { contentOf, inside, nodesIn, touched } from "../document/extents";
import { isContentLocked } from "../document/guards";
import type { DocumentModel } from "../document/model";
import { selectionOf } from "../document/ranges";
import { mainContainer } from "../document/stories";
import { paragraphStyleId, styleName } from "../document/styles";
import { textOf } from "../document/text";

/** Words of one paragraph; `tag` is that of the innermost control in its line, null outside of any. */
export type ShownSpan = { readonly text: string; readonly tag: string | null };
export type ShownParagraph = {
  readonly style: string;
  readonly inTable: boolean;
  readonly spans: readonly ShownSpan[];
};
export type WordView = {
  readonly document: string;
  readonly paragraphs: readonly ShownParagraph[];
  readonly selection: string;
};

/** A control of the document, whether or not an add-in gets to see it. */
export type ShownControl = {
  readonly tag: string;
  readonly title: string;
  readonly text: string;
  readonly isPlainText: boolean;
  readonly cannotEdit: boolean;
};

export function wordViewOf(document: DocumentModel): WordView {
  const paragraphs = touched(inside(mainContainer(document)), "p").map((p) => ({
    style: styleName(document, paragraphStyleId(p), "paragraph"),
    inTable: nearest(p, "tc") !== null,
    spans: spansOf(p),
  }));
  return { document: document.name, paragraphs, selection: textOf(contentOf(selectionOf(document))) };
}

function spansOf(p: Element): ShownSpan[] {
  const spans: { text: string; tag: string | null }[] = [];
  for (const node of nodesIn(inside(p))) {
    if (!isWord(node, "r")) continue;
    const text = nearest(node, "del") === null ? textOf(inside(node)) : "";
    const tag = tagAround(node, p);
    const last = spans.at(-1);
    if (last?.tag === tag) last.text += text;
    else spans.push({ text, tag });
  }
  return spans;
}

function tagAround(node: Node, p: Element): string | null {
  const sdt = nearest(node, "sdt");
  return sdt !== null && p.contains(sdt) ? tagOf(sdt) : null;
}

export function shownControls(document: DocumentModel): ShownControl[] {
  return wordDescendants(mainContainer(document), "sdt").map((sdt) => ({
    tag: tagOf(sdt),
    title: wordAttribute(wordChild(wordChild(sdt, "sdtPr"), "alias"), "val") ?? "",
    text: textOfControl(sdt),
    isPlainText: isPlainText(sdt),
    cannotEdit: isContentLocked(sdt),
  }));
}

export function tagOf(sdt: Element): string {
  return wordAttribute(wordChild(wordChild(sdt, "sdtPr"), "tag"), "val") ?? "";
}
