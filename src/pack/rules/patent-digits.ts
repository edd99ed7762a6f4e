/** What the digits of a patent number tell: its year and its kind. Whether the number holds is R08's question. */
import { eraOf } from "../../core/identifier/patent-era";
import { kindOfDigit, type KindDigit } from "../../core/identifier/patent-kind";
import type { Value } from "../../core/ledger/ledger";

/** A number in the form that identifier columns keep; others are R08's already. */
const NORMAL = /^(\d{8}|\d{12})\.[\dX]$/;

/** Year and kind; null when the cell holds no number in the normal form. */
export function patentDigits(value: Value | undefined): (KindDigit & { readonly year: number }) | null {
  const body = typeof value === "string" ? NORMAL.exec(value)?.[1] : undefined;
  const era = body === undefined ? null : eraOf(body);
  if (body === undefined || !era) return null;
  const digit = kindOfDigit(body.charAt(era.kindAt));
  return digit ? { ...digit, year: era.yearOf(body) } : null;
}
