/** A small notation for documents of the host: bodies as XML, opened like any file, and a real report. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { draftReport } from "../../../../src/app/draft-report";
import { pack } from "../../../../src/pack/pack";
import type { DocumentModel } from "../../../../src/workbench/host/document/model";
import { blankBytes, openDocument } from "../../../../src/workbench/host/document/open-document";
import { addXmlPart } from "../../../../src/workbench/host/document/xml-parts";
import { wordViewOf } from "../../../../src/workbench/host/worker/word-view";
import { profileOf, type WordHabits } from "../../../../src/workbench/host/session/profile";
import { checkSample } from "../../../make/check";

const DESKTOP = profileOf("word-2021").word as WordHabits;

let report: Promise<Uint8Array> | null = null;

/** The sample's draft as `keji report` writes it. */
export function reportBytes(): Promise<Uint8Array> {
  return (report ??= draftReport(checkSample(), pack, "draft").then(({ bytes }) => bytes));
}

/** The bytes of a document whose body holds this WordprocessingML; the prefix is w. */
export function bodyBytes(xml: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = unzipSync(blankBytes());
  const main = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  files["word/document.xml"] = strToU8(main.replace("<w:p/>", xml));
  for (const [path, text] of Object.entries(more)) files[path] = strToU8(text);
  return zipSync(files);
}

export function documentOf(xml: string, habits: Partial<WordHabits> = {}): DocumentModel {
  return opened(bodyBytes(xml), habits);
}

export function opened(bytes: Uint8Array, habits: Partial<WordHabits> = {}): DocumentModel {
  return openDocument(bytes, { name: "报告.docx", habits: { ...DESKTOP, ...habits } });
}

/** A paragraph of runs; what is in braces is a plain-text control: {tag=text}. */
export function paragraph(words: string): string {
  const pieces = words.split(/(\{[^}]*\})/).map((piece) => {
    const [, tag = "", text = ""] = /^\{([^=]*)=(.*)\}$/.exec(piece) ?? [];
    return tag === "" ? run(piece) : control(tag, text);
  });
  return `<w:p>${pieces.join("")}</w:p>`;
}

function run(text: string): string {
  return text === "" ? "" : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** An inline plain-text control, mapped to the entry of its tag in the part of the test's figures. */
export function control(tag: string, text: string): string {
  const mapping = `<w:dataBinding w:prefixMappings="xmlns:t='urn:test'" w:xpath="/t:figures[1]/t:f[@key='${tag}'][1]"/>`;
  const properties = `<w:tag w:val="${tag}"/><w:id w:val="${tag.length + 100}"/>${mapping}<w:text/>`;
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
}

/** A part with entries by key. */
export function figures(document: DocumentModel, entries: Readonly<Record<string, string>>): void {
  const written = Object.entries(entries).map(([key, text]) => `<f key="${key}">${text}</f>`);
  addXmlPart(document, `<figures xmlns="urn:test">${written.join("")}</figures>`);
}

/** The paragraphs as a person reads them; what a control holds in braces. */
export function lines(document: DocumentModel): string[] {
  return wordViewOf(document).paragraphs.map(({ spans }) =>
    spans.map(({ text, tag }) => (tag === null ? text : `{${tag}=${text}}`)).join(""),
  );
}
