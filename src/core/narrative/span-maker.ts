/** Makes the spans of one clause from figures, and notes the first figure that keeps it from being said. */
import { isZero } from "../base/decimal";
import { decimalOf, type Figure } from "../indicator/figure";
import { formatFigure, qualified, type FigureForm } from "../indicator/format-figure";
import { decidePhrase, isUnsaidByRight } from "./decide-phrase";
import type { Asked } from "./drops";
import type { Omission, Span } from "./narrative";
import type { PhraseTemplate } from "./phrase-template";
import type { Scope } from "./scope";
import { marked } from "./spans";

/** How strict a clause is: leave it out at a zero or say it, leave it out or put a gap where a figure is missing. */
export type Manner = { readonly zero: "omit" | "say"; readonly gapFrom: string | null };

export type Lacking = Omit<Omission, "section">;

export class SpanMaker {
  /** The first figure that the clause cannot be said for. */
  lacking: Lacking | null = null;
  /** The clause is not meant for this situation: it is left out, and nothing is lacking. */
  isBeside = false;

  constructor(
    private readonly scope: Scope,
    private readonly manner: Manner,
  ) {}

  /** A figure in a display form; forms that tell only its time are said whatever its value. */
  mention(figure: Figure, form: FigureForm, asked: Asked = {}): Span | null {
    const tellsValue = form === "s" || form === "n" || form === "yi" || form === "wan";
    const manner = { ...this.manner, ...asked };
    if (tellsValue && !this.maySay(figure, manner)) return this.gap(figure, manner.gapFrom);
    const shown = formatFigure(figure, form);
    if (shown === null) throw new Error(`nothing to show for ${figure.key}~${form}`);
    const mark = tellsValue ? this.scope.markOf(figure.key) : null;
    const said = tellsValue ? qualified(shown, figure) : shown;
    return { kind: "mention", key: `${figure.key}~${form}`, text: marked(said, mark), figure: figure.key, mark };
  }

  /** A phrase over a figure, and for some phrases a second one. */
  phrase(
    figure: Figure,
    id: string,
    given: { whole: Figure | null; most?: number; noun?: string; asked?: Asked },
  ): Span | null {
    const template = this.scope.phrases.get(id);
    if (!template) throw new Error(`no such phrase: ${id}`);
    const isHeldBack = [figure, ...(given.whole ? [given.whole] : [])].some(({ key }) => this.scope.isHeldBack(key));
    const span = isHeldBack ? null : decidePhrase(template, figure, { scope: this.scope, ...given });
    return span ?? this.unsaid(template, figure, { isHeldBack, gapFrom: given.asked?.gapFrom });
  }

  private unsaid(
    template: PhraseTemplate,
    figure: Figure,
    { isHeldBack, gapFrom }: { isHeldBack: boolean; gapFrom: string | undefined },
  ): Span | null {
    if (gapFrom !== undefined && figure.value.kind === "missing") return this.gap(figure, gapFrom);
    if (isUnsaidByRight(template, figure, this.scope)) this.isBeside = true;
    else this.lacking ??= { figure: figure.key, why: isHeldBack ? "gated" : isEmptyList(figure) ? "zero" : "missing" };
    return null;
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

  private maySay(figure: Figure, manner: Manner): boolean {
    const why = this.whyNot(figure, manner);
    if (why === null) return true;
    const hasGap = manner.gapFrom !== null && why !== "zero";
    if (!hasGap) this.lacking ??= { figure: figure.key, why };
    return false;
  }

  private whyNot(figure: Figure, manner: Manner): Omission["why"] | null {
    if (this.scope.isHeldBack(figure.key)) return "gated";
    if (figure.value.kind === "missing") return "missing";
    // A list of nobody is a zero in words: it cannot be said at all.
    if (isEmptyList(figure)) return "zero";
    const value = decimalOf(figure);
    return value !== null && isZero(value) && manner.zero === "omit" ? "zero" : null;
  }

  private gap(figure: Figure, gapFrom: string | null): Span | null {
    if (this.lacking || gapFrom === null) return null;
    const from = gapFrom === "" ? "" : `，${gapFrom}`;
    return { kind: "gap", key: figure.key, text: `【待补：${figure.name}${from}】`, counted: true };
  }
}

function isEmptyList({ value }: Figure): boolean {
  return value.kind === "list" && value.items.length === 0;
}
