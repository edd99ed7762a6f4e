/** What can take the place of last year's words: this year's bound texts, and the stretches of words they fit into. */
import type { Span } from "../narrative/narrative";
import type { Unsaid } from "../narrative/say-again";
import type { Aspect } from "../proofreading/aspect";

/** A bound text as it is to stand in the document. */
export type BoundWords = Extract<Span, { readonly kind: "mention" | "phrase" }>;

/** What a key stands for this year. */
export type Sayings = (key: string) => BoundWords | Unsaid;

/**
 * A stretch around a number that a phrase says as a whole, whatever its outcome: 「同比增长19.8%」. `before` matches the
 * words up to the number, `after` those behind it, where there are any.
 */
export type Stretch = {
  readonly aspects: readonly Aspect[];
  readonly before: RegExp;
  readonly after: RegExp | null;
  /** The phrase's id. */
  readonly phrase: string;
};
