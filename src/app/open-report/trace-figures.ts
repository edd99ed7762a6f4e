/** Use case: where a bound text of the open document comes from: its figures by the workbook, or what the document itself knows. */
import type { Check } from "../check";
import { explainFigure, type FigureExplanation } from "../explain-figure";
import { sayings } from "../verify-facts";
import { checkFor } from "../verify-report";
import type { Period, PlainDate } from "../../core/base/plain-date";
import type { Mark } from "../../core/narrative/narrative";
import { withoutMark } from "../../core/proofreading/bound-figures";
import type { BoundStretch } from "../../docx/live/read-lines";
import type { Provenance, ProvenanceFigure, ProvenanceTarget } from "../../docx/reading/read-provenance";
import type { Pack } from "../../pack/pack";

/** A figure as the document knows it. */
export type KnownFigure = {
  readonly figure: ProvenanceFigure;
  readonly targets: readonly ProvenanceTarget[];
  readonly period: Period;
  readonly asOf: PlainDate;
};

export type Traced = {
  readonly key: string;
  readonly words: string;
  /** What the workbook says in its place now; null where it says the same, or nothing. */
  readonly now: string | null;
  readonly mark: Mark | null;
  /** Other wordings of a phrase that are as true. */
  readonly choices: readonly string[];
  /** By the workbook; empty without one. */
  readonly explained: readonly FigureExplanation[];
  /** By the document: those that the workbook does not explain. */
  readonly known: readonly KnownFigure[];
};

export type TraceSettings = { readonly check: Check | null; readonly pack: Pack };

export function traceFigures(
  { key, words }: BoundStretch,
  provenance: Provenance | null,
  { check: annual, pack }: TraceSettings,
): Traced {
  const check = annual && checkFor(provenance, annual);
  const written = writtenOf(key, provenance);
  const said = (check && saidNow(key, check, written.figures)) ?? { ...written, text: words };
  // A wording is as true with its mark as without.
  const bare = withoutMark(words).text;
  const explained = check ? said.figures.flatMap((figure) => explainFigure(figure, check, pack) ?? []) : [];
  const told = new Set(explained.map(({ facts }) => facts.figure.key));
  return {
    ...{ key, words, mark: said.mark, explained },
    now: said.text === words || said.choices.includes(bare) ? null : said.text,
    choices: said.choices.filter((choice) => choice !== bare),
    known: said.figures.filter((figure) => !told.has(figure)).flatMap((figure) => knownFigure(figure, provenance)),
  };
}

type Said = {
  readonly text: string;
  readonly mark: Mark | null;
  readonly figures: readonly string[];
  readonly choices: readonly string[];
};

/** As it was written into the document; a text that it does not know is of the figure that its key names. */
function writtenOf(key: string, provenance: Provenance | null): Omit<Said, "text"> {
  const stored = provenance?.texts.get(key);
  if (!stored) return { mark: null, figures: [key.split("~")[0] ?? key], choices: [] };
  return { mark: stored.mark, figures: stored.figures, choices: stored.texts.slice(1) };
}

/** As the workbook says it; null when it says nothing of it. */
function saidNow(key: string, check: Check, before: readonly string[]): Said | null {
  const span = sayings(check)(key, before);
  if (typeof span === "string") return null;
  const { text, mark } = span;
  return span.kind === "phrase"
    ? { text, mark, figures: span.figures, choices: span.choices }
    : { text, mark, figures: [span.figure], choices: [] };
}

function knownFigure(key: string, provenance: Provenance | null): readonly KnownFigure[] {
  const figure = provenance?.figures.get(key);
  if (!provenance || !figure) return [];
  const { year, cutoff, targets } = provenance;
  // What is not stated of a figure's time is the report's.
  const period = { from: figure.from ?? `${year}-01-01`, to: figure.to ?? cutoff };
  const own = targets.filter((target) => target.figure === key);
  return [{ figure, targets: own, period, asOf: figure.asOf ?? period.to }];
}
