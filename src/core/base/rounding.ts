/** Rounding for display: once, on decimal digits, from the unrounded value (GB/T 8170-2008 forbids rounding twice). */
import Big from "big.js";
import type { Decimal } from "./decimal";

/** 四舍五入 (half away from zero, the default for reports) or 四舍六入五成双 (half to even, GB/T 8170-2008 3.2). */
export type RoundingMode = "half-up" | "half-even";

const MODES = { "half-up": Big.roundHalfUp, "half-even": Big.roundHalfEven } as const;

/** The value with exactly `decimals` places; negative decimals round to tens, hundreds … A result of zero carries no minus. */
export function round(value: Decimal, decimals: number, mode: RoundingMode = "half-up"): Decimal {
  const rounded = new Big(value).round(decimals, MODES[mode]);
  const shown = rounded.toFixed(Math.max(decimals, 0));
  return /^-0(\.0*)?$/.test(shown) ? shown.slice(1) : shown;
}

/** The value with at most `decimals` places, trailing zeros dropped: 20.00 → 20, 1461.50 → 1461.5. */
export function roundTrimmed(value: Decimal, decimals: number): Decimal {
  const shown = round(value, decimals);
  return shown.includes(".") ? shown.replace(/\.?0+$/, "") : shown;
}
