/** Phrases made of counted pieces: the targets together, and what a draft still lacks. */
import { compareDecimal, isZero, times } from "../base/decimal";
import { decimalOf } from "../indicator/figure";
import { formatFigure } from "../indicator/format-figure";
import type { Decision } from "./decision";
import { fill, type Fragment, type Overall, type PhraseTemplate } from "./phrase-template";
import { figureIn, type Scope } from "./scope";

/** The pieces that have a count, joined; and the figures that were looked at. */
export function fragmentsOf(
  fragments: readonly Fragment[],
  scope: Scope,
): { readonly parts: string; readonly figures: readonly string[] } {
  let parts = "";
  for (const fragment of fragments) {
    const figure = figureIn(scope, fragment.figure);
    const count = decimalOf(figure);
    if (count === null || isZero(count)) continue;
    const wording = parts === "" ? fragment.words : fragment.after;
    parts += fill(wording, { n: formatFigure(figure) ?? "" });
  }
  return { parts, figures: fragments.map(({ figure }) => figure) };
}

/**
 * The overall word (P14): 全面完成 when every target is met, 基本完成 when none is missed and some are nearly met;
 * otherwise the counts. With a third or more missed, or any not assessed, there is no overall word.
 */
export function decideOverall(template: Extract<PhraseTemplate, { decide: "overall" }>, scope: Scope): Decision | null {
  const outcome = overallOf(scope);
  if (outcome === null) return null;
  const { parts, figures } = fragmentsOf(template.fragments, scope);
  const asof = formatFigure(figureIn(scope, "REPORT_PERIOD"), "asof") ?? "";
  return {
    outcome,
    choices: template.words[outcome].map((wording) => fill(wording, { parts, asof })),
    figures: ["TARGETS_N", ...figures],
  };
}

function overallOf(scope: Scope): Overall | null {
  const count = (key: string): string => decimalOf(figureIn(scope, key)) ?? "0";
  const has = (key: string): boolean => !isZero(count(key));
  const all = count("TARGETS_N");
  if (isZero(all)) return null;
  if (compareDecimal(count("TARGETS_OPEN"), all) === 0) return "none-assessed";
  if (has("TARGETS_OPEN") || has("TARGETS_ON_TRACK") || has("TARGETS_BEHIND"))
    return scope.isYearComplete ? "mixed" : "under-way";
  if (has("TARGETS_MISSED")) return "mixed";
  return overallWhenNoneMissed(count("TARGETS_NEARLY"), all);
}

// A third or more short of their value: no overall word either.
function overallWhenNoneMissed(nearly: string, all: string): Overall {
  if (isZero(nearly)) return "all-met";
  return compareDecimal(times(nearly, "3"), all) >= 0 ? "mixed" : "nearly-all";
}
