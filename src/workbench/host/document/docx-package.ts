/** The package of a .docx: its parts, parsed when they are asked for; what nobody changed is saved byte for byte. */
import { DOMParser, XMLSerializer, type Document } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { isMark } from "./dom";

/** Without a zone it is local time everywhere, which is what a zip stores. */
const TIME = "1980-01-01T00:00:00";
/** Readers that stream expect the list of types first. */
const FIRST = ["[Content_Types].xml", "_rels/.rels"];

type Parsed = { readonly document: Document; readonly before: string };

export class DocxPackage {
  private readonly parts: Map<string, Uint8Array>;
  private readonly parsed = new Map<string, Parsed>();

  /** @throws when the bytes are no zip with a document in it. */
  constructor(bytes: Uint8Array) {
    this.parts = new Map(Object.entries(unzipSync(bytes)));
    if (!this.has("word/document.xml")) throw new Error("no word/document.xml");
  }

  get paths(): readonly string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  /** The part as it was last put; without changes to its DOM. */
  partBytes(path: string): Uint8Array {
    return this.parts.get(path) ?? new Uint8Array();
  }

  /** The part's DOM, the same each time: what is changed in it is saved. @throws when there is no such part. */
  xml(path: string): Document {
    const known = this.parsed.get(path);
    if (known !== undefined) return known.document;
    const bytes = this.parts.get(path);
    if (bytes === undefined) throw new Error(`no part ${path}`);
    const document = parseXml(strFromU8(bytes));
    this.parsed.set(path, { document, before: serialized(document) });
    return document;
  }

  put(path: string, content: Uint8Array | string): void {
    this.parsed.delete(path);
    this.parts.set(path, typeof content === "string" ? strToU8(content) : content);
  }

  remove(path: string): void {
    this.parsed.delete(path);
    this.parts.delete(path);
  }

  /** The package as it is now, without this host's marks. */
  bytes(): Uint8Array {
    const rank = (path: string): number => (FIRST.includes(path) ? FIRST.indexOf(path) : FIRST.length);
    const ordered: Zippable = {};
    for (const path of [...this.paths].sort((a, b) => rank(a) - rank(b))) ordered[path] = this.saved(path);
    return zipSync(ordered, { mtime: TIME });
  }

  private saved(path: string): Uint8Array {
    const parsed = this.parsed.get(path);
    const now = parsed === undefined ? "" : serialized(parsed.document);
    return parsed === undefined || now === parsed.before ? this.partBytes(path) : strToU8(now);
  }
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** @throws when the text is no well-formed XML. */
export function parseXml(text: string): Document {
  const refuse = (level: string, message: string): void => {
    if (level !== "warning") throw new Error(message);
  };
  return new DOMParser({ onError: refuse }).parseFromString(text.replace(/^\ufeff/, ""), "text/xml");
}

/** The document's root with a declaration, without marks. */
function serialized({ documentElement }: Document): string {
  if (documentElement === null) return "";
  return (
    DECLARATION +
    new XMLSerializer().serializeToString(documentElement, { nodeFilter: (node) => (isMark(node) ? null : node) })
  );
}
