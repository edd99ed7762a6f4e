/** Clauses in liquid become spans: every output is a bound span, a gap or a name, and never a bare number. */
import { Liquid, type Template } from "liquidjs";
import type { FigureForm } from "../indicator/format-figure";
import { dropGiven, FigureDrop, figureGiven, SpanDrop, type Asked } from "./drops";
import { FORM_FILTERS, NEXT_TARGET } from "./filters";
import { stateHolds } from "./figure-state";
import type { Span } from "./narrative";
import { figureIn, type Scope } from "./scope";
import { optionalTag } from "./optional-tag";
import { SpanMaker, type Lacking, type Manner } from "./span-maker";
import { joined, text } from "./spans";

/** What a clause came to, or the first figure that kept it from being said. */
export type Rendered = { readonly spans: readonly Span[]; readonly lacking: Lacking | null };

/** What a template may print beside figures: a name, or a gap that a person fills. */
export type Names = Readonly<Record<string, string | { readonly gap: string }>>;

const FORMS: readonly FigureForm[] = ["n", "wan", "yi", "year", "next", "half", "quarter", "asof", "span", "date"];
// Private-use characters around an index: data never passes through the template's text, so it may hold them itself.
const OPEN = "\uE000";
const CLOSE = "\uE001";
const PLACES = /(\uE000\d+\uE001)/;
const PLACE = /^\uE000(\d+)\uE001$/;

/** Renders clauses over one scope. Templates are parsed once and kept. */
export class ClauseRenderer {
  private readonly liquid: Liquid;
  private readonly parsed = new Map<string, Template[]>();
  private readonly values: Record<string, unknown>;
  private spans: Span[] = [];
  private maker: SpanMaker;

  constructor(
    private readonly scope: Scope,
    names: Names,
  ) {
    this.maker = new SpanMaker(scope, { zero: "omit", gapFrom: null });
    this.values = valuesOf(scope, names);
    this.liquid = new Liquid({
      strictVariables: true,
      strictFilters: true,
      ownPropertyOnly: true,
      locale: "zh-CN",
      outputEscape: (value: unknown) => this.print(value),
    });
    // `raw` would let an output past outputEscape.
    delete this.liquid.filters["raw"];
    for (const form of FORMS) this.formFilter(form, form);
    for (const [name, form] of Object.entries(FORM_FILTERS)) this.formFilter(name, form);
    for (const name of ["target", "目标"]) this.filter(name, (value) => this.maker.target(figureGiven(value)));
    this.filter("say", (value, phrase, ...more) => this.phrase(value, String(phrase), more));
    for (const { id, filter } of scope.phrases.values())
      this.filter(filter, (value, ...more) => this.phrase(value, id, more));
    this.registerModifiers();
    this.liquid.registerTag(
      "optional",
      optionalTag(() => this.maker),
    );
  }

  /** The clause's spans. A mistake in the template throws. */
  render(template: string, manner: Manner): Rendered {
    let parsed = this.parsed.get(template);
    if (!parsed) this.parsed.set(template, (parsed = this.liquid.parse(template)));
    this.spans = [];
    this.maker = new SpanMaker(this.scope, manner);
    const words = String(this.liquid.renderSync(parsed, this.values));
    if (this.maker.isBeside) return { spans: [], lacking: null };
    return { spans: joined(this.assemble(words)), lacking: this.maker.lacking };
  }

  private formFilter(name: string, form: FigureForm): void {
    this.filter(name, (value) => this.maker.mention(figureGiven(value), form, dropGiven(value).asked));
  }

  private phrase(value: unknown, id: string, more: readonly unknown[]): Span | null {
    const { figure, asked } = dropGiven(value);
    const whole = more.find((one) => one instanceof FigureDrop)?.figure ?? null;
    const most = more.find((one) => typeof one === "number");
    const noun = more.find((one) => typeof one === "string");
    const named = { ...(most === undefined ? {} : { most }), ...(noun === undefined ? {} : { noun }) };
    return this.maker.phrase(figure, id, { whole, asked, ...named });
  }

  // They give the figure on, taken in another way.
  private registerModifiers(): void {
    const modify = (name: string, change: (drop: FigureDrop, ...given: unknown[]) => FigureDrop): void =>
      this.liquid.registerFilter(name, (value: unknown, ...given: unknown[]) => change(dropGiven(value), ...given));
    const asking = (drop: FigureDrop, more: Asked): FigureDrop =>
      new FigureDrop(drop.figure, { ...drop.asked, ...more });
    const condition = (drop: FigureDrop, states: readonly unknown[], isWanted: boolean): FigureDrop => {
      if (states.some((state) => stateHolds(String(state), drop.figure, this.scope)) !== isWanted)
        this.maker.isBeside = true;
      return asking(drop, { isCondition: true });
    };
    modify("待补", (drop, from) => asking(drop, { gapFrom: typeof from === "string" ? from : "" }));
    modify("可为零", (drop) => asking(drop, { zero: "say" }));
    modify("当", (drop, ...states) => condition(drop, states, true));
    modify("非", (drop, ...states) => condition(drop, states, false));
    modify(NEXT_TARGET, (drop) => new FigureDrop(figureIn(this.scope, `${drop.figure.key}@y+1`), drop.asked));
  }

  private filter(name: string, make: (value: unknown, ...given: unknown[]) => Span | null): void {
    this.liquid.registerFilter(name, (value: unknown, ...given: unknown[]) => new SpanDrop(make(value, ...given)));
  }

  private print(value: unknown): string {
    if (value instanceof FigureDrop)
      return value.asked.isCondition ? "" : this.place(this.maker.mention(value.figure, "s", value.asked));
    if (value instanceof SpanDrop) return this.place(value.span);
    if (typeof value === "string") return this.place(text(value));
    throw new Error(`a template may print figures, phrases and names only, not ${typeof value}`);
  }

  private place(span: Span | null): string {
    if (span === null) return "";
    this.spans.push(span);
    return `${OPEN}${this.spans.length - 1}${CLOSE}`;
  }

  private assemble(words: string): Span[] {
    return words.split(PLACES).map((piece) => {
      const at = PLACE.exec(piece)?.[1];
      const span = at === undefined ? text(piece) : this.spans[Number(at)];
      if (!span) throw new Error("a template holds a private-use character");
      return span;
    });
  }
}

function valuesOf(scope: Scope, names: Names): Record<string, unknown> {
  const verdict: Record<string, string> = {};
  const figure: Record<string, FigureDrop> = {};
  const values: Record<string, unknown> = { complete: scope.isYearComplete, verdict, figure };
  for (const [name, value] of Object.entries(names)) {
    values[name] =
      typeof value === "string" ? value : new SpanDrop({ kind: "gap", key: name, text: value.gap, counted: false });
  }
  for (const one of scope.figures.values()) {
    const drop = new FigureDrop(one);
    values[one.key.replace("@y+1", "_next")] = drop;
    // A key with qualifiers is no name in a template: figure["PRJ_APPLY.spark"].
    figure[one.key] = drop;
    // Every figure has an entry, so that a misspelt id in a template is an error and not a silent false.
    verdict[one.key] = scope.targetOf(one.key)?.verdict ?? "none";
  }
  return values;
}
