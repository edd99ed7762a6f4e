/** Reads the number of a clause with its scale and unit. */
import { times, type Decimal } from "../base/decimal";
import { has, oneOf } from "./clause-words";
import type { Token } from "./scan-clause";
import { isMoney } from "../base/units";

/** A number with the unit that the wording, or else the column beside it, gives. */
export type Measured = {
  readonly value: Decimal;
  readonly unit: string | null;
  readonly stated: "in-wording" | "beside";
};

const SCALES = { 万: "10000", 亿: "100000000" } as const;

/** The measured value; null when the words give it two units, or a scale of nobody knows what. */
export function readMeasure(number: Decimal, tokens: readonly Token[], beside: string | null): Measured | null {
  if (has(tokens, "percent") && has(tokens, "unit", "scale")) return null;
  const unit = has(tokens, "percent") ? "%" : (oneOf(tokens, "unit")?.unit ?? null);
  const scale = oneOf(tokens, "scale")?.scale;
  if (scale) return scaled(number, scale, { unit, beside });
  return unit ? { value: number, unit, stated: "in-wording" } : { value: number, unit: beside, stated: "beside" };
}

// 500万 of money is 500万元; of things it is five million; of an unknown kind it could be either.
function scaled(
  number: Decimal,
  scale: "万" | "亿",
  by: { unit: string | null; beside: string | null },
): Measured | null {
  const unit = by.unit ?? by.beside;
  if (unit === null) return null;
  if (by.unit === null && isMoney(unit)) return { value: number, unit: `${scale}元`, stated: "in-wording" };
  return { value: times(number, SCALES[scale]), unit, stated: "in-wording" };
}
