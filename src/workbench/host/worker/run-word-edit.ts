/** Does to a document what people do to it. */
import type { Element } from "@xmldom/xmldom";
import { never } from "../../../core/base/never";
import { deleteControl } from "../document/controls";
import { wordDescendants } from "../document/dom";
import { inside, touched } from "../document/extents";
import { insertParagraph, insertText } from "../document/insert-text";
import type { ControlModel, DocumentModel, ParagraphModel } from "../document/model";
import { deleteStretch } from "../document/ranges";
import { search } from "../document/search";
import { mainContainer } from "../document/stories";
import { textOf } from "../document/text";
import type { Author } from "../protocol/author";
import { tagOf } from "./word-view";
import type { Place, WordEdit } from "./word-command";

/** Throws for a place that is not there. */
export function runWordEdit(document: DocumentModel, edit: WordEdit, by: Author): void {
  const before = document.author;
  document.author = by;
  try {
    change(document, edit);
  } finally {
    document.author = before;
  }
}

function change(document: DocumentModel, edit: WordEdit): void {
  switch (edit.kind) {
    case "type-in-control":
      insertText(controlAt(document, edit.tag), edit.text, "Replace");
      return;
    case "delete-control":
      return deleteControl(controlAt(document, edit.tag), edit.content === "kept");
    case "reword":
      return reword(document, edit.words, edit.to);
    case "delete-paragraph":
      return deleteStretch(paragraphAt(document, edit.words));
    case "add-paragraph":
      insertParagraph(paragraphAt(document, edit.after), edit.text, "After");
      return;
    default:
      return never(edit);
  }
}

function reword(document: DocumentModel, words: string, to: string): void {
  const [found] = search(paragraphAt(document, words), words, null);
  if (found === undefined) throw new Error(`no words ${words}`);
  insertText(found, to, "Replace");
}

export function controlAt(document: DocumentModel, tag: string): ControlModel {
  const sdt = wordDescendants(mainContainer(document), "sdt").find((one) => tagOf(one) === tag);
  if (sdt === undefined) throw new Error(`no control ${tag}`);
  return { kind: "control", document, sdt };
}

export function paragraphAt(document: DocumentModel, words: string): ParagraphModel {
  const p = touched(inside(mainContainer(document)), "p").find((one) => textOf(inside(one)).includes(words));
  if (p === undefined) throw new Error(`no paragraph with ${words}`);
  return { kind: "paragraph", document, p };
}

/** The element of a place. */
export function elementAt(document: DocumentModel, place: Place): Element {
  const found = targetAt(document, place);
  return found.kind === "control" ? found.sdt : found.p;
}

/** The control or paragraph of a place. */
export function targetAt(document: DocumentModel, place: Place): ControlModel | ParagraphModel {
  if ("tag" in place) return controlAt(document, place.tag);
  if ("words" in place) return paragraphAt(document, place.words);
  const body = mainContainer(document);
  const isControl = "control" in place;
  const number = isControl ? place.control : place.paragraph;
  const element = wordDescendants(body, isControl ? "sdt" : "p")[number];
  if (element === undefined) throw new Error(`no ${isControl ? "control" : "paragraph"} ${number}`);
  return isControl ? { kind: "control", document, sdt: element } : { kind: "paragraph", document, p: element };
}
