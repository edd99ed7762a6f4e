/** Facts as findings quote them: by their names, with units. */
import type { Figure } from "../../indicator/figure";
import { formatFigure } from "../../indicator/format-figure";
import { rawText } from "../../workbook/workbook";
import type { RuleEvidence, Touch } from "../rule";
import type { Fact } from "./compiler";

/** 专利授权量, 上年专利授权量; null for what is not quoted. */
export function factName(fact: Fact): string | null {
  switch (fact.kind) {
    case "figure":
    case "parameter":
      return fact.name;
    case "base":
      return `上年${fact.name}`;
    case "goal":
      return `${fact.name}目标`;
    default:
      return null;
  }
}

type ByKind = {
  readonly [Kind in Fact["kind"]]: (fact: Extract<Fact, { readonly kind: Kind }>, evidence: RuleEvidence) => string;
};

const TEXTS: ByKind = {
  figure: ({ key }, evidence) => shown(evidence.figure(key)),
  base: ({ key }, evidence) => {
    const figure = evidence.figure(key);
    return figure?.base ? shown({ ...figure, value: figure.base.value }) : "";
  },
  goal: ({ key }, evidence) => {
    const goal = evidence.targets().find(({ figure }) => figure === key);
    return goal?.threshold ? `${goal.threshold}${goal.unit}` : "";
  },
  parameter: ({ key }, evidence) => rawText(evidence.parameter(key)?.raw ?? null).trim(),
  year: (_, { time }) => String(time.year),
  cutoff: (_, { time }) => time.cutoff,
  today: (_, { time }) => time.clock,
  rows: () => "",
};

/** 6件; empty where there is none. */
export function factText<Kind extends Fact["kind"]>(
  fact: Extract<Fact, { readonly kind: Kind }>,
  evidence: RuleEvidence,
): string {
  return TEXTS[fact.kind as Kind](fact, evidence);
}

function shown(figure: Figure | undefined): string {
  return figure ? (formatFigure(figure) ?? "") : "";
}

/** What a finding that rests on the fact concerns. */
export function factTouch(fact: Fact): Touch | null {
  if (fact.kind === "parameter") return { kind: "parameter", parameter: fact.key };
  return fact.kind === "figure" || fact.kind === "base" || fact.kind === "goal"
    ? { kind: "figure", figure: fact.key }
    : null;
}
