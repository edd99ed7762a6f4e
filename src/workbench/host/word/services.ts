/** The services of the shell around Word, and what an add-in makes before it gives it to a method. */
import { optionalText, yesOrNoValue } from "../executor/arguments";
import { described, type AnyClass, type Scalar, type Target } from "../executor/class-description";
import { addinInternalService } from "../executor/addin-service";
import { DocxPackage } from "../document/docx-package";
import type { DocumentModel } from "../document/model";
import { blankBytes } from "../document/open-document";
import type { SearchOptions } from "../document/search";
import { OfficeError } from "../protocol/office-error";

const OPTIONS = [
  "IgnorePunct",
  "IgnoreSpace",
  "MatchCase",
  "MatchPrefix",
  "MatchSuffix",
  "MatchWholeWord",
  "MatchWildcards",
];

/** Any option may be set; a search refuses those that this host does not know. */
export const searchOptionsClass: AnyClass = described<SearchOptions>({
  name: "SearchOptions",
  scalars: Object.fromEntries(OPTIONS.map((name) => [name, option(name)])),
});

function option(name: string): Scalar<SearchOptions> {
  return {
    get: ({ asked }) => asked.get(name) ?? false,
    set: ({ asked }, value) => void asked.set(name, yesOrNoValue(value)),
  };
}

/** Word itself; the documents it opens are remembered beside the one the pane stands in. */
export const applicationClass: AnyClass = described<DocumentModel>({
  name: "Application",
  methods: { CreateDocument: { type: "DocumentCreated", call: createDocument } },
});

function createDocument(beside: DocumentModel, args: readonly unknown[]): CreatedModel {
  if (!beside.habits.createsDocuments) throw new OfficeError("NotImplemented", "Application.createDocument");
  const base64 = optionalText(args, 0);
  return { kind: "created", beside, bytes: base64 === null ? blankBytes() : fileOf(base64) };
}

function fileOf(base64: string): Uint8Array {
  try {
    return new DocxPackage(bytesOf(base64)).bytes();
  } catch {
    throw new OfficeError("InvalidArgument", "not a Word document as base64");
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

type CreatedModel = { readonly kind: "created"; readonly beside: DocumentModel; readonly bytes: Uint8Array };

/** A document that is not open yet. Whatever else it has belongs to a set that is not stated here: the library refuses it. */
export const documentCreatedClass: AnyClass = described<CreatedModel>({
  name: "DocumentCreated",
  methods: { Open: { call: ({ beside, bytes }) => void beside.opened.push(bytes) } },
});

type Maker = (document: DocumentModel) => Target;

const MAKERS: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ["Microsoft.InternalService.AddinInternalService", () => ({ type: addinInternalService, object: {} })],
  ["Microsoft.WordServices.SearchOptions", () => ({ type: searchOptionsClass, object: newOptions() })],
  ["Microsoft.WordServices.Application", (document) => ({ type: applicationClass, object: document })],
]);

function newOptions(): SearchOptions {
  return { kind: "search-options", asked: new Map() };
}

/** By type name, of the program that the document is open in; null when this host does not have it. */
export function serviceOf(document: DocumentModel, name: string): Target | null {
  return MAKERS.get(name)?.(document) ?? null;
}
