/** What a report is held against: a check of the workbook, or the provenance that the document carries. */
import { decimal, type Decimal } from "../core/base/decimal";
import { yearOf } from "../core/base/plain-date";
import { decimalOf, type Figure } from "../core/indicator/figure";
import { scopeOf } from "../core/narrative/compose-narrative";
import { USUAL_LIMITS } from "../core/narrative/limits";
import { spansOf } from "../core/narrative/narrative";
import { sayableTargets } from "../core/narrative/sayable-targets";
import { sayAgain, type Unsaid } from "../core/narrative/say-again";
import type { Wording } from "../core/proofreading/bound-figures";
import { withoutMark } from "../core/proofreading/bound-figures";
import type { Facts, FigureFact, TargetFact } from "../core/proofreading/facts";
import { isGated } from "../core/narrative/scope";
import type { TargetResult } from "../core/target/target";
import { isBound, type BoundSpan } from "../docx/bound-texts";
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
    const isHeldBack =
      check.withheld?.has(figure.key) === true ||
      isGated({ key: figure.key, gate: gates.get(figure.indicator) }, check.figures, check.findings);
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
    value: countOf(figure) ?? decimalOf(figure),
    base: base?.value.kind === "decimal" ? base.value.value : null,
    year: yearOf(figure.period.to),
  };
}

/** A list says how many there are: 重点指导……等5家企业. */
function countOf({ value }: Figure): Decimal | null {
  return value.kind === "list" ? decimal(value.items.length) : null;
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

/**
 * Every bound text that the workbook gives now: as the report would be composed, and any figure in any form and phrase
 * wherever a person keeps it. `figuresOf` tells the figures that decided a phrase when it was written.
 */
export function wordingsOfCheck(
  check: Check,
  figuresOf: (key: string) => readonly string[] = () => [],
): (key: string) => Wording | null {
  const said = sayings(check);
  return (key) => {
    const span = said(key, figuresOf(key));
    return typeof span === "string" ? null : wordingOf(span);
  };
}

/** The span that a key stands for now, or why there is none. */
export function sayings(check: Check): (key: string, figures?: readonly string[]) => BoundSpan | Unsaid {
  const said = new Map<string, BoundSpan>();
  for (const { blocks } of check.narrative.sections) {
    for (const span of blocks.flatMap(spansOf)) if (isBound(span)) said.set(span.key, span);
  }
  const limits = reportLimits(check.ledgers.parameters);
  const targets = sayableTargets(check);
  const scope = scopeOf({ ...check, targets, figures: check.computed, phrases: pack.phrases, limits }, check.figures);
  return (key, figures = []) => {
    const span = said.get(key) ?? sayAgain(key, figures, scope);
    return typeof span === "string" || isBound(span) ? span : "missing";
  };
}

function wordingOf(span: BoundSpan): Wording {
  const texts = span.kind === "mention" ? [withoutMark(span.text).text] : phraseTexts(span);
  return { texts, mark: span.mark };
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

/** What was written into the document. */
export function wordingsWritten(provenance: Provenance): (key: string) => Wording | null {
  return (key) => {
    const text = provenance.texts.get(key);
    return text ? { texts: text.texts.map((one) => withoutMark(one).text), mark: text.mark } : null;
  };
}
