/** The texts that figures decide, one entry a key: the same mention reads the same wherever it stands. */
import { spansOf, type Mark, type Narrative, type Span } from "../core/narrative/narrative";
import { cleanText } from "./clean-text";

export type BoundSpan = Extract<Span, { kind: "mention" | "phrase" }>;

export type BoundText = {
  readonly kind: BoundSpan["kind"];
  readonly key: string;
  readonly text: string;
  readonly mark: Mark | null;
  readonly figures: readonly string[];
  /** A phrase's outcome and every wording that is true now; null and empty for a mention. */
  readonly outcome: string | null;
  readonly choices: readonly string[];
};

/** By key, in order of first appearance. */
export type BoundTexts = ReadonlyMap<string, BoundText>;

export function isBound(span: Span): span is BoundSpan {
  return span.kind === "mention" || span.kind === "phrase";
}

/** @throws when one key has two texts, or a text is empty: an empty control would show a prompt in its place. */
export function boundTexts(narrative: Narrative): BoundTexts {
  const texts = new Map<string, BoundText>();
  for (const section of narrative.sections) {
    for (const span of section.blocks.flatMap(spansOf)) {
      if (isBound(span)) enter(texts, entryOf(span));
    }
  }
  return texts;
}

function enter(texts: Map<string, BoundText>, entry: BoundText): void {
  const known = texts.get(entry.key);
  if (entry.text === "") throw new Error(`nothing to show for ${entry.key}`);
  if (known && (known.kind !== entry.kind || known.text !== entry.text)) {
    throw new Error(`${entry.key} is both “${known.text}” and “${entry.text}”`);
  }
  if (!known) texts.set(entry.key, entry);
}

/** The entry of one span. */
export function entryOf(span: BoundSpan): BoundText {
  const common = { key: span.key, text: cleanText(span.text), mark: span.mark };
  return span.kind === "mention"
    ? { ...common, kind: "mention", figures: [span.figure], outcome: null, choices: [] }
    : { ...common, kind: "phrase", figures: span.figures, outcome: span.outcome, choices: span.choices };
}
