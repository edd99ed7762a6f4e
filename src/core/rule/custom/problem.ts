/** What is wrong with an own rule, as a code and values; src/text turns it into a sentence at the rule's cell. */
import type { Span } from "./expression";

export type FeelProblemCode = (typeof feelProblemCodes)[number];

/** Every code: each has a sentence and a test that shows it. */
export const feelProblemCodes = [
  "no-expression",
  "syntax",
  "too-long",
  "too-deep",
  "unknown-name",
  "unknown-function",
  "wrong-arguments",
  "unsupported",
  "bad-pattern",
  "bad-date",
  "types",
  "unknown-value",
  "not-a-test",
  "same-column",
  "no-object",
  "unknown-object",
  "unknown-severity",
  "unknown-switch",
  "no-number",
  "same-number",
  "unknown-placeholder",
] as const;

/** `told`: the values the sentence quotes; `at`: where in the text, from 0. */
export type FeelProblem = {
  readonly code: FeelProblemCode;
  readonly told: Readonly<Record<string, string | number>>;
  readonly at: Span | null;
};
