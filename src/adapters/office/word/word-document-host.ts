/// <reference types="office-js" />
/** The document that is open in Word, as the use cases need it: WordApi 1.3, and the common interface's file and custom XML parts. */
import type {
  Cancel,
  CarriedOut,
  Cursor,
  DocumentHost,
  DocumentProblem,
  Following,
  TextToPut,
  WordsAt,
  WordsToWrap,
} from "../../../app/ports";
import { fail, ok, type Result } from "../../../core/base/result";
import type { DocumentSteps, PartStep } from "../../../core/link/document-steps";
import { base64Of } from "./base64";
import { carryOut } from "./carry-out";
import { asked } from "./common";
import { cursor, selectWords } from "./cursor";
import { documentProblem } from "./problem";
import { putText } from "./put-text";
import { readFile } from "./read-file";
import { unwrapControls, wrapWords } from "./wrap-words";
import { XmlParts } from "./xml-parts";

type Answer<Value> = Promise<Result<Value, DocumentProblem>>;

export class WordDocumentHost implements DocumentHost {
  private readonly parts = new XmlParts();
  private last: Promise<unknown> = Promise.resolve();

  read(cancel: Cancel = { isCancelled: false }): Answer<Uint8Array> {
    return this.queued(async () => {
      const bytes = await readFile(cancel);
      return bytes ? ok(bytes) : fail({ code: "cancelled" });
    });
  }

  carryOut(steps: DocumentSteps, following: Following): Answer<CarriedOut> {
    return this.inWord((context) => carryOut(context, steps, { parts: this.parts, ...following }));
  }

  writePart(part: PartStep): Answer<null> {
    return this.queued(async () => {
      await this.parts.write(part);
      return ok(null);
    });
  }

  select(words: WordsAt): Answer<null> {
    return this.inWord((context) => selectWords(context, words));
  }

  cursor(): Answer<Cursor | null> {
    return this.inWord(async (context) => ok(await cursor(context)));
  }

  onCursor(moved: () => void): Answer<() => Promise<void>> {
    const { document } = Office.context;
    const type = Office.EventType.DocumentSelectionChanged;
    return this.queued(async () => {
      await asked<void>((answer) => document.addHandlerAsync(type, moved, answer));
      return ok(() => asked<void>((answer) => document.removeHandlerAsync(type, { handler: moved }, answer)));
    });
  }

  put(text: TextToPut): Answer<null> {
    return this.inText((context) => putText(context, text));
  }

  wrap(words: readonly WordsToWrap[]): Answer<readonly number[]> {
    return this.inWord((context) => wrapWords(context, words));
  }

  unwrap(controls: readonly number[]): Answer<null> {
    return this.inWord((context) => unwrapControls(context, controls));
  }

  addPart(xml: string): Answer<string> {
    return this.queued(async () => ok(await this.parts.add(xml)));
  }

  deletePart(id: string): Answer<null> {
    return this.queued(async () => {
      await this.parts.remove(id);
      return ok(null);
    });
  }

  putFile(file: Uint8Array, where: "whole" | "cursor"): Answer<null> {
    return this.inWord(async (context) => {
      const { body } = context.document;
      if (where === "whole") body.insertFileFromBase64(base64Of(file), "Replace");
      else {
        const place = context.document.getSelection().paragraphs.getFirst().insertParagraph("", "After");
        place.insertFileFromBase64(base64Of(file), "Replace");
      }
      await context.sync();
      return ok(null);
    });
  }

  openNew(file: Uint8Array): Answer<null> {
    return this.inWord(async (context) => {
      context.application.createDocument(base64Of(file)).open();
      await context.sync();
      return ok(null);
    });
  }

  // In a header, a note or a text box there is no cursor among the lines.
  private inText<Value>(act: (context: Word.RequestContext) => Answer<Value>): Answer<Value> {
    return this.inWord(async (context) => ((await cursor(context)) ? act(context) : fail({ code: "no-place-here" })));
  }

  private inWord<Value>(act: (context: Word.RequestContext) => Answer<Value>): Answer<Value> {
    return this.queued(() => Word.run(act));
  }

  // One after another: a document is read while nothing is written.
  private queued<Value>(act: () => Answer<Value>): Answer<Value> {
    const done = this.last.then(async () => {
      try {
        return await act();
      } catch (error) {
        return fail(documentProblem(error));
      }
    });
    this.last = done.catch(() => null);
    return done;
  }
}
