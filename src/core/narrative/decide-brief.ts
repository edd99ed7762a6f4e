/** A whole sentence about one figure, as a person puts it into any document: what it was, how it moved, how its target stands. */
import { isZero } from "../base/decimal";
import { decimalOf, type Figure } from "../indicator/figure";
import { formatFigure, qualified } from "../indicator/format-figure";
import { decideChange } from "./decide-change";
import { decidePace } from "./decide-pace";
import type { Decision, PhraseContext } from "./decision";
import { fill, type PhraseTemplate } from "./phrase-template";

type Brief = Extract<PhraseTemplate, { decide: "brief" }>;

/** What stands in the outcome for a movement, or a target, that there is nothing to say of. */
const NOTHING = { change: "no-base", result: "none" } as const;

/** Null without a value, and for a zero: never 「0家」 in a sentence (P9). */
export function decideBrief(template: Brief, figure: Figure, context: PhraseContext): Decision | null {
  const value = decimalOf(figure);
  const shown = formatFigure(figure);
  if (value === null || isZero(value) || shown === null) return null;
  const parts = [
    partOf(decideChange(template.change, figure, context), NOTHING.change),
    partOf(decidePace(template.result, figure, context.scope), NOTHING.result),
  ];
  const values = valuesOf(figure, shown);
  const more = parts.map(({ words }) => words).join("");
  return {
    outcome: [figure.basis, ...parts.map(({ outcome }) => outcome)].join("/"),
    choices: template.words[figure.basis].map((wording) => fill(wording, values) + more),
    figures: [...new Set([figure.key, ...parts.flatMap(({ figures }) => figures)])],
  };
}

type Part = { readonly outcome: string; readonly words: string; readonly figures: readonly string[] };

function partOf(decision: Decision | null, nothing: string): Part {
  if (!decision) return { outcome: nothing, words: "", figures: [] };
  return { outcome: decision.outcome, words: `，${decision.choices[0] ?? ""}`, figures: decision.figures };
}

function valuesOf(figure: Figure, shown: string): Readonly<Record<string, string>> {
  const said = (form: "span" | "asof" | "year"): string => formatFigure(figure, form) ?? "";
  const value = qualified(shown, figure);
  return { name: figure.name, value, span: said("span"), asof: said("asof"), year: said("year") };
}
