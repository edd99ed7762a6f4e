/** By how much a printed number changed: from 「6件」 to 「9件」 by +50.0%. */
import { decimal, dividedBy, minus, times, type Decimal } from "../../core/base/decimal";
import { round } from "../../core/base/rounding";

type Printed = { readonly value: Decimal; readonly unit: string };

/** With its sign; null where the two are no numbers of one unit, the first is zero, or the number is a percentage itself. */
export function relativeChange(from: string, to: string): string | null {
  const [old, now] = [printed(from), printed(to)];
  if (!old || !now || old.unit !== now.unit || old.value === now.value) return null;
  const ratio = dividedBy(minus(now.value, old.value), old.value);
  return ratio === null ? null : signed(round(times(ratio, decimal(100)), 1));
}

function printed(text: string): Printed | null {
  const [, value, unit] = /^(-?\d+(?:\.\d+)?)(\D{1,4})$/.exec(unmarked(text)) ?? [];
  if (value === undefined || unit === undefined || unit.startsWith("%") || unit === "个百分点") return null;
  return { value: decimal(value), unit };
}

function signed(percent: Decimal): string {
  return `${percent.startsWith("-") ? "" : "+"}${percent}%`;
}

function unmarked(text: string): string {
  return text.replace(/〔[^〕]*〕$/, "").replace(/,/g, "");
}
