/** Use case: what could be highlighted in a check's report, each with its words and its proof (P21). */
import { composeSentences } from "../core/narrative/compose-sentences";
import { scopeOf } from "../core/narrative/compose-narrative";
import type { Highlight } from "../core/narrative/highlights/highlight";
import { highlightsOf } from "../core/narrative/highlights/highlights-of";
import { sentenceOf } from "../core/narrative/highlights/say-highlights";
import { ClauseRenderer } from "../core/narrative/render-clause";
import { sayableTargets } from "../core/narrative/sayable-targets";
import { wordsOf } from "../core/narrative/spans";
import { cellsOf } from "../core/snapshot/cell-list";
import type { CellList } from "../core/snapshot/snapshot";
import type { Pack } from "../pack/pack";
import type { Check } from "./check";

/** Up to eight, best first. */
export function highlightsOfCheck(check: Check, pack: Pack): readonly Highlight[] {
  const headlines = pack.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "paragraph" ? (block.practice ?? []) : [])),
  );
  const scope = scopeFor(check, pack);
  return highlightsOf({ scope, targets: sayableTargets(saying(check)), headlines: new Set(headlines) });
}

export type ToldHighlight = Highlight & { readonly words: string; readonly cells: readonly CellList[] };

/** The same with the sentence that would stand in the opening, and the cells of every number of the proof. */
export function toldHighlights(check: Check, pack: Pack): readonly ToldHighlight[] {
  const renderer = new ClauseRenderer(scopeFor(check, pack), {});
  const nothing = { section: "", from: "", isTargeted: () => false, omit: () => undefined };
  return highlightsOfCheck(check, pack).map((highlight) => {
    const spans = composeSentences([sentenceOf([highlight], pack.words.highlights)], { renderer, ...nothing });
    const figure = check.figures.get(highlight.figure);
    if (!figure) throw new Error(`no such figure: ${highlight.figure}`);
    const proof = { ...figure, evidence: highlight.proof.evidence };
    return { ...highlight, words: wordsOf(spans), cells: cellsOf(proof, check.figures, check.ledgers) };
  });
}

function saying({ computed, indicators, targets, findings }: Check): Parameters<typeof sayableTargets>[0] {
  return { figures: computed, indicators, targets, findings };
}

function scopeFor(check: Check, pack: Pack): ReturnType<typeof scopeOf> {
  const limits = pack.limits(check.ledgers.parameters);
  const targets = sayableTargets(saying(check));
  return scopeOf({ ...check, figures: check.computed, targets, phrases: pack.phrases, limits }, check.figures);
}
