/** Word behind the protocol: the open document, its classes, its calls and its events. */
import type { Node } from "@xmldom/xmldom";
import { sweepRanges } from "../document/extents";
import type { DocumentHappening, DocumentModel } from "../document/model";
import { savedBytes } from "../document/open-document";
import { NodeHandles } from "../document/xml-nodes";
import type { HostDocument } from "../session/document";
import type { OfficeApp, RaisedEvent } from "../session/office-app";
import { wordClass } from "./classes";
import { commonCall } from "./common-calls";
import { serviceOf } from "./services";

/** An open document with its host. */
export type WordDocument = HostDocument & { readonly model: DocumentModel };

const WORD_ON_THE_WEB = 32;
const SELECTION_EVENT = "documentSelectionChanged";
/** Of a part: nodes are only ever replaced here, so that nobody may wait in vain for the others. */
const NODE_EVENT = /^\{[0-9A-Fa-f-]+\}_nodeReplaced$/;

export function wordApp(model: DocumentModel): OfficeApp {
  const handles = new NodeHandles();
  return {
    number: WORD_ON_THE_WEB,
    name: model.name,
    root: { type: wordClass("Document"), object: model },
    classOf: wordClass,
    serviceOf: (name) => serviceOf(model, name),
    holder: {
      hold: (object) => void model.held.add(object),
      release: (object) => void model.held.delete(object),
    },
    fileBytes: () => savedBytes(model),
    actAs: (author) => {
      model.author = author;
    },
    afterBatch: () => sweepRanges(model),
    settingsAtStart: (values) => Object.fromEntries(values),
    settingsRefreshed: (values) => [...values],
    call: (dispatch, args) => asAddIn(model, () => commonCall({ document: model, handles }, dispatch, args)),
    hasEvent: (name) => name === SELECTION_EVENT || NODE_EVENT.test(name),
    takeEvents: () => model.happenings.splice(0).map((happening) => told(happening, handles)),
  };
}

function asAddIn<Value>(model: DocumentModel, act: () => Value): Value {
  const { author } = model;
  model.author = "add-in";
  try {
    return act();
  } finally {
    model.author = author;
  }
}

function told(happening: DocumentHappening, handles: NodeHandles): RaisedEvent {
  if (happening.kind === "selected") return { name: SELECTION_EVENT, data: {} };
  const { part, before, after } = happening;
  const told = (node: Node): object => handles.describe(handles.hold(part, node));
  const data = { InUndoRedo: false, OldNode: told(before), NewNode: told(after) };
  return { name: `${part.id}_nodeReplaced`, data };
}
