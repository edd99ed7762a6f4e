/** Which figures a reader of the report meets by their value. */
import { spansOf, type Narrative } from "./narrative";

const VALUE = /~(s|n|yi)$/;

/** Mentioned with their value: the target of a figure that is held back is printed, its value is not (P15). */
export function mentionedValues({ sections }: Narrative): ReadonlySet<string> {
  const spans = sections.flatMap(({ blocks }) => blocks.flatMap(spansOf));
  return new Set(spans.flatMap((span) => (span.kind === "mention" && VALUE.test(span.key) ? [span.figure] : [])));
}

/** The same, and those that decide a phrase. */
export function saidFigures(narrative: Narrative): ReadonlySet<string> {
  const spans = narrative.sections.flatMap(({ blocks }) => blocks.flatMap(spansOf));
  const decided = spans.flatMap((span) => (span.kind === "phrase" ? span.figures : []));
  return new Set([...mentionedValues(narrative), ...decided]);
}
