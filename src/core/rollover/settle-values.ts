/** Holds last year's numbers against each other and against the bases in the workbook, so that a wrong match is not trusted. */
import { isRoundingOf, measured } from "../proofreading/measure";
import { judgeNumber } from "../proofreading/judge-number";
import type { ReadNumber } from "../proofreading/proof";
import type { Facts, FigureFact } from "../proofreading/facts";

/** Whether the workbook's value of last year is what the text said; null where it has none. */
export function agreesWithBase(number: ReadNumber, fact: FigureFact | undefined): boolean | null {
  if (!fact || fact.base === null) return null;
  const { state } = judgeNumber(number.token, { aspect: "base", direction: null }, fact);
  return state === "unknown" ? null : state === "agrees";
}

/**
 * Where a text says two values of one figure, at least one of them is of something else: only those that are last
 * year's value in the workbook are taken for the figure's. Returns the ones that are not.
 */
export function differing(numbers: readonly ReadNumber[], facts: Facts): ReadonlySet<ReadNumber> {
  const byFigure = new Map<string, ReadNumber[]>();
  for (const number of numbers) {
    const [figure, ...others] = number.figures;
    if (figure === undefined || others.length > 0 || number.aspect !== "value") continue;
    byFigure.set(figure, [...(byFigure.get(figure) ?? []), number]);
  }
  const wrong = [...byFigure].flatMap(([key, all]) => {
    const fact = facts.figures.get(key);
    const isOne = all.every((number) => isAlike(all[0] ?? number, number, fact));
    return isOne ? [] : all.filter((number) => agreesWithBase(number, fact) !== true);
  });
  return new Set(wrong);
}

function isAlike(a: ReadNumber, b: ReadNumber, fact: FigureFact | undefined): boolean {
  if (a.token.exactness !== "exact" || b.token.exactness !== "exact") return true;
  const unit = fact ? fact.unit : "";
  const [one, other] = [a, b].map(({ token }) => measured(token.value, token.decimals, token.unit ?? unit));
  if (!one || !other) return true;
  return isRoundingOf(one, other.value) || isRoundingOf(other, one.value);
}
