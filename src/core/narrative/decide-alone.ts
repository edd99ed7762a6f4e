/** Phrases that one figure decides by itself: how far places are covered, how a sum is shared, how many names are said. */
import { compareDecimal, dividedBy, isZero, times, type Decimal } from "../base/decimal";
import { decimalOf, type Figure } from "../indicator/figure";
import { formatCount, formatFigure, formatNames } from "../indicator/format-figure";
import type { Decision, PhraseContext } from "./decision";
import { fill, type Covered, type Listed, type PhraseTemplate, type Shared } from "./phrase-template";
import { shareText } from "./target-values";

type Alone = Extract<PhraseTemplate, { decide: "coverage" | "each" | "list" }>;
type Of<Kind extends Alone["decide"]> = Extract<Alone, { decide: Kind }>;

export function decideAlone(template: Alone, figure: Figure, context: PhraseContext): Decision | null {
  if (template.decide === "coverage") return decideCoverage(template, figure, context);
  return template.decide === "each" ? decideEach(template, figure) : decideList(template, figure, context);
}

// Nothing is said of a coverage of none: never 「覆盖率达0.0%」.
function decideCoverage(template: Of<"coverage">, figure: Figure, { scope }: PhraseContext): Decision | null {
  const share = shareOf(figure);
  if (share === null || isZero(share)) return null;
  const outcome = coveredBy(share, scope.limits.nearlyCovered);
  return {
    outcome,
    choices: template.words[outcome].map((wording) => fill(wording, { share: shareText(share) })),
    figures: [figure.key],
  };
}

function shareOf(figure: Figure): Decimal | null {
  if (figure.value.kind !== "coverage") return decimalOf(figure);
  return dividedBy(times(figure.value.covered, "100"), figure.value.total);
}

function coveredBy(share: Decimal, nearly: Decimal): Covered {
  if (compareDecimal(share, "100") >= 0) return "full";
  return compareDecimal(share, nearly) >= 0 ? "nearly" : "partly";
}

function decideEach(template: Of<"each">, figure: Figure): Decision | null {
  const total = decimalOf(figure);
  if (total === null || isZero(total)) return null;
  const each = figure.shares?.each ?? null;
  const outcome: Shared = (figure.shares?.count ?? 0) < 2 ? "single" : each === null ? "together" : "each";
  const amount = (value: Decimal): string =>
    formatFigure({ ...figure, value: { kind: "decimal", value, unit: figure.unit, decimals: figure.decimals } }) ?? "";
  const values = { total: amount(total), each: each === null ? "" : amount(each) };
  return {
    outcome,
    choices: template.words[outcome].map((wording) => fill(wording, values)),
    figures: [figure.key],
  };
}

function decideList(template: Of<"list">, figure: Figure, context: PhraseContext): Decision | null {
  const { value } = figure;
  const { most = template.most, noun } = context;
  const n = formatCount(figure);
  if (value.kind !== "list" || n === null || value.items.length === 0) return null;
  const outcome = listedOf(value.items.length, { most, noun });
  const names = formatNames(value, most);
  // 「…3家」 after a name that ends in a digit would be read with it.
  const values = { names, n: outcome === "whole" && /[\dA-Za-z]$/.test(names) ? `共${n}` : n, noun: noun ?? "" };
  return {
    outcome,
    choices: template.words[outcome].map((wording) => fill(wording, values)),
    figures: [figure.key],
  };
}

function listedOf(count: number, { most, noun }: { readonly most: number; readonly noun: string | undefined }): Listed {
  if (count === 1 && noun !== undefined) return "single";
  return count > most ? "begun" : "whole";
}
