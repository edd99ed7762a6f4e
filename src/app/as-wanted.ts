/** Use case: the same check for a report of another kind or stage, or with highlights and wordings that a person chose. */
import type { Highlight } from "../core/narrative/highlights/highlight";
import { withHighlights } from "../core/narrative/highlights/say-highlights";
import { bureauProse } from "../core/narrative/bureau-prose";
import { ownTexts } from "../core/narrative/own-texts";
import type { SectionTemplate } from "../core/narrative/template";
import type { ReportKind, Wanted } from "../core/narrative/wanted";
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
  const all = wanted.kind === "annual" ? check.sections : wordedSections(check, wanted.kind, pack);
  const plain = wanted.annex === "without" ? textAlone(all) : all;
  const sections = withHighlights(plain, ticked(check, wanted, pack), pack.words.highlights);
  return settleCheck({ ...check, sections, wanted }, explanations.value, pack);
}

// The bureau's own words stand in these reports too; what is wrong with them the check itself told.
function wordedSections(
  { ledgers, indicators, time }: Check,
  kind: Exclude<ReportKind, "annual">,
  pack: Pack,
): readonly SectionTemplate[] {
  const { sections } = ownTexts(ledgers, pack.periodicSections(kind), {
    kind,
    words: () => pack.vocabulary(indicators),
  });
  const { wordedNames: names, outdated } = pack;
  return bureauProse(ledgers, { sections, names, outdated, year: time.year, more: pack.ownWords(ledgers) }).sections;
}

// What is no longer true, or became a target that is missed, is not said any more, whoever ticked it.
function ticked(check: Check, { highlights }: Wanted, pack: Pack): readonly Highlight[] {
  if (highlights.length === 0) return [];
  const known = new Map(highlightsOfCheck(check, pack).map((highlight) => [highlight.key, highlight]));
  return highlights.flatMap((key) => known.get(key) ?? []);
}
