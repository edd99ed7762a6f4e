/** Which wording is true: each kind of phrase looks at its figures and chooses an outcome, so words cannot disagree with numbers. */
import { compareDecimal, isZero } from "../base/decimal";
import { never } from "../base/never";
import { sha256 } from "../base/sha256";
import { decimalOf, type Figure } from "../indicator/figure";
import { formatFigure } from "../indicator/format-figure";
import { decideBrief } from "./decide-brief";
import { decideChange } from "./decide-change";
import { decideOverall, fragmentsOf } from "./decide-fragments";
import type { Decision, PhraseContext } from "./decision";
import { decideAlone } from "./decide-alone";
import { decidePace } from "./decide-pace";
import { decideMilestone, decideStreak } from "./decide-history";
import { decideRank, decideTurn } from "./decide-turn";
import { fill, lacksValue, type PhraseTemplate, type Portion } from "./phrase-template";
import { targetValues } from "./target-values";
import type { Span } from "./narrative";
import { figureIn, worstMark, type Scope } from "./scope";
import { marked } from "./spans";
import { NOTHING_WANTED } from "./wanted";

/** The phrase over a figure, or null when nothing true can be said. */
export function decidePhrase(template: PhraseTemplate, figure: Figure, context: PhraseContext): Span | null {
  const decision = decide(template, figure, context);
  if (!decision) return null;
  const key = keyOf(template, figure, context);
  const said = chosen(decision.choices, context.scope.wanted?.wordings.get(key));
  if (said === undefined) return null;
  const mark = worstMark(context.scope, decision.figures);
  return {
    kind: "phrase",
    key,
    text: marked(said, mark),
    outcome: decision.outcome,
    choices: decision.choices,
    figures: decision.figures,
    mark,
  };
}

// A wording that was chosen is one of those that are true, or the default is said (P14).
function chosen(choices: readonly string[], number: number | undefined): string | undefined {
  return (number === undefined ? undefined : choices[number - 1]) ?? choices[0];
}

// A list of at most four names and one of at most six are two texts; so are one of 企业 and one of nothing.
function keyOf(template: PhraseTemplate, figure: Figure, { most, noun }: PhraseContext): string {
  const named = noun === undefined ? "" : `.${sha256(noun).slice(0, 4)}`;
  return `${template.id}.${figure.key}${most === undefined ? "" : `.${most}`}${named}`;
}

/** Whether nothing is lacking when the phrase says nothing: no target is set, nothing was surpassed for the first time. */
export function isUnsaidByRight({ decide: by }: PhraseTemplate, figure: Figure, scope: Scope): boolean {
  if (figure.value.kind === "missing") return false;
  if (by === "verdict" || by === "pace") return scope.targetOf(figure.key) === undefined;
  return by === "milestone" || by === "streak" || by === "turn" || by === "rank";
}

function decide(template: PhraseTemplate, figure: Figure, context: PhraseContext): Decision | null {
  switch (template.decide) {
    case "change":
      return decideChange(template, figure, context);
    case "verdict":
      return decideVerdict(template, figure, context.scope);
    case "portion":
      return decidePortion(template, figure, context.whole);
    case "overall":
      return decideOverall(template, context.scope);
    case "draft":
      return decideDraft(template, context.scope);
    default:
      return decideMore(template, figure, context);
  }
}

function decideMore(
  template: Exclude<PhraseTemplate, { decide: "change" | "verdict" | "portion" | "overall" | "draft" }>,
  figure: Figure,
  context: PhraseContext,
): Decision | null {
  switch (template.decide) {
    case "coverage":
    case "each":
    case "list":
      return decideAlone(template, figure, context);
    case "pace":
      return decidePace(template, figure, context.scope);
    case "milestone":
      return decideMilestone(template, figure, context.scope);
    case "streak":
      return decideStreak(template, figure, context.scope);
    case "turn":
      return decideTurn(template, figure, context.scope);
    case "rank":
      return decideRank(template, figure);
    case "brief":
      return decideBrief(template, figure, context);
    default:
      return never(template);
  }
}

function decideVerdict(
  template: Extract<PhraseTemplate, { decide: "verdict" }>,
  figure: Figure,
  scope: Scope,
): Decision | null {
  const target = scope.targetOf(figure.key);
  const words = target && template.words[target.verdict];
  const values = target && targetValues(target, figure, scope);
  if (!words || !values) return null;
  const sayable = words.filter((wording) => !lacksValue(wording, values));
  if (sayable.length === 0) return null;
  return { outcome: target.verdict, choices: sayable.map((wording) => fill(wording, values)), figures: [figure.key] };
}

function decidePortion(
  template: Extract<PhraseTemplate, { decide: "portion" }>,
  part: Figure,
  whole: Figure | null,
): Decision | null {
  if (!whole) throw new Error(`phrase ${template.id} needs the whole that ${part.key} is part of`);
  const [some, all] = [decimalOf(part), decimalOf(whole)];
  if (some === null || all === null || isZero(all)) return null;
  const outcome = portionOf(some, all);
  const choices = template.words[outcome].map((wording) => fill(wording, { part: formatFigure(part) ?? "" }));
  return { outcome, choices, figures: [part.key, whole.key] };
}

function portionOf(some: string, all: string): Portion {
  if (isZero(some)) return "none";
  if (compareDecimal(some, all) < 0) return "some";
  return compareDecimal(all, "1") === 0 ? "one" : "all";
}

function decideDraft(template: Extract<PhraseTemplate, { decide: "draft" }>, scope: Scope): Decision {
  const period = figureIn(scope, "REPORT_PERIOD");
  const { parts, figures } = fragmentsOf(template.fragments, scope);
  const outcome = parts === "" ? "clear" : "open";
  const { stage } = scope.wanted ?? NOTHING_WANTED;
  const values = { stage, parts, cutoff: formatFigure(period, "date") ?? "" };
  return {
    outcome,
    choices: template.words[outcome].map((wording) => fill(wording, values)),
    figures: [period.key, ...figures],
  };
}
