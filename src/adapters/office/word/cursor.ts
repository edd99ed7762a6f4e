/// <reference types="office-js" />
/** Where the cursor stands among the document's lines, and going to words in them. */
import type { Cursor, DocumentProblem, WordsAt } from "../../../app/ports";
import { fail, ok, type Result } from "../../../core/base/result";
import { plainWords } from "../../../core/link/document-steps";
import { foundRange, seek } from "./find-words";
import { documentProblem } from "./problem";

/** null: it stands in a header, a note or a text box. */
export async function cursor(context: Word.RequestContext): Promise<Cursor | null> {
  const start = context.document.getSelection().getRange("Start");
  const before = context.document.body.getRange("Start").expandTo(start);
  const paragraph = start.paragraphs.getFirst();
  const prefix = paragraph.getRange("Start").expandTo(start);
  before.paragraphs.load("items/style");
  paragraph.load("text,tableNestingLevel");
  prefix.load("text");
  try {
    await context.sync();
  } catch (error) {
    // Two places of different parts of the document are no range.
    const { code } = documentProblem(error);
    if (code === "document-gone" || code === "document-failed") return null;
    throw error;
  }
  const line = before.paragraphs.items.length - 1;
  const { text: words, tableNestingLevel } = paragraph;
  return { line, offset: prefix.text.length, words, isInTable: tableNestingLevel > 0 };
}

/** Selects the words; where they are gone, their line. */
export async function selectWords(
  context: Word.RequestContext,
  { line, words, nth }: WordsAt,
): Promise<Result<null, DocumentProblem>> {
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();
  const paragraph = paragraphs.items[line];
  if (!paragraph) return fail({ code: "document-gone" });
  const sought = words === "" ? null : seek(paragraph, plainWords(words));
  if (sought) await context.sync();
  const range = sought ? foundRange(sought, nth, plainWords(paragraph.text)) : null;
  (range ?? paragraph.getRange("Content")).select();
  await context.sync();
  return ok(null);
}
