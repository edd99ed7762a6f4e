/** The figures as cards: value, target, growth, as-of, and the rows behind each; those with a target first. */
import type { Check } from "../../app/check";
import type { CellsAt } from "../../app/ports";
import type { Decimal } from "../../core/base/decimal";
import { decimalOf, type Figure } from "../../core/indicator/figure";
import { formatFigure } from "../../core/indicator/format-figure";
import { changeOf, type Change } from "../../core/indicator/change";
import type { Indicator } from "../../core/indicator/indicator";
import { placeOf, type Ledger } from "../../core/ledger/ledger";
import { rawText } from "../../core/workbook/workbook";
import { rateText } from "../../core/narrative/target-values";
import type { TargetResult } from "../../core/target/target";
import { describeGoal } from "../../text/zh/goal";
import { cellsAt } from "../shared/finding-facts";

export type TargetLine = {
  readonly target: TargetResult;
  /** The wording, and what it comes to where it does not say so itself: 增长28%以上（7件以上）. */
  readonly goal: string;
  readonly actual: string | null;
  /** 85.7%; null where no rate is told (P14). */
  readonly rate: string | null;
  /** 1件, 1.8 for percentage points. */
  readonly gap: string | null;
};

export type FigureCard = {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly display: string | null;
  readonly printed: boolean;
  readonly targets: readonly TargetLine[];
  readonly base: { readonly source: string; readonly display: string | null; readonly change: Change } | null;
};

/** Cards of the indicators, in the pack's order; figures that the report makes of itself are not among them. */
export function figureCards(check: Check): readonly FigureCard[] {
  const cards = check.indicators.flatMap((indicator) => {
    const figure = check.figures.get(indicator.id);
    return figure ? [cardOf(figure, indicator, check)] : [];
  });
  return [...cards.filter(({ targets }) => targets.length > 0), ...cards.filter(({ targets }) => targets.length === 0)];
}

function cardOf(figure: Figure, indicator: Indicator, check: Check): FigureCard {
  return {
    figure,
    indicator,
    display: formatFigure(figure),
    printed: check.printed.has(figure.key),
    targets: check.targets.filter((target) => target.figure === figure.key).map((target) => targetLine(target, check)),
    base: baseLine(figure, indicator),
  };
}

/** A target as a line: of the task list, or on its figure's card. */
export function targetLine(target: TargetResult, { figures }: Pick<Check, "figures">): TargetLine {
  const figure = target.figure === null ? undefined : figures.get(target.figure);
  const shown = (value: Decimal | null): string | null => (value === null ? null : amount(value, target, figure));
  // A goal is stated as it was set: 100%, never 100.0%.
  const plain = figure && { ...figure, fixed: false };
  const { wording, comparator, threshold, gap } = target;
  const isSaid = comparator === null || threshold === null || wording.includes(threshold);
  return {
    target,
    goal: isSaid ? wording : `${wording}（${describeGoal(comparator, amount(threshold, target, plain))}）`,
    actual: shown(target.actual),
    rate: rateText(target),
    gap: target.unit === "%" ? (shown(gap)?.replace("%", "") ?? null) : shown(gap),
  };
}

function amount(value: Decimal, { unit }: TargetResult, figure: Figure | undefined): string {
  if (!figure) return `${value}${unit}`;
  const of = { ...figure, value: { kind: "decimal", value, unit: figure.unit, decimals: figure.decimals } } as const;
  return formatFigure(of) ?? `${value}${unit}`;
}

function baseLine(figure: Figure, { measure, unit }: Indicator): FigureCard["base"] {
  // Growth and net increase are comparisons already: their base is that of the figure they compare.
  if (!figure.base || figure.base.source === "none" || measure.kind === "growth" || measure.kind === "increase")
    return null;
  const { source, value } = figure.base;
  const change = changeOf(decimalOf(figure), decimalOf({ ...figure, value }), {
    compared: unit === "%" ? "ratio" : "amount",
    decimals: 1,
  });
  return { source, display: formatFigure({ ...figure, value }), change };
}

export type FigureRow = { readonly name: string; readonly at: CellsAt };

/** How many rows were counted for a figure, over all its evidence. */
export function countRows({ evidence }: Figure): number {
  return evidence.reduce((count, of) => count + (of.kind === "rows" ? of.rows.length : 0), 0);
}

/** The rows behind a figure, from `from` on and `most` of them: what names each, and its cells. */
export function figureRows(
  figure: Figure,
  check: Check,
  { from, most }: { readonly from: number; readonly most: number },
): readonly FigureRow[] {
  const rows: FigureRow[] = [];
  let skip = from;
  for (const evidence of figure.evidence) {
    const ledger = evidence.kind === "rows" ? check.ledgers.ledgers.get(evidence.ledger) : undefined;
    if (evidence.kind !== "rows" || !ledger) continue;
    const part = evidence.rows.slice(skip, skip + most - rows.length);
    skip = Math.max(0, skip - evidence.rows.length);
    for (const row of part) rows.push({ name: rowName(ledger, row), at: rowCells(ledger, row) });
  }
  return rows;
}

const NAMES = 2;

/** 青溪精工 · 202110123456.7: the row's first texts that are no number of its own. */
function rowName(ledger: Ledger, row: number): string {
  const kinds = ["name", "text", "identifier"];
  const texts = [...ledger.columns.values()]
    .filter(({ schema }) => kinds.includes(schema.type.kind))
    .sort((a, b) => kinds.indexOf(a.schema.type.kind) - kinds.indexOf(b.schema.type.kind))
    .map(({ raw }) => rawText(raw[row] ?? null).trim())
    .filter((text) => text !== "");
  return texts.slice(0, NAMES).join(" · ");
}

// The row as its table has it, from its first to its last known column.
function rowCells(ledger: Ledger, row: number): CellsAt {
  const places = [...ledger.columns.keys()].flatMap((key) => placeOf(ledger, row, key) ?? []);
  const [first] = places;
  const columns = places.map(({ column }) => column);
  const sheet = first?.sheet ?? "";
  const at = first?.row ?? 1;
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const span = Array.from({ length: right - left + 1 }, (_, index) => ({ sheet, row: at, column: left + index }));
  return cellsAt(span)[0] ?? { sheet, range: `A${at}` };
}
