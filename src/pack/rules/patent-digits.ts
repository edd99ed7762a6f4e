/** What the digits of a patent number tell: its year and its kind. Whether the number holds is R08's question. */
import { eraOf, type Era } from "../../core/identifier/patent-era";
import { kindOfDigit, type KindDigit } from "../../core/identifier/patent-kind";
import type { Value } from "../../core/ledger/ledger";

const DIGITS = /^\d+$/;

/** The kind digit; null when the cell holds no number in the normal form. */
export function patentKind(value: Value | undefined): KindDigit | null {
  return split(value)?.kind ?? null;
}

/** The year, and the kind digit; null as above. */
export function patentYear(value: Value | undefined): { readonly year: number; readonly kind: KindDigit } | null {
  const parts = split(value);
  return parts?.kind ? { year: parts.era.yearOf(parts.body), kind: parts.kind } : null;
}

function split(
  value: Value | undefined,
): { readonly body: string; readonly era: Era; readonly kind: KindDigit | null } | null {
  // The form that identifier columns keep is the body, a dot and the check digit; others are R08's already.
  if (typeof value !== "string" || value.charAt(value.length - 2) !== ".") return null;
  const body = value.slice(0, -2);
  // A letter O among the digits is R08's too.
  const era = DIGITS.test(body) ? eraOf(body) : null;
  return era ? { body, era, kind: kindOfDigit(body.charAt(era.kindAt)) } : null;
}
