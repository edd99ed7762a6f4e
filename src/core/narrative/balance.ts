/**
 * 舍位平衡: displayed parts that do not come to their displayed total, and shares that do not come to 100%, although the exact
 * ones do. Nothing is adjusted: a person who adds up is told (domain 10.3).
 */
import { isZero, minus, plus, times, type Decimal } from "../base/decimal";
import { decimalOf, type Figures } from "../indicator/figure";
import { formatFigure, type FigureForm } from "../indicator/format-figure";
import type { Indicator } from "../indicator/indicator";
import { spansOf, type Block, type Narrative, type Section } from "./narrative";
import { text } from "./spans";
import { wholesOf, type Whole } from "./wholes";

/** One place where a reader who adds up does not come to what is displayed. */
export type Imbalance = {
  readonly section: string;
  /** The table that shows all of them; null when they stand in sentences. */
  readonly table: string | null;
  readonly kind: "parts" | "shares";
  /** The total's figure; of shares the figure that they are shares of. */
  readonly whole: string;
  readonly parts: readonly string[];
  /** What the displayed parts come to, less the displayed total or 100. */
  readonly off: Decimal;
};

export type BalanceInput = { readonly figures: Figures; readonly indicators: readonly Indicator[] };

/** 注 where parts and total differ. */
export const BALANCE_NOTE = "注：部分数据因四舍五入，存在分项与合计不等的情况。";

const ALL = "100";

/** Section by section: each table by itself, then all of the section's words together. */
export function imbalancesIn(sections: readonly Section[], input: BalanceInput): readonly Imbalance[] {
  const sums = [
    ...wholesOf(input.indicators, input.figures).map((of) => ({ ...of, kind: "parts" as const })),
    ...sharesOf(input).map((of) => ({ ...of, kind: "shares" as const })),
  ];
  return sections.flatMap((section) => sums.flatMap((sum) => inSection(section, sum, input.figures) ?? []));
}

/** The narrative with a 注 under the table, or at the end of the section, that shows such numbers. */
export function withBalanceNotes(narrative: Narrative, input: BalanceInput): Narrative {
  const found = imbalancesIn(narrative.sections, input);
  if (found.length === 0) return narrative;
  return { ...narrative, sections: narrative.sections.map((section) => noted(section, found)) };
}

type Sum = Whole & { readonly kind: Imbalance["kind"] };

function inSection(section: Section, sum: Sum, figures: Figures): Imbalance | null {
  const { whole, parts, kind } = sum;
  for (const table of section.blocks.filter((block) => block.kind === "table")) {
    const off = offIn([table], sum, figures);
    if (off !== null) return isZero(off) ? null : { section: section.id, table: table.key, kind, whole, parts, off };
  }
  const off = offIn(section.blocks, sum, figures);
  return off === null || isZero(off) ? null : { section: section.id, table: null, kind, whole, parts, off };
}

/** Null where not all of them are shown: nobody can add up then. What is zero need not be. */
function offIn(blocks: readonly Block[], { whole, parts, kind }: Sum, figures: Figures): Decimal | null {
  const shown = shownIn(blocks, figures);
  const total = kind === "shares" ? ALL : shown.get(whole);
  if (total === undefined) return null;
  let sum: Decimal = "0";
  for (const part of parts) {
    const value = shown.get(part) ?? (isZero(decimalOf(figures.get(part)) ?? ALL) ? "0" : undefined);
    if (value === undefined) return null;
    sum = plus(sum, value);
  }
  return minus(sum, total);
}

const VALUE_FORMS: readonly FigureForm[] = ["s", "n", "yi"];

/** Figure → the number that a reader meets first, in the figure's own unit. */
function shownIn(blocks: readonly Block[], figures: Figures): ReadonlyMap<string, Decimal> {
  const shown = new Map<string, Decimal>();
  for (const span of blocks.flatMap(spansOf)) {
    if (span.kind !== "mention" || shown.has(span.figure)) continue;
    const form = VALUE_FORMS.find((one) => span.key === `${span.figure}~${one}`);
    const value = form && displayed(span.figure, form, figures);
    if (value) shown.set(span.figure, value);
  }
  return shown;
}

/** 万元 in an 亿元. */
const YI = "10000";
const NUMBER = /^-?\d+(\.\d+)?/;

function displayed(key: string, form: FigureForm, figures: Figures): Decimal | null {
  const figure = figures.get(key);
  const words = figure?.value.kind === "decimal" ? formatFigure(figure, form) : null;
  const number = NUMBER.exec(words ?? "")?.[0];
  if (number === undefined) return null;
  return words?.endsWith("亿元") && figure?.unit === "万元" ? times(number, YI) : number;
}

// 占比: ratios that divide each part of a whole by that whole.
function sharesOf({ indicators, figures }: BalanceInput): readonly Whole[] {
  const shares = new Map<string, Map<string, string>>();
  for (const { id, measure } of indicators) {
    if (measure.kind !== "ratio" || measure.times !== ALL) continue;
    if (!("figure" in measure.of) || !("figure" in measure.by)) continue;
    const of = shares.get(measure.by.figure) ?? new Map<string, string>();
    shares.set(measure.by.figure, of.set(measure.of.figure, id));
  }
  return wholesOf(indicators, figures).flatMap(({ whole, parts }) => {
    const found = parts.flatMap((part) => shares.get(whole)?.get(part) ?? []);
    return found.length === parts.length ? [{ whole, parts: found }] : [];
  });
}

function noted(section: Section, found: readonly Imbalance[]): Section {
  const here = found.filter((one) => one.section === section.id);
  const tables = new Set(here.map(({ table }) => table));
  const blocks = section.blocks.map((block): Block => {
    if (block.kind !== "table" || !tables.has(block.key)) return block;
    return { ...block, notes: [...(block.notes ?? []), [text(BALANCE_NOTE)]] };
  });
  const key = `balance_${section.id}`;
  const note: Block = { kind: "paragraph", key, lead: null, spans: [text(BALANCE_NOTE)] };
  return { ...section, blocks: tables.has(null) ? [...blocks, note] : blocks };
}
