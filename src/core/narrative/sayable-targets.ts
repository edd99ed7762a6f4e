/** How targets stand as far as the report may say it: what is not printed is not judged there either (P15). */
import type { Figures } from "../indicator/figure";
import type { Indicator } from "../indicator/indicator";
import type { Finding } from "../rule/rule";
import type { TargetResult } from "../target/target";
import { isGated } from "./scope";

type Known = {
  readonly targets: readonly TargetResult[];
  readonly indicators: readonly Indicator[];
  readonly figures: Figures;
  readonly findings: readonly Finding[];
};

/** The targets, those of figures that are held back without a verdict: 尚差30个百分点 would tell the figure. */
export function sayableTargets({ targets, indicators, figures, findings }: Known): readonly TargetResult[] {
  const gates = new Map(indicators.map(({ id, gate }) => [id, gate]));
  return targets.map((target) =>
    target.figure !== null && isGated({ key: target.figure, gate: gates.get(target.figure) }, figures, findings)
      ? { ...target, rate: null, gap: null, verdict: "not-assessed" }
      : target,
  );
}
