/** What templates may speak of: figures by their Chinese names and ids, names, and filters. */
import type { Indicator, Measure } from "../../indicator/indicator";
import type { Filter, ValueKind } from "../filters";

export type NamedFigure = { readonly key: string; readonly kind: ValueKind };

export type Vocabulary = {
  /** By folded name and by id. */
  readonly figures: ReadonlyMap<string, NamedFigure>;
  /** 单位名称 → bureau: the names a template may print. */
  readonly names: ReadonlyMap<string, string>;
  readonly filters: ReadonlyMap<string, Filter>;
};

/** As a name is looked up: widths, blanks and kinds of quotation marks do not matter. */
export function folded(name: string): string {
  return name.normalize("NFKC").replace(/\s+/gu, "").replace(/["“”]/gu, "”");
}

/**
 * The indicators under their ids, names and aliases. An alias that two of them bear names neither; a name outdoes an alias.
 * `further`: figures that the report itself has.
 */
export function figureNames(
  indicators: readonly Indicator[],
  further: Readonly<Record<string, NamedFigure>>,
): Vocabulary["figures"] {
  const figures = new Map<string, NamedFigure>();
  for (const indicator of indicators) {
    const figure = { key: indicator.id, kind: kindOf(indicator) };
    const name = folded(indicator.name);
    figures.set(name, figures.get(name) ?? figure);
    figures.set(indicator.id, figure);
  }
  for (const [name, figure] of Object.entries(further)) {
    figures.set(folded(name), figure);
    figures.set(figure.key, figure);
  }
  for (const [alias, key] of aliasesOf(indicators)) {
    const figure = figures.get(key);
    if (figure && !figures.has(alias)) figures.set(alias, figure);
  }
  return figures;
}

function aliasesOf(indicators: readonly Indicator[]): ReadonlyMap<string, string> {
  const keys = new Map<string, Set<string>>();
  for (const { id, aliases } of indicators)
    for (const alias of aliases.map(folded)) keys.set(alias, (keys.get(alias) ?? new Set()).add(id));
  return new Map([...keys].flatMap(([alias, [key, ...others]]) => (key && others.length === 0 ? [[alias, key]] : [])));
}

function kindOf({ measure, unit }: Indicator): ValueKind {
  if (isOther(measure)) return measure.kind === "coverage" ? "coverage" : measure.kind;
  return unit === "%" ? "percent" : unit === "万元" ? "money" : "number";
}

type Other = Extract<Measure, { kind: "list" | "status" | "coverage" }>;

function isOther(measure: Measure): measure is Other {
  if (measure.kind === "coverage") return measure.give === "both";
  return measure.kind === "list" || measure.kind === "status";
}
