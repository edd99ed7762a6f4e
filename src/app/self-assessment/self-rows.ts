/** The rows of a 自评表: every target of the year with what was reached, its points, and its proofs. */
import { plus, type Decimal } from "../../core/base/decimal";
import { roundTrimmed } from "../../core/base/rounding";
import type { Figure } from "../../core/indicator/figure";
import { formatFigure, withNature } from "../../core/indicator/format-figure";
import type { Mark } from "../../core/narrative/narrative";
import { sayableTargets } from "../../core/narrative/sayable-targets";
import { isGated, marksOf } from "../../core/narrative/scope";
import { rateText } from "../../core/narrative/target-values";
import type { Points } from "../../core/target/scoring";
import type { TargetResult } from "../../core/target/target";
import { targetPoints } from "../../core/target/target-points";
import { VERDICT_WORDS } from "../../text/zh/verdict";
import type { Check } from "../check";

export type SelfRow = {
  readonly target: TargetResult;
  /** 6件, without a mark; null where nothing can be said. */
  readonly actual: string | null;
  /** The number alone. */
  readonly bare: string | null;
  /** Whether the number is final: 预计, 快报 and 电话 are not. */
  readonly isFirm: boolean;
  readonly mark: Mark | null;
  readonly rate: string | null;
  /** 未完成，尚差1件 */
  readonly state: string;
  readonly points: Points;
};

export type SelfRows = {
  readonly rows: readonly SelfRow[];
  /** The sum of 分值; null where no target has one. */
  readonly worth: Decimal | null;
  /** The sum of the points that could be worked out. */
  readonly earned: Decimal;
  /** How many targets' points a person must say. */
  readonly open: number;
};

/** In the order of the 目标任务表. What may not be printed is not judged here either (P15). */
export function selfRows(check: Check): SelfRows {
  const marks = marksOf(check.findings);
  const rows = sayableTargets(check).map((target) => rowOf(target, check, marks));
  const worths = rows.flatMap(({ target }) => target.score?.worth ?? []);
  const points = rows.flatMap((row) => (row.points.kind === "earned" ? [row.points.earned] : []));
  return {
    rows,
    worth: worths.length === 0 ? null : worths.reduce<Decimal>(plus, "0"),
    earned: points.reduce<Decimal>(plus, "0"),
    open: rows.length - points.length,
  };
}

/** A typed 完成值 has at most so many decimals. */
const TYPED_DECIMALS = 2;

function rowOf(target: TargetResult, check: Check, marks: ReadonlyMap<string, Mark>): SelfRow {
  const figure = sayableFigure(target, check);
  return {
    target,
    ...(figure ? shownFigure(figure) : typedValue(target)),
    mark: target.figure === null ? null : (marks.get(target.figure) ?? null),
    rate: rateText(target),
    state: stateOf(target, figure),
    points: targetPoints(target),
  };
}

type Shown = Pick<SelfRow, "actual" | "bare" | "isFirm">;

function shownFigure(figure: Figure): Shown {
  const shown = formatFigure(figure);
  return {
    actual: shown === null ? null : withNature(shown, figure),
    bare: figure.value.kind === "decimal" ? formatFigure(figure, "n") : null,
    isFirm: figure.nature === undefined || figure.nature === "confirmed",
  };
}

// 完成值（人工）, where no figure speaks.
function typedValue({ figure, actual, unit }: TargetResult): Shown {
  if (figure !== null || actual === null) return { actual: null, bare: null, isFirm: true };
  const bare = roundTrimmed(actual, TYPED_DECIMALS);
  return { actual: `${bare}${unit}`, bare, isFirm: true };
}

function sayableFigure({ figure: key }: TargetResult, check: Check): Figure | null {
  if (key === null) return null;
  const gate = check.indicators.find(({ id }) => id === key)?.gate;
  return isGated({ key, gate }, check.figures, check.findings) ? null : (check.figures.get(key) ?? null);
}

function stateOf({ verdict, gap, unit }: TargetResult, figure: Figure | null): string {
  const words = VERDICT_WORDS[verdict];
  if (gap === null) return words;
  const plain = figure && { ...figure, fixed: false };
  const value = { kind: "decimal", value: gap, unit, decimals: figure?.decimals ?? TYPED_DECIMALS } as const;
  const amount = (plain && formatFigure({ ...plain, value })) ?? `${roundTrimmed(gap, TYPED_DECIMALS)}${unit}`;
  return `${words}，尚差${unit === "%" ? `${amount.replace("%", "")}个百分点` : amount}`;
}
