/** What a bound text that stands in a report says now, wherever a person keeps it: also where no template would say it. */
import type { Figure } from "../indicator/figure";
import { formatFigure, qualified, type FigureForm } from "../indicator/format-figure";
import { decidePhrase } from "./decide-phrase";
import type { Span } from "./narrative";
import type { Scope } from "./scope";
import { marked } from "./spans";
import { rateText } from "./target-values";

/** unknown: the pack has no such figure, form or phrase. */
export type Unsaid = "missing" | "zero" | "gated" | "unknown";

/** Forms that tell a value; the others tell a figure's time, which is told whatever the value. */
const VALUE_FORMS: readonly FigureForm[] = ["s", "n", "wan", "yi"];
const FORMS: readonly FigureForm[] = [...VALUE_FORMS, "year", "next", "half", "quarter", "asof", "span", "date"];

/** A mention's key is figure~form; a phrase's phrase.figure, and `figures` are those that decided it before. */
export function sayAgain(key: string, figures: readonly string[], scope: Scope): Span | Unsaid {
  const form = key.indexOf("~");
  if (form < 0) return phraseAgain(key, figures, scope);
  const figure = scope.figures.get(key.slice(0, form));
  return figure ? mentionAgain(figure, { key, form: key.slice(form + 1) }, scope) : "unknown";
}

function phraseAgain(key: string, figures: readonly string[], scope: Scope): Span | Unsaid {
  const dot = key.indexOf(".");
  const template = scope.phrases.get(key.slice(0, dot));
  const { figure, most } = figureAndMost(key.slice(dot + 1), scope);
  if (!template || !figure) return "unknown";
  if (scope.isHeldBack(figure.key)) return "gated";
  const whole = scope.figures.get(figures[1] ?? "") ?? null;
  if (template.decide === "portion" && whole === null) return "missing";
  return decidePhrase(template, figure, { scope, whole, ...(most === undefined ? {} : { most }) }) ?? "missing";
}

/** A list of at most so many names has their number at its key's end. */
function figureAndMost(
  key: string,
  { figures }: Scope,
): { readonly figure: Figure | undefined; readonly most?: number } {
  const figure = figures.get(key);
  const [, shorter, most] = /^(.+)\.(\d+)$/.exec(key) ?? [];
  if (figure || shorter === undefined) return { figure };
  return { figure: figures.get(shorter), most: Number(most) };
}

type Form = { readonly key: string; readonly form: string };

function mentionAgain(figure: Figure, of: Form, scope: Scope): Span | Unsaid {
  if (of.form === "target" || of.form === "rate") return targetAgain(figure, of, scope);
  const form = FORMS.find((one) => one === of.form);
  if (form === undefined) return "unknown";
  const tellsValue = VALUE_FORMS.includes(form);
  const unsaid = tellsValue ? whyUnsaid(figure, scope) : null;
  const shown = formatFigure(figure, form);
  if (unsaid !== null || shown === null) return unsaid ?? "missing";
  const mark = tellsValue ? scope.markOf(figure.key) : null;
  const text = marked(tellsValue ? qualified(shown, figure) : shown, mark);
  return { kind: "mention", key: of.key, text, figure: figure.key, mark };
}

function whyUnsaid({ key, value }: Figure, scope: Scope): Unsaid | null {
  if (scope.isHeldBack(key)) return "gated";
  return value.kind === "list" && value.items.length === 0 ? "zero" : null;
}

function targetAgain(figure: Figure, { key, form }: Form, scope: Scope): Span | Unsaid {
  const target = scope.targetOf(figure.key);
  const text = target && (form === "target" ? target.wording : rateText(target));
  return text ? { kind: "mention", key, text, figure: figure.key, mark: null } : "missing";
}
