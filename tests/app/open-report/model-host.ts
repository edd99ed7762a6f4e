/** A DocumentHost over the document model of the page that plays Word: the use cases without a browser and without Office.js. */
import type { Cursor, DocumentHost, DocumentProblem, TextToPut } from "../../../src/app/ports";
import { fail, ok, type Result } from "../../../src/core/base/result";
import type { DocumentSteps, PartStep } from "../../../src/core/link/document-steps";
import { insertFile } from "../../../src/workbench/host/document/insert-file";
import { setProperty, wrapInControl } from "../../../src/workbench/host/document/controls";
import { insertParagraph, insertText } from "../../../src/workbench/host/document/insert-text";
import type { DocumentModel, ParagraphModel } from "../../../src/workbench/host/document/model";
import { savedBytes } from "../../../src/workbench/host/document/open-document";
import { rangeFrom } from "../../../src/workbench/host/document/ranges";
import { mainBody } from "../../../src/workbench/host/document/stories";
import {
  addXmlPart,
  deleteXmlPart,
  findXmlPart,
  namespaceOfPart,
} from "../../../src/workbench/host/document/xml-parts";
import { paragraphAt } from "../../../src/workbench/host/worker/run-word-edit";

type Asked = Exclude<keyof DocumentHost, "onCursor">;
type Answer<Value> = Promise<Result<Value, DocumentProblem>>;

const UNUSED = "not needed here";

export class ModelHost implements DocumentHost {
  /** What was asked, in order. */
  readonly asked: Asked[] = [];
  readonly opened: Uint8Array[] = [];
  /** Where the cursor stands: in the first paragraph with these words; null: in none. */
  cursorAt: string | null = "";
  isInTable = false;
  /** What fails, and with what. */
  readonly failing = new Map<Asked, DocumentProblem>();
  /** Done before an answer is given: what somebody else does meanwhile. */
  readonly before = new Map<Asked, () => void>();

  constructor(readonly model: DocumentModel) {}

  read(): Answer<Uint8Array> {
    return this.answer("read", () => savedBytes(this.model));
  }

  carryOut(_steps: DocumentSteps): Answer<never> {
    return this.answer("carryOut", () => unused());
  }

  writePart({ namespace, xml }: PartStep): Answer<null> {
    return this.answer("writePart", () => {
      const part = this.model.xmlParts.find((one) => namespaceOfPart(one) === namespace);
      if (part) this.model.package.put(part.path, xml);
      return null;
    });
  }

  wrap(): Answer<never> {
    return this.answer("select", () => unused());
  }

  unwrap(): Answer<never> {
    return this.answer("select", () => unused());
  }

  select(): Answer<null> {
    return this.answer("select", () => unused());
  }

  cursor(): Answer<Cursor | null> {
    const { cursorAt: words, isInTable } = this;
    return this.answer("cursor", () => (words === null ? null : { line: 0, offset: 0, words, isInTable }));
  }

  onCursor(): Answer<() => Promise<void>> {
    return Promise.resolve(ok(() => Promise.resolve()));
  }

  /** At the end of the cursor's paragraph. */
  put({ words, control }: TextToPut): Answer<null> {
    return this.answer("put", () => {
      const made = wrapInControl(rangeFrom(this.cursorParagraph(), "End"));
      setProperty(made, "tag", control?.tag ?? null);
      setProperty(made, "alias", control?.title ?? null);
      insertText(made, words, "Replace");
      return null;
    });
  }

  addPart(xml: string): Answer<string> {
    return this.answer("addPart", () => addXmlPart(this.model, xml.replace(/^<\?xml[^>]*\?>/, "")).id);
  }

  deletePart(id: string): Answer<null> {
    return this.answer("deletePart", () => {
      const part = findXmlPart(this.model, id);
      if (part) deleteXmlPart(part);
      return null;
    });
  }

  putFile(file: Uint8Array, where: "whole" | "cursor"): Answer<null> {
    return this.answer("putFile", () => {
      const base64 = Buffer.from(file).toString("base64");
      if (where === "whole") insertFile(mainBody(this.model), base64, "Replace");
      else insertFile(insertParagraph(this.cursorParagraph(), "", "After"), base64, "Replace");
      return null;
    });
  }

  openNew(file: Uint8Array): Answer<null> {
    return this.answer("openNew", () => {
      this.opened.push(file);
      return null;
    });
  }

  private cursorParagraph(): ParagraphModel {
    return paragraphAt(this.model, this.cursorAt ?? "");
  }

  private answer<Value>(what: Asked, act: () => Value): Answer<Value> {
    this.asked.push(what);
    this.before.get(what)?.();
    const problem = this.failing.get(what);
    return Promise.resolve(problem ? fail(problem) : ok(act()));
  }
}

function unused(): never {
  throw new Error(UNUSED);
}
