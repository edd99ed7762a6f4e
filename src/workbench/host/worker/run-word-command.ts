/** Carries out what the page asks of an open document. */
import { contentOf } from "../document/extents";
import type { DocumentModel } from "../document/model";
import { setTracking } from "../document/document-settings";
import { savedBytes } from "../document/open-document";
import { select, selectionOf } from "../document/ranges";
import { textOf } from "../document/text";
import { xmlOfNode } from "../document/xml-nodes";
import { namespaceOfPart, partDom } from "../document/xml-parts";
import type { WordDocument } from "../word/word-app";
import { base64 } from "./base64";
import type { SharedCommand } from "./command";
import { SHARED_RUNNERS } from "./run-shared-command";
import { elementAt, runWordEdit, targetAt } from "./run-word-edit";
import type { WordCommand } from "./word-command";
import { shownControls, wordViewOf } from "./word-view";

/** `pages-view` is answered by what keeps the last answer: see run-pages-command.ts. */
type Kinds = Exclude<WordCommand["kind"], "pages-view">;
type Of<Kind extends Kinds> = Extract<WordCommand, { kind: Kind }>;
type Runners = { readonly [Kind in Kinds]: (document: WordDocument, command: Of<Kind>) => unknown };

const RUNNERS: Runners = {
  "word-edit": ({ model }, { edit, by }) => runWordEdit(model, edit, by),
  "word-edit-before": ({ model, faults }, { sync, edit, by }) =>
    faults.before(sync, () => runWordEdit(model, edit, by)),
  "word-select": ({ model }, { at, edge }) => select(targetAt(model, at), edge),
  "word-selection": ({ model }) => textOf(contentOf(selectionOf(model))),
  "word-view": ({ model }) => wordViewOf(model),
  "word-controls": ({ model }) => shownControls(model),
  "word-file": ({ model }) => base64(savedBytes(model)),
  "word-opened": ({ model }) => model.opened.map(base64),
  "word-xml-parts": ({ model }) => xmlParts(model),
  "word-lock": ({ model }, { at, state }) => {
    const element = elementAt(model, at);
    if (state === "on") model.locked.add(element);
    else model.locked.delete(element);
  },
  "word-protection": ({ model }, { state }) => {
    model.isProtected = state === "on";
  },
  "word-tracking": ({ model }, { state }) => setTracking(model, state === "on"),
};

/** What it gives. Throws when it cannot be done. */
export function runWordCommand(document: WordDocument, command: WordCommand | SharedCommand): unknown {
  const runners = { ...SHARED_RUNNERS, ...RUNNERS };
  const run = runners[command.kind as Kinds] as
    ((document: WordDocument, command: WordCommand | SharedCommand) => unknown) | undefined;
  if (run === undefined) throw new Error(`${command.kind} is no command for a document`);
  return run(document, command) ?? null;
}

function xmlParts({ xmlParts: parts }: DocumentModel): unknown {
  return parts
    .filter(({ isBuiltIn }) => !isBuiltIn)
    .map((part) => ({ id: part.id, namespace: namespaceOfPart(part), xml: xmlOfNode(partDom(part)) }));
}
