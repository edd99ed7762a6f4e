/** Years that people typed, in a report that is rolled into another year: bound years follow, these do not. */
import { readWords } from "./block-words";
import type { LinkedDocument } from "./linked-document";
import type { RefreshPlan } from "./refresh-plan";

/** The paragraphs that a person's words keep and that name the year, each as its words. */
export function yearsLeft({ items }: LinkedDocument, { blockActions }: RefreshPlan, year: number): readonly string[] {
  const rewritten = new Set(blockActions.flatMap((action) => (action.kind === "add" ? [] : action.items)));
  return items.flatMap(({ lines }, at) => {
    if (rewritten.has(at)) return [];
    return lines
      .filter((line) => line.some((span) => span.kind === "text" && span.text.includes(`${year}年`)))
      .map(readWords);
  });
}
