/** Figures of the whole county that are far from last year's, where last year's was stated and not counted from the ledger (R19). */
import {
  absolute,
  compareDecimal,
  decimal,
  isNegative,
  isZero,
  minus,
  times,
  type Decimal,
} from "../../core/base/decimal";
import { decimalOf, type Base, type Figure } from "../../core/indicator/figure";
import type { RuleEvidence, Sighting } from "../../core/rule/rule";
import { SHARE, UNIT } from "./jump-limits";

/** Three firms more than two are no jump: of small counts the number itself is told (domain 10.2). */
const SMALL = "10";
/** The ledger's own last year is asked about row by row. */
const STATED: ReadonlySet<Base["source"]> = new Set(["register", "snapshot", "history", "target"]);

type Compared = { readonly figure: Figure; readonly now: Decimal; readonly before: Decimal };

/** The figures of these keys that have a stated base of the same length as their own period. */
export function comparedFigures({ figure: find, time }: RuleEvidence, keys: readonly string[]): readonly Compared[] {
  const yearIsOver = time.cutoff.endsWith("-12-31");
  return keys.flatMap((key) => {
    const figure = find(key);
    const before =
      figure?.base && STATED.has(figure.base.source) ? decimalOf({ ...figure, value: figure.base.value }) : null;
    const now = decimalOf(figure);
    // Part of a year is no match for a whole one; percentages change by points, not by shares.
    if (!figure || now === null || before === null || figure.unit === "%") return [];
    return figure.basis === "flow" && !yearIsOver ? [] : [{ figure, now, before }];
  });
}

export function figureJumps(compared: readonly Compared[]): readonly Sighting[] {
  return compared.flatMap(({ figure, now, before }) => {
    const code = codeOf(now, before);
    if (code === null) return [];
    const { key, name, unit } = figure;
    return [
      { code, at: [], seen: { name, now, before, unit }, expected: null, touches: [{ kind: "figure", figure: key }] },
    ];
  });
}

function codeOf(now: Decimal, before: Decimal): string | null {
  if (isNegative(now) || isNegative(before) || isZero(now) || isZero(before)) return null;
  const [less, more] = compareDecimal(now, before) < 0 ? [now, before] : [before, now];
  if (compareDecimal(more, times(less, decimal(UNIT))) > 0) return "figure-unit";
  if (compareDecimal(before, SMALL) < 0) return null;
  return compareDecimal(absolute(minus(now, before)), times(before, decimal(SHARE))) > 0 ? "figure-jump" : null;
}
