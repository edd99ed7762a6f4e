/** Use case: the same check for a report of another kind or stage, or with highlights and wordings that a person chose. */
import type { Highlight } from "../core/narrative/highlights/highlight";
import { withHighlights } from "../core/narrative/highlights/say-highlights";
import type { Wanted } from "../core/narrative/wanted";
import type { Pack } from "../pack/pack";
import type { Check } from "./check";
import { highlightsOfCheck } from "./highlights";
import { explanationsIn, settleCheck } from "./settle-check";
import { textAlone } from "./without-annex";

/** No cell is looked at again. `check` is one of an annual report, as checking gives it. */
export function asWanted(check: Check, wanted: Wanted, pack: Pack): Check {
  const explanations = explanationsIn(check.ledgers, pack);
  // The check itself would not be here if its explanations could not be read.
  if (!explanations.ok) throw new Error(explanations.problem.code);
  const all = wanted.kind === "annual" ? check.sections : pack.periodicSections(wanted.kind);
  const plain = wanted.annex === "without" ? textAlone(all) : all;
  const sections = withHighlights(plain, ticked(check, wanted, pack), pack.words.highlights);
  return settleCheck({ ...check, sections, wanted }, explanations.value, pack);
}

// What is no longer true, or became a target that is missed, is not said any more, whoever ticked it.
function ticked(check: Check, { highlights }: Wanted, pack: Pack): readonly Highlight[] {
  if (highlights.length === 0) return [];
  const known = new Map(highlightsOfCheck(check, pack).map((highlight) => [highlight.key, highlight]));
  return highlights.flatMap((key) => known.get(key) ?? []);
}
