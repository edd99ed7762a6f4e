/** What a sentence may speak of: figures with their marks and targets, and the phrases it may use. */
import { compareDecimal } from "../base/decimal";
import type { Figure, Figures } from "../indicator/figure";
import { decimalOf } from "../indicator/figure";
import { isSuppliedFromOutside } from "../indicator/gate";
import type { Gate } from "../indicator/indicator";
import type { Finding } from "../rule/rule";
import type { TargetResult } from "../target/target";
import { formatFigure, qualified, type FigureForm } from "../indicator/format-figure";
import type { Limits } from "./limits";
import type { Mark, Span } from "./narrative";
import type { PhraseTemplate } from "./phrase-template";
import { marked } from "./spans";
import type { Wanted } from "./wanted";

export type Scope = {
  readonly figures: Figures;
  /** The first target set for a figure in the report year. */
  readonly targetOf: (figure: string) => TargetResult | undefined;
  readonly markOf: (figure: string) => Mark | null;
  /** Whether a figure is computed but not to be printed (P15). */
  readonly isHeldBack: (figure: string) => boolean;
  readonly phrases: ReadonlyMap<string, PhraseTemplate>;
  readonly isYearComplete: boolean;
  readonly limits: Limits;
  /** The stage and the wordings that a person chose; absent: the defaults. */
  readonly wanted?: Pick<Wanted, "stage" | "wordings">;
};

/** The worse of the marks that open findings put on a figure: an error outweighs a doubt. */
export function marksOf(findings: readonly Finding[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { state, severity, affects } of findings) {
    if (severity === "notice" || (state !== "open" && state !== "lapsed" && state !== "handed-on")) continue;
    for (const figure of affects) {
      if (severity === "mandatory") marks.set(figure, "correct");
      else if (!marks.has(figure)) marks.set(figure, "verify");
    }
  }
  return marks;
}

/** Whether the gate on a figure is shut. What an outside body supplied needs no list of ours to be complete. */
export function isGated(
  { key, gate }: { readonly key: string; readonly gate: Gate | undefined },
  figures: Figures,
  findings: readonly Finding[],
): boolean {
  if (!gate) return false;
  const figure = figures.get(key);
  if (gate.kind === "external") return !isSuppliedFromOutside(figure, gate, figures);
  if (figure?.outside) return false;
  if (findings.some((finding) => finding.rule === gate.rule && finding.state === "explained")) return false;
  const reached = decimalOf(figures.get(gate.figure));
  return reached === null || compareDecimal(reached, gate.atLeast) < 0;
}

/** The worst mark of several figures. */
export function worstMark(scope: Scope, figures: readonly string[]): Mark | null {
  const marks = figures.map(scope.markOf);
  return marks.includes("correct") ? "correct" : marks.includes("verify") ? "verify" : null;
}

/** A figure that must be there: asking for another is a mistake in the pack. */
export function figureIn(scope: Scope, key: string): Figure {
  const figure = scope.figures.get(key);
  if (!figure) throw new Error(`no such figure: ${key}`);
  return figure;
}

/** A figure in a display form outside a sentence, as in a table's cell; null when it has no value. */
export function mentionOf(scope: Scope, key: string, form: FigureForm): Span | null {
  const figure = figureIn(scope, key);
  const shown = formatFigure(figure, form);
  if (shown === null) return null;
  const mark = scope.markOf(key);
  return { kind: "mention", key: `${key}~${form}`, text: marked(qualified(shown, figure), mark), figure: key, mark };
}
