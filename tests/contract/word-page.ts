/** The pane's side of the Word leg: the adapter in a page of its own, called by tests through `window.kejiDocument`. */
import { WordDocumentHost } from "../../src/adapters/office/word/word-document-host";
import { officeReady } from "../../src/adapters/office/ready";
import type { DocumentHost } from "../../src/app/ports";
import type { DocumentSteps } from "../../src/core/link/document-steps";

/** Files go into the page and out of it as base64. */
export type PlainSteps = Omit<DocumentSteps, "inserts"> & {
  readonly inserts: readonly (Omit<DocumentSteps["inserts"][number], "file"> & { readonly file: string })[];
};

type AsItIs = "writePart" | "select" | "cursor" | "put" | "wrap" | "unwrap" | "addPart" | "deletePart";

export type PageDocument = Pick<DocumentHost, AsItIs> & {
  ready(): ReturnType<typeof officeReady>;
  read(): Promise<{ readonly base64: string } | Extract<Awaited<ReturnType<DocumentHost["read"]>>, { ok: false }>>;
  /** `goOn`: how often it goes on when it looks whether it is to stop; null: always. */
  carryOut(steps: PlainSteps, goOn: number | null): ReturnType<DocumentHost["carryOut"]>;
  putFile(base64: string, where: "whole" | "cursor"): ReturnType<DocumentHost["putFile"]>;
};

declare global {
  interface Window {
    kejiDocument: PageDocument;
  }
}

const host = new WordDocumentHost();

window.kejiDocument = {
  ready: officeReady,
  async read() {
    const read = await host.read();
    return read.ok ? { base64: btoa(Array.from(read.value, (byte) => String.fromCharCode(byte)).join("")) } : read;
  },
  carryOut: (steps, goOn) => {
    let looked = 0;
    const cancel = {
      get isCancelled() {
        return goOn !== null && (looked += 1) > goOn;
      },
    };
    const inserts = steps.inserts.map((one) => ({ ...one, file: bytesOf(one.file) }));
    return host.carryOut({ ...steps, inserts }, { watch: () => undefined, cancel });
  },
  writePart: (part) => host.writePart(part),
  select: (words) => host.select(words),
  cursor: () => host.cursor(),
  put: (text) => host.put(text),
  wrap: (words) => host.wrap(words),
  unwrap: (controls) => host.unwrap(controls),
  addPart: (xml) => host.addPart(xml),
  deletePart: (id) => host.deletePart(id),
  putFile: (base64, where) => host.putFile(bytesOf(base64), where),
};

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
