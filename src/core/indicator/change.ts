/** How a value stands to last period's: the case and its unrounded numbers; the words for it are the pack's (domain 10.2). */
import { absolute, compareDecimal, dividedBy, isNegative, isZero, minus, times, type Decimal } from "../base/decimal";
import { round } from "../base/rounding";

/** What is compared: amounts change by percent or times, ratios (%) by percentage points. 件/万人 is an amount. */
export type Compared = "amount" | "ratio";

/** All numbers are unrounded. In a case that names its direction they are magnitudes: 「下降10%」, never 「下降−10%」. */
export type Change =
  | { readonly kind: "up" | "down"; readonly percent: Decimal; readonly difference: Decimal }
  /** Grew by 100% or more: `times` is (now − base) ÷ base, so 220 against 100 is 增长1.2倍. */
  | { readonly kind: "up-times"; readonly times: Decimal; readonly percent: Decimal; readonly difference: Decimal }
  /** Zero at the decimals shown; `difference` is now − base, and zero only when they are exactly equal. */
  | { readonly kind: "flat"; readonly difference: Decimal }
  /** Percentage points. */
  | { readonly kind: "up-pp" | "down-pp"; readonly difference: Decimal }
  /** Last period was 0 and this one is more: no percentage exists. */
  | { readonly kind: "zero-base"; readonly difference: Decimal }
  | { readonly kind: "flat-zero" }
  | { readonly kind: "no-base" | "no-current" }
  | { readonly kind: "neg-to-pos" | "pos-to-neg" | "zero-to-neg" }
  /** `difference` is now − base: above zero the loss became smaller. */
  | { readonly kind: "both-neg"; readonly difference: Decimal };

/** Compares with last period's value; `decimals` are those the percentage (or the points) will be shown with. */
export function changeOf(
  now: Decimal | null,
  base: Decimal | null,
  options: { readonly compared: Compared; readonly decimals: number },
): Change {
  if (now === null) return { kind: "no-current" };
  if (base === null) return { kind: "no-base" };
  return options.compared === "ratio" ? points(now, base, options.decimals) : amounts(now, base, options.decimals);
}

function points(now: Decimal, base: Decimal, decimals: number): Change {
  const difference = minus(now, base);
  if (isZero(round(difference, decimals))) return { kind: "flat", difference };
  return { kind: isNegative(difference) ? "down-pp" : "up-pp", difference: absolute(difference) };
}

function amounts(now: Decimal, base: Decimal, decimals: number): Change {
  if (isNegative(base)) {
    return isNegative(now) ? { kind: "both-neg", difference: minus(now, base) } : { kind: "neg-to-pos" };
  }
  if (isZero(base)) return fromZero(now);
  if (isNegative(now)) return { kind: "pos-to-neg" };
  return fromPositive(now, base, decimals);
}

function fromZero(now: Decimal): Change {
  if (isZero(now)) return { kind: "flat-zero" };
  return isNegative(now) ? { kind: "zero-to-neg" } : { kind: "zero-base", difference: now };
}

function fromPositive(now: Decimal, base: Decimal, decimals: number): Change {
  const signed = minus(now, base);
  const share = dividedBy(times(signed, "100"), base) ?? "0";
  if (isZero(round(share, decimals))) return { kind: "flat", difference: signed };
  const difference = absolute(signed);
  const percent = absolute(share);
  if (isNegative(signed)) return { kind: "down", percent, difference };
  if (compareDecimal(percent, "100") < 0) return { kind: "up", percent, difference };
  return { kind: "up-times", times: dividedBy(signed, base) ?? "0", percent, difference };
}
