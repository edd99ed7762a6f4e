/** Words a check as it is chosen. Loaded on demand: it works on ledgers. */
import { asWantedInSteps } from "../../../app/as-wanted";
import { narrativeWithCharts } from "../../../app/charts-of-check";
import { openMatters, type Check } from "../../../app/check";
import { toldHighlights, type ToldHighlight } from "../../../app/highlights";
import { openInSelf, selfCheck } from "../../../app/self-assessment/self-check";
import { thinFigures } from "../../../app/thin-figures";
import type { Steps } from "../../../core/base/progress";
import { spansOf, type Span } from "../../../core/narrative/narrative";
import { recordOf } from "../../../core/narrative/wanted";
import type { Pack } from "../../../pack/pack";
import { wantedOf, type DraftChoices } from "./draft-choices";
import type { Dropped, Worded } from "./draft-state";

/** `known`: the candidates of the same check, where they were found before. */
export type ToWord = { readonly check: Check; readonly choices: DraftChoices; readonly known?: Worded["candidates"] };

export function* wordChosen({ check: of, choices, known }: ToWord, pack: Pack): Steps<Worded> {
  const candidates = known ?? toldHighlights(of, pack);
  yield { done: 0, total: 1, what: "writing-report" };
  if (choices.kind === "self") {
    const self = selfCheck(of, pack);
    const said = { check: self, narrative: self.narrative, open: openInSelf(self), thin: thinFigures(self) };
    return { of, choices, candidates, ...said };
  }
  const check = yield* summaryOf(of, choices, pack);
  const narrative = choices.charts ? narrativeWithCharts(check) : check.narrative;
  return { of, choices, candidates, check, narrative, open: openMatters(check), thin: thinFigures(check) };
}

function* summaryOf(check: Check, choices: DraftChoices, pack: Pack): Steps<Check> {
  const wanted = wantedOf(choices);
  return recordOf(wanted) === null ? check : yield* asWantedInSteps(check, wanted, pack);
}

export type Holding = { readonly choices: DraftChoices; readonly dropped: readonly Dropped[] };

/** What of the choices still holds now that the check is another, and what was given up, in the words it had before. */
export function holding(now: Worded, before: Worded): Holding {
  const { highlights, wordings } = now.choices;
  const candidates = new Set(now.candidates.map(({ key }) => key));
  const gone = highlights.filter((key) => !candidates.has(key));
  const phrases = phrasesIn(now);
  const unsaid = [...wordings].filter(([key, number]) => {
    const phrase = phrases.get(key);
    return phrase ? phrase.choices.length < number : phrasesIn(before).has(key);
  });
  const lost = new Set(unsaid.map(([key]) => key));
  return {
    choices: {
      ...now.choices,
      highlights: highlights.filter((key) => candidates.has(key)),
      wordings: new Map([...wordings].filter(([key]) => !lost.has(key))),
    },
    dropped: [
      ...gone.map((key) => ({ kind: "highlight" as const, words: highlightWords(before.candidates, key) })),
      ...unsaid.map(([key, number]) => ({
        kind: "wording" as const,
        words: phrasesIn(before).get(key)?.choices[number - 1] ?? key,
      })),
    ],
  };
}

function highlightWords(candidates: readonly ToldHighlight[], key: string): string {
  return candidates.find((candidate) => candidate.key === key)?.words ?? key;
}

type Phrase = Extract<Span, { kind: "phrase" }>;

function phrasesIn({ narrative }: Worded): ReadonlyMap<string, Phrase> {
  const spans = narrative.sections.flatMap(({ blocks }) => blocks.flatMap(spansOf));
  return new Map(spans.flatMap((span) => (span.kind === "phrase" ? [[span.key, span] as const] : [])));
}
