/** Words of a turn for the better: a rise after a fall, and a better place than the year before (P21, P25). */
import { compareDecimal } from "../base/decimal";
import { yearOf } from "../base/plain-date";
import { decimalOf, type Figure } from "../indicator/figure";
import { pastOf } from "./decide-history";
import type { Decision } from "./decision";
import { fill, type PhraseTemplate } from "./phrase-template";
import type { Scope } from "./scope";

/** Null unless it fell last year and rises this year, both by whole years. */
export function decideTurn(
  template: Extract<PhraseTemplate, { decide: "turn" }>,
  figure: Figure,
  scope: Scope,
): Decision | null {
  const past = pastOf(figure, scope);
  const year = yearOf(figure.period.to);
  const [now, last, before] = [decimalOf(figure), past.get(year - 1), past.get(year - 2)];
  if (now === null || last === undefined || before === undefined) return null;
  if (compareDecimal(last, before) >= 0 || compareDecimal(now, last) <= 0) return null;
  return { outcome: "rising", choices: template.words.rising, figures: [figure.key] };
}

/** Null unless both years' places are on file, out of as many, and this year's is the better one. */
export function decideRank(template: Extract<PhraseTemplate, { decide: "rank" }>, figure: Figure): Decision | null {
  const { rankBefore: before } = figure;
  const now = figure.outside?.rank ?? null;
  if (now === null || before === undefined) return null;
  const risen = Number(before.place) - Number(now.place);
  // The fifth of seven and the sixth of twelve say nothing of each other.
  if (risen <= 0 || (now.of !== null && before.of !== null && now.of !== before.of)) return null;
  const choices = template.words.risen.map((wording) => fill(wording, { place: now.place, n: String(risen) }));
  return { outcome: "risen", choices, figures: [figure.key] };
}
