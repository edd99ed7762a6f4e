/** What a report is held against: a check of the workbook, or the provenance that the document carries. */
import { yearOf } from "../core/base/plain-date";
import { decimalOf, type Figure } from "../core/indicator/figure";
import { formatFigure, withNature, type FigureForm } from "../core/indicator/format-figure";
import { USUAL_LIMITS } from "../core/narrative/limits";
import { spansOf } from "../core/narrative/narrative";
import type { Wording } from "../core/proofreading/bound-figures";
import { withoutMark } from "../core/proofreading/bound-figures";
import type { Facts, FigureFact, TargetFact } from "../core/proofreading/facts";
import { isGated } from "../core/narrative/scope";
import type { TargetResult } from "../core/target/target";
import type { Provenance } from "../docx/reading/read-provenance";
import { reportLimits } from "../pack/limits";
import { pack } from "../pack/pack";
import type { Check } from "./check";

/** The facts of a workbook that was checked. */
export function factsOfCheck(check: Check): Facts {
  const targets = new Map<string, TargetFact[]>();
  for (const target of check.targets) {
    if (target.figure !== null) targets.set(target.figure, [...(targets.get(target.figure) ?? []), targetFact(target)]);
  }
  const gates = new Map(check.indicators.map(({ id, gate }) => [id, gate]));
  const facts = [...check.figures.values()].map((figure) => {
    const fact = factOf(figure, targets.get(figure.key) ?? []);
    // What is not to be said (P15) is not what a typed number is wrong by.
    const isHeldBack = isGated({ key: figure.key, gate: gates.get(figure.indicator) }, check.figures, check.findings);
    return isHeldBack ? { ...fact, value: null } : fact;
  });
  return {
    year: check.time.year,
    level: levelOf(pack.names(check.ledgers).level),
    limits: reportLimits(check.ledgers.parameters),
    figures: new Map(facts.map((fact) => [fact.key, fact])),
    verdicts: check.targets.map(({ verdict }) => verdict),
  };
}

function levelOf(level: unknown): string | null {
  return typeof level === "string" ? level : null;
}

function targetFact({ wording, threshold, rate, verdict }: TargetResult): TargetFact {
  return { wording, threshold, rate, verdict };
}

function factOf(figure: Figure, targets: readonly TargetFact[]): FigureFact {
  const { key, name, unit, decimals, base } = figure;
  return {
    ...{ key, name, unit, decimals, targets },
    value: decimalOf(figure),
    base: base?.value.kind === "decimal" ? base.value.value : null,
    year: yearOf(figure.period.to),
  };
}

/** The facts that the document itself remembers: those of the figures it prints. */
export function factsOfProvenance({ year, county, figures, targets }: Provenance): Facts {
  const facts = [...figures.values()].map((figure): FigureFact => {
    const declared = pack.indicators.find(({ id }) => id === figure.indicator);
    const own = targets.filter(({ figure: key }) => key === figure.key);
    return {
      ...{ key: figure.key, name: figure.name, unit: figure.unit, value: figure.value, base: figure.base },
      decimals: declared?.decimals ?? 0,
      year: figure.to === null ? year : Number(figure.to.slice(0, 4)),
      targets: own.map(({ threshold, rate, verdict }) => ({ wording: "", threshold, rate, verdict })),
    };
  });
  return {
    year,
    limits: USUAL_LIMITS,
    level: /[县市区旗]$/.exec(county)?.[0] ?? null,
    figures: new Map(facts.map((fact) => [fact.key, fact])),
    verdicts: targets.map(({ verdict }) => verdict),
  };
}

/** Every bound text that the workbook gives now: as the report would be composed, and any figure in any form. */
export function wordingsOfCheck(check: Check): (key: string) => Wording | null {
  const said = new Map<string, Wording>();
  for (const { blocks } of check.narrative.sections) {
    for (const span of blocks.flatMap(spansOf)) {
      if (span.kind === "mention") said.set(span.key, { texts: [withoutMark(span.text).text], mark: span.mark });
      if (span.kind === "phrase") said.set(span.key, { texts: phraseTexts(span), mark: span.mark });
    }
  }
  return (key) => said.get(key) ?? inForm(check, key);
}

function phraseTexts({
  text,
  choices,
}: {
  readonly text: string;
  readonly choices: readonly string[];
}): readonly string[] {
  const own = withoutMark(text).text;
  return [own, ...choices.filter((choice) => choice !== own)];
}

const FORMS: readonly FigureForm[] = ["s", "n", "yi", "year", "next", "asof", "span", "date"];

// A figure that somebody inserted, or whose clause the report would leave out now.
function inForm({ figures }: Check, mention: string): Wording | null {
  const at = mention.lastIndexOf("~");
  const form = FORMS.find((one) => one === mention.slice(at + 1));
  const figure = form === undefined ? undefined : figures.get(mention.slice(0, at));
  if (!figure || form === undefined) return null;
  const shown = formatFigure(figure, form);
  const tellsValue = form === "s" || form === "n" || form === "yi";
  return shown === null ? null : { texts: [tellsValue ? withNature(shown, figure) : shown], mark: null };
}

/** What was written into the document. */
export function wordingsWritten(provenance: Provenance): (key: string) => Wording | null {
  return (key) => {
    const text = provenance.texts.get(key);
    return text ? { texts: text.texts.map((one) => withoutMark(one).text), mark: text.mark } : null;
  };
}
