/// <reference types="office-js" />
/**
 * Puts a text in the place of what is selected, with a control of its own around it. The control comes first: where none can be,
 * as inside a plain-text control, the program refuses before anything is written.
 */
import type { DocumentProblem, TextToPut } from "../../../app/ports";
import { fail, ok, type Result } from "../../../core/base/result";
import { documentProblem } from "./problem";

/** Bodies that no refresh reaches. */
const BESIDE: readonly string[] = ["Header", "Footer", "Footnote", "Endnote"];
/** Figures of ours: one inside another would be written over with it. */
const OURS = /^(fig|say):/;

export async function putText(context: Word.RequestContext, text: TextToPut): Promise<Result<null, DocumentProblem>> {
  const selection = context.document.getSelection();
  const around = selection.parentContentControlOrNullObject;
  const body = selection.parentBody;
  selection.load("text");
  around.load("tag");
  body.load("type");
  await context.sync();
  // Several paragraphs would be gone with one figure in their place.
  const isSeveral = /[\r\n]/.test(selection.text.replace(/[\r\n]+$/, ""));
  const isInside = !around.isNullObject && OURS.test(around.tag);
  if (isSeveral || isInside || BESIDE.includes(body.type)) return fail({ code: "no-place-here" });
  return put(context, selection, text);
}

async function put(
  context: Word.RequestContext,
  selection: Word.Range,
  { words, control }: TextToPut,
): Promise<Result<null, DocumentProblem>> {
  try {
    if (control) putControl(selection, { words, ...control });
    else selection.insertText(words, "Replace");
    await context.sync();
    return ok(null);
  } catch (error) {
    const problem = documentProblem(error);
    return fail(problem.code === "document-failed" ? { code: "no-place-here" } : problem);
  }
}

function putControl(
  selection: Word.Range,
  { words, tag, title }: { readonly words: string; readonly tag: string; readonly title: string },
): void {
  const control = selection.insertContentControl();
  control.tag = tag;
  control.title = title;
  control.appearance = "BoundingBox";
  control.insertText(words, "Replace");
  // The cursor goes behind it, so that what is typed or put in next is not inside.
  control.getRange("After").select();
}
