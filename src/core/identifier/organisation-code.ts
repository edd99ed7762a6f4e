/** 组织机构代码 (GB 11714-1997): eight characters and a check character, also found inside the credit code. */
import type { RawValue } from "../workbook/workbook";
import { cleanCell, isBlank, isNumericCell } from "./clean";
import { NO_FLAGS, refuse, type IdentifierCheck } from "./identifier-check";

const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = "0123456789X0"; // by 11 − Σ mod 11: 10 is X, 11 is 0
const HYPHEN = /-(?=.$)/;
const NINE_DIGITS = /^\d{9}$/;
const FORM = /^[0-9A-Z]{8}[0-9X]$/;

// A code point's value: digits for themselves, letters from A = 10.
function valueOf(code: number): number {
  return code <= 57 ? code - 48 : code - 55;
}

/** The check character that the eight characters [0-9A-Z] of `text` from `start` on call for. */
export function organisationCheckCharacter(text: string, start = 0): string {
  let sum = 0;
  for (let at = 0; at < WEIGHTS.length; at++) sum += (WEIGHTS[at] ?? 0) * valueOf(text.charCodeAt(start + at));
  return CHECK_CHARACTERS.charAt(11 - (sum % 11));
}

/** Checks an organisation code with or without its hyphen; normalised it has one: 59467239-9. */
export function checkOrganisationCode(raw: RawValue): IdentifierCheck<{ body: string }> {
  const text = cleanCell(raw);
  if (isBlank(text)) return refuse("EMPTY", text);
  const code = text.replace(HYPHEN, "");
  // A number of nine digits has lost nothing; a shorter one may have lost zeros in front.
  if (isNumericCell(raw) && !NINE_DIGITS.test(text)) return refuse("NUMERIC_CELL", text);
  if (code.length !== 9) return refuse("LENGTH", text);
  if (!FORM.test(code)) return refuse("CHARSET", text);
  const body = code.slice(0, 8);
  const normalized = `${body}-${code.charAt(8)}`;
  const expected = organisationCheckCharacter(code);
  if (code.charAt(8) !== expected) return refuse("CHECKSUM", normalized, { suggest: expected });
  return { ok: true, normalized, flags: NO_FLAGS, body };
}
