/** Makes the spans of one clause from figures, and notes the first figure that keeps it from being said. */
import { isZero } from "../base/decimal";
import { decimalOf, type Figure } from "../indicator/figure";
import { formatFigure, qualified, type FigureForm } from "../indicator/format-figure";
import { decidePhrase } from "./decide-phrase";
import type { Omission, Span } from "./narrative";
import type { Scope } from "./scope";
import { marked } from "./spans";

/** How strict a clause is: leave it out at a zero or say it, leave it out or put a gap where a figure is missing. */
export type Manner = { readonly zero: "omit" | "say"; readonly gapFrom: string | null };

export type Lacking = Omit<Omission, "section">;

export class SpanMaker {
  /** The first figure that the clause cannot be said for. */
  lacking: Lacking | null = null;

  constructor(
    private readonly scope: Scope,
    private readonly manner: Manner,
  ) {}

  /** A figure in a display form; forms that tell only its time are said whatever its value. */
  mention(figure: Figure, form: FigureForm): Span | null {
    const tellsValue = form === "s" || form === "n" || form === "yi";
    if (tellsValue && !this.maySay(figure)) return this.gap(figure);
    const shown = formatFigure(figure, form);
    if (shown === null) throw new Error(`nothing to show for ${figure.key}~${form}`);
    const mark = tellsValue ? this.scope.markOf(figure.key) : null;
    const said = tellsValue ? qualified(shown, figure) : shown;
    return { kind: "mention", key: `${figure.key}~${form}`, text: marked(said, mark), figure: figure.key, mark };
  }

  /** A phrase over a figure, and for some phrases a second one. */
  phrase(figure: Figure, id: string, whole: Figure | null): Span | null {
    const template = this.scope.phrases.get(id);
    if (!template) throw new Error(`no such phrase: ${id}`);
    const span = decidePhrase(template, figure, { scope: this.scope, whole });
    if (!span) this.lacking ??= { figure: figure.key, why: "missing" };
    return span;
  }

  /** The wording of a figure's target, as the task list has it. */
  target(figure: Figure): Span | null {
    const wording = this.scope.targetOf(figure.key)?.wording;
    if (wording === undefined) {
      this.lacking ??= { figure: figure.key, why: "missing" };
      return null;
    }
    return { kind: "mention", key: `${figure.key}~target`, text: wording, figure: figure.key, mark: null };
  }

  private maySay(figure: Figure): boolean {
    const why = this.whyNot(figure);
    if (why === null) return true;
    const hasGap = this.manner.gapFrom !== null && why !== "zero";
    if (!hasGap) this.lacking ??= { figure: figure.key, why };
    return false;
  }

  private whyNot(figure: Figure): Omission["why"] | null {
    if (this.scope.isHeldBack(figure.key)) return "gated";
    if (figure.value.kind === "missing") return "missing";
    // A list of nobody is a zero in words: it cannot be said at all.
    if (figure.value.kind === "list" && figure.value.items.length === 0) return "zero";
    const value = decimalOf(figure);
    return value !== null && isZero(value) && this.manner.zero === "omit" ? "zero" : null;
  }

  private gap(figure: Figure): Span | null {
    if (this.lacking || this.manner.gapFrom === null) return null;
    const from = this.manner.gapFrom === "" ? "" : `，${this.manner.gapFrom}`;
    return { kind: "gap", key: figure.key, text: `【待补：${figure.name}${from}】`, counted: true };
  }
}
