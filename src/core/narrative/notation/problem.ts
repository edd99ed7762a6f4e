/** What is wrong with a template, as a code and values with its place in the text; src/text makes a sentence of it. */

export const notationCodes = [
  "unknown-figure",
  "unknown-filter",
  "wrong-value",
  "wrong-argument",
  "after-words",
  "name-with-filter",
  "bare-number",
  "half-width",
  "unclosed",
  "stray-sign",
  "empty-clause",
  "empty-output",
  "unknown-tag",
  "lead-with-figure",
  "unknown-field",
  "no-key",
  "misplaced-field",
  "unknown-occasion",
  "no-text",
  "unknown-block",
  "same-block",
] as const;

export type NotationCode = (typeof notationCodes)[number];

/** `line` and `column` count from 1. */
export type NotationProblem = {
  readonly code: NotationCode;
  readonly told: Readonly<Record<string, string>>;
  readonly line: number;
  readonly column: number;
};

/** A problem before its place is counted: `at` is an offset in the text. */
export type Trouble = {
  readonly code: NotationCode;
  readonly told: Readonly<Record<string, string>>;
  readonly at: number;
};

/** The trouble with its line and column. */
export function placed({ code, told, at }: Trouble, source: string): NotationProblem {
  const before = source.slice(0, at);
  const line = before.split("\n").length;
  return { code, told, line, column: at - (before.lastIndexOf("\n") + 1) + 1 };
}
