/** Whether a figure is in the state that a template names: how its target stands, or what its value is. */
import { compareDecimal, isZero } from "../base/decimal";
import { decimalOf, type Figure } from "../indicator/figure";
import { STATES } from "./filters";
import type { Scope } from "./scope";

/** A word that names no state is a mistake in the template. */
export function stateHolds(word: string, figure: Figure, scope: Scope): boolean {
  const states = STATES[word];
  if (!states) throw new Error(`no such state: ${word}`);
  return states.some((state) => holds(state, figure, scope));
}

function holds(state: (typeof STATES)[string][number], figure: Figure, scope: Scope): boolean {
  const value = decimalOf(figure);
  switch (state) {
    case "positive":
      return value !== null ? compareDecimal(value, "0") > 0 : hasItems(figure);
    case "falling":
      return isFalling(figure, scope);
    case "zero":
      return value !== null ? isZero(value) : figure.value.kind === "list" && !hasItems(figure);
    case "missing":
      return figure.value.kind === "missing";
    default:
      return (scope.targetOf(figure.key)?.verdict ?? "none") === state;
  }
}

/** Whether the figure is below its base at the year's end: before it, a lag is no problem yet (P1). */
export function isFalling(figure: Figure, { isYearComplete }: Pick<Scope, "isYearComplete">): boolean {
  const [now, base] = [decimalOf(figure), figure.base?.value];
  return isYearComplete && now !== null && base?.kind === "decimal" && compareDecimal(now, base.value) < 0;
}

function hasItems({ value }: Figure): boolean {
  if (value.kind === "status") return value.reached !== "none";
  return value.kind === "list" && value.items.length > 0;
}
