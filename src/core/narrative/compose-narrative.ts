/** Composes the report's words from figures, verdicts and findings: the last arrow before the document is written. */
import { drain, type Steps } from "../base/progress";
import type { Figure, Figures } from "../indicator/figure";
import type { Indicator } from "../indicator/indicator";
import { isYearComplete, type ReportTime } from "../indicator/report-time";
import type { Finding } from "../rule/rule";
import type { TargetResult } from "../target/target";
import { withBalanceNotes } from "./balance";
import { composeBlock, type BlockContext, type CommonWords } from "./compose-block";
import { spansOf, type Block, type Narrative, type Omission, type Section, type Span } from "./narrative";
import { USUAL_LIMITS, type Limits } from "./limits";
import type { PhraseTemplate } from "./phrase-template";
import { ClauseRenderer, type Names } from "./render-clause";
import { draftFigures, planFigure, reportFigures } from "./report-figures";
import { sayableTargets } from "./sayable-targets";
import { isGated, marksOf, type Scope } from "./scope";
import type { SectionTemplate } from "./template";
import type { Wanted } from "./wanted";

export type NarrativeInput = {
  readonly figures: Figures;
  readonly indicators: readonly Indicator[];
  readonly targets: readonly TargetResult[];
  /** Indicator id → next year's target: its goal in words (3家以上) and its row. */
  readonly plans: ReadonlyMap<string, { readonly goal: string; readonly row: number }>;
  readonly findings: readonly Finding[];
  /** Figures that are never printed, for what one firm reported would be read from them (P23). */
  readonly withheld?: ReadonlySet<string>;
  readonly time: ReportTime;
  /** Names a template may print: county, bureau … */
  readonly names: Names;
  readonly sections: readonly SectionTemplate[];
  readonly phrases: readonly PhraseTemplate[];
  readonly words: CommonWords;
  readonly limits?: Limits;
  readonly wanted?: Pick<Wanted, "stage" | "wordings">;
};

/** The words, with every figure they rest on (those of the report itself included) and the keys of the printed ones. */
export type Composed = {
  readonly narrative: Narrative;
  readonly figures: Figures;
  readonly printed: ReadonlySet<string>;
};

/** Same input, same words. A mistake in the pack throws. */
export function composeNarrative(given: NarrativeInput): Composed {
  return drain(composeInSteps(given));
}

/** The same, a step for each block, so that a pane answers meanwhile. */
export function* composeInSteps(given: NarrativeInput): Steps<Composed> {
  const input = { ...given, targets: sayableTargets(given) };
  const plans = input.indicators.map(({ id }) => planFigure(id, input.plans.get(id) ?? null, input.time));
  const figures = withMore(input.figures, [...reportFigures(input.targets, input.time), ...plans]);
  // The draft line counts what the rest prints, so it is composed after everything else.
  const draft = yield* composeSections(
    input,
    withMore(figures, draftFigures({ correct: 0, verify: 0, gaps: 0 }, input.time)),
  );
  const counts = draftCounts(draft.sections, input.findings);
  const all = withMore(figures, draftFigures(counts, input.time));
  const { sections, omissions } = yield* composeSections(input, all);
  const printed = printedIn(sections);
  const needed = new Map(
    [...all].filter(([key, figure]) => printed.has(key) || input.figures.has(key) || figure.value.kind !== "missing"),
  );
  const narrative = withBalanceNotes({ sections, omissions }, { figures: all, indicators: input.indicators });
  return { narrative, figures: needed, printed };
}

function withMore(figures: Figures, more: readonly Figure[]): Figures {
  const all = new Map(figures);
  for (const figure of more) all.set(figure.key, figure);
  return all;
}

function* composeSections(
  input: NarrativeInput,
  figures: Figures,
): Steps<{ sections: readonly Section[]; omissions: readonly Omission[] }> {
  const scope = scopeOf(input, figures);
  const omissions = new Map<string, Omission>();
  const renderer = new ClauseRenderer(scope, input.names);
  const context: BlockContext = {
    scope,
    renderer,
    targets: input.targets,
    words: input.words,
    sentences: ({ id, from }) => ({
      renderer,
      section: id,
      from,
      isTargeted: (figure) => scope.targetOf(figure) !== undefined,
      omit: (omission) => omissions.set(`${omission.section} ${omission.figure}`, omission),
    }),
  };
  const sections: Section[] = [];
  for (const { id, name, blocks } of input.sections) {
    const composed: Block[] = [];
    for (const block of blocks) {
      yield { done: 0, total: 1, what: "writing-report" };
      composed.push(...[composeBlock(block, id, context) ?? []].flat());
    }
    sections.push({ id, name, blocks: composed });
  }
  const said = sections.filter(({ blocks }) => blocks.some(({ kind }) => kind !== "heading"));
  return { sections: said, omissions: [...omissions.values()] };
}

/** What sentences may speak of. `figures` has those of the report itself too. */
export function scopeOf(
  input: Pick<
    NarrativeInput,
    "figures" | "indicators" | "targets" | "findings" | "time" | "phrases" | "limits" | "wanted" | "withheld"
  >,
  figures: Figures,
): Scope {
  const marks = marksOf(input.findings);
  const gates = new Map(input.indicators.map(({ id, gate }) => [id, gate]));
  const targets = new Map<string, TargetResult>();
  for (const target of input.targets)
    if (target.figure !== null && !targets.has(target.figure)) targets.set(target.figure, target);
  return {
    figures,
    targetOf: (figure) => targets.get(figure),
    markOf: (figure) => marks.get(figure) ?? null,
    isHeldBack: (figure) =>
      input.withheld?.has(figure) === true ||
      isGated({ key: figure, gate: gates.get(figure) }, input.figures, input.findings),
    phrases: new Map(input.phrases.map((phrase) => [phrase.id, phrase])),
    isYearComplete: isYearComplete(input.time),
    limits: input.limits ?? USUAL_LIMITS,
    ...(input.wanted ? { wanted: input.wanted } : {}),
  };
}

function allSpans(sections: readonly Section[]): readonly Span[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(spansOf));
}

/** Keys of the figures that a reader meets, in a mention or behind a phrase. */
function printedIn(sections: readonly Section[]): ReadonlySet<string> {
  const printed = new Set<string>();
  for (const span of allSpans(sections)) {
    if (span.kind === "mention") printed.add(span.figure);
    if (span.kind === "phrase") for (const figure of span.figures) printed.add(figure);
  }
  return printed;
}

// P5: only findings that can change a printed figure count in the draft line; a gap counts once wherever it stands.
function draftCounts(
  sections: readonly Section[],
  findings: readonly Finding[],
): { correct: number; verify: number; gaps: number } {
  const printed = printedIn(sections);
  const open = findings.filter(
    ({ state, affects }) => state !== "explained" && state !== "dismissed" && affects.some((key) => printed.has(key)),
  );
  const gaps = new Set(allSpans(sections).flatMap((span) => (span.kind === "gap" && span.counted ? [span.key] : [])));
  return {
    correct: open.filter(({ severity }) => severity === "mandatory").length,
    verify: open.filter(({ severity }) => severity === "verify").length,
    gaps: gaps.size,
  };
}
