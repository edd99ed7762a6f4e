/// <reference types="office-js" />
/**
 * Controls around words that stand in the document. Word's interface makes rich-text controls only, and gives them no data
 * binding: ours are known by their tag.
 */
import type { DocumentProblem, WordsToWrap } from "../../../app/ports";
import { fail, ok, type Result } from "../../../core/base/result";
import { plainWords } from "../../../core/link/document-steps";
import { foundRange, seek } from "./find-words";

export async function wrapWords(
  context: Word.RequestContext,
  all: readonly WordsToWrap[],
): Promise<Result<readonly number[], DocumentProblem>> {
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();
  const sought = all.map((one) => {
    const paragraph = paragraphs.items[one.at.line];
    const isAsRead = paragraph !== undefined && plainWords(paragraph.text) === plainWords(one.inLine);
    return isAsRead ? { one, sought: seek(paragraph, plainWords(one.at.words)) } : null;
  });
  if (sought.includes(null)) return fail({ code: "document-changed" });
  await context.sync();
  const ranges = sought.map(
    (found) => found && foundRange(found.sought, found.one.at.nth, plainWords(found.one.inLine)),
  );
  if (ranges.includes(null)) return fail({ code: "document-changed" });
  const controls = ranges.flatMap((range, at) => {
    const wanted = all[at];
    return range && wanted ? [around(range, wanted)] : [];
  });
  await context.sync();
  return ok(controls.map(({ id }) => id));
}

function around(range: Word.Range, { control: { tag, title } }: WordsToWrap): Word.ContentControl {
  const control = range.insertContentControl();
  control.tag = tag;
  control.title = title;
  control.appearance = "BoundingBox";
  control.load("id");
  return control;
}

/** The words stay. A control that a person took away meanwhile is not there any more. */
export async function unwrapControls(
  context: Word.RequestContext,
  ids: readonly number[],
): Promise<Result<null, DocumentProblem>> {
  const controls = ids.map((id) => context.document.contentControls.getByIdOrNullObject(id));
  for (const control of controls) control.load("id");
  await context.sync();
  for (const control of controls) if (!control.isNullObject) control.delete(true);
  await context.sync();
  return ok(null);
}
