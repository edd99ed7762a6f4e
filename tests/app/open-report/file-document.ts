/** A document in a file as Word's pane has it open: what the use cases of linking ask of it. */
import { XMLSerializer, type Element } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { DocumentHost, DocumentProblem, WordsToWrap } from "../../../src/app/ports";
import { fail, ok, type Result } from "../../../src/core/base/result";
import type { PartStep } from "../../../src/core/link/document-steps";
import { bindTexts } from "../../../src/docx/refresh/bind-text";
import { plainParagraphs } from "../../../src/docx/refresh/plain-lines";
import { all, attributeOf, edited, one } from "../../docx/habits/edit-document";

type Asked = Pick<DocumentHost, "read" | "wrap" | "unwrap" | "writePart">;

/** Controls are made as Word makes them: rich text, with a tag and a title and no binding. */
export class FileDocument implements Asked {
  /** Refuses to write our parts, as where the document is protected meanwhile. */
  refusesParts = false;

  constructor(public bytes: Uint8Array) {}

  /** All that use cases of linking may ask for; anything else fails. */
  get host(): DocumentHost {
    return this as unknown as DocumentHost;
  }

  read(): Promise<Result<Uint8Array, DocumentProblem>> {
    return Promise.resolve(ok(this.bytes));
  }

  wrap(words: readonly WordsToWrap[]): Promise<Result<readonly number[], DocumentProblem>> {
    const ids: number[] = [];
    this.bytes = edited(this.bytes, (document) => {
      const lines = plainParagraphs(one(document, "body"));
      for (const { at, control } of words) {
        const line = lines[at.line];
        const from = line?.words.indexOf(at.words) ?? -1;
        if (!line || from < 0 || at.nth > 0) throw new Error("not for this document");
        const id = 7_000_000 + from;
        const key = control.tag.slice("fig:".length);
        bindTexts(line, [{ from, to: from + at.words.length, key, title: control.title, id, storeItemId: "{0}" }]);
        ids.push(id);
      }
      for (const sdt of all(document, "sdt")) if (ids.includes(idOf(sdt))) makeRich(sdt);
    });
    return Promise.resolve(ok(ids));
  }

  unwrap(controls: readonly number[]): Promise<Result<null, DocumentProblem>> {
    this.bytes = edited(this.bytes, (document) => {
      for (const sdt of all(document, "sdt")) {
        if (!controls.includes(idOf(sdt))) continue;
        for (const run of [...one(sdt, "sdtContent").childNodes]) sdt.parentNode?.insertBefore(run, sdt);
        sdt.parentNode?.removeChild(sdt);
      }
    });
    return Promise.resolve(ok(null));
  }

  writePart({ namespace, xml }: PartStep): Promise<Result<null, DocumentProblem>> {
    if (this.refusesParts) return Promise.resolve(fail({ code: "document-protected" }));
    const files = unzipSync(this.bytes);
    const path = Object.keys(files).find((name) =>
      strFromU8(files[name] ?? new Uint8Array()).includes(`"${namespace}"`),
    );
    if (path === undefined) throw new Error(`no part ${namespace}`);
    this.bytes = zipSync({ ...files, [path]: strToU8(xml) });
    return Promise.resolve(ok(null));
  }

  /** The controls with this tag, as XML. */
  controls(tag: string): readonly string[] {
    const found: string[] = [];
    edited(this.bytes, (document) => {
      for (const sdt of all(document, "sdt")) {
        const [own] = all(sdt, "tag");
        if (own && attributeOf(own, "val") === tag) found.push(new XMLSerializer().serializeToString(sdt));
      }
    });
    return found;
  }
}

function idOf(sdt: Element): number {
  const [id] = all(sdt, "id");
  return id ? Number(attributeOf(id, "val")) : 0;
}

function makeRich(sdt: Element): void {
  for (const name of ["dataBinding", "text"])
    for (const gone of all(one(sdt, "sdtPr"), name)) gone.parentNode?.removeChild(gone);
}
