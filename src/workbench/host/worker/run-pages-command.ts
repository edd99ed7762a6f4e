/** Gives a document to a page that draws it as pages: only when something of it is different. */
import type { DocumentModel } from "../document/model";
import { markedPackage, type MarkedPackage } from "../document/page-marks";
import type { SharedCommand } from "./command";
import type { WordCommand } from "./word-command";

type Run = (command: SharedCommand | WordCommand) => { readonly value: MarkedPackage | null } | null;

/** Takes `pages-view` and answers null to all others. */
export function pagesRunner(document: DocumentModel): Run {
  let told: Uint8Array | null = null;
  return (command) => {
    if (command.kind !== "pages-view") return null;
    const marked = markedPackage(document);
    if (told !== null && isSame(told, marked.bytes)) return { value: null };
    told = marked.bytes;
    return { value: marked };
  };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
