/** 统一社会信用代码 (GB 32100-2015, domain 7.1): the check of a cell, with the organisation code inside as the second test. */
import type { RawValue } from "../workbook/workbook";
import { cleanCell, isBlank, isNumericCell } from "./clean";
import {
  CREDIT_CODE_LENGTH,
  creditCheckCharacter,
  isInCreditAlphabet,
  withMeantCharacters,
} from "./credit-code-arithmetic";
import {
  NO_FLAGS,
  refuse,
  type IdentifierCheck,
  type IdentifierFlag,
  type IdentifierRefused,
} from "./identifier-check";
import { organisationCheckCharacter } from "./organisation-code";
import { isRegionCode } from "./region";

/** `region` is where it was registered, at the time; `organisation` the nine characters of the organisation code. */
export type CreditCodeParts = { region: string; organisation: string };

const ORGANISATION_AT = 8;
const ORGANISATION_CHECK_AT = 16;
const OLD_REGISTRATION = /^\d{15}$/;
const SCIENTIFIC = /^\d(?:\.\d+)?E\+\d+$/;
const REGION_OF_DIGITS = /^..\d{6}/;
// All one character, the row of digits, or an organisation code of zeros: each passes at least one of the two tests.
const PLACEHOLDER = /^(?:(.)\1{17}|123456789012345678|.{8}0{9}.)$/;

/** Checks a credit code. `county` is the bureau's own 行政区划代码, where it is known. */
export function checkCreditCode(raw: RawValue, county: string | null = null): IdentifierCheck<CreditCodeParts> {
  const text = cleanCell(raw);
  if (text.length !== CREDIT_CODE_LENGTH || isNumericCell(raw)) return refuseShape(raw, text);
  if (!isInCreditAlphabet(text)) return refuse("CHARSET", text, { suggest: meant(text) });
  if (PLACEHOLDER.test(text)) return refuse("PLACEHOLDER", text);
  if (!REGION_OF_DIGITS.test(text)) return refuse("FORMAT", text);
  const expected = creditCheckCharacter(text);
  const organisationHolds = organisationCheckCharacter(text, ORGANISATION_AT) === text.charAt(ORGANISATION_CHECK_AT);
  if (text.charAt(CREDIT_CODE_LENGTH - 1) !== expected) return refuseSum(text, organisationHolds ? expected : null);
  if (!organisationHolds) return refuse("ORGCHECK", text);
  const region = text.slice(2, 8);
  const organisation = text.slice(ORGANISATION_AT, ORGANISATION_CHECK_AT + 1);
  return { ok: true, normalized: text, flags: flagsOf(region, county), region, organisation };
}

function refuseShape(raw: RawValue, text: string): IdentifierRefused {
  if (isBlank(text)) return refuse("EMPTY", text);
  if (OLD_REGISTRATION.test(text)) return refuse("OLD_REGNO_15", text);
  return refuse(isNumericCell(raw) || SCIENTIFIC.test(text) ? "NUMERIC_CELL" : "LENGTH", text);
}

// Pilot bodies begin with M0 (Fujian). Where the organisation code fails too, the error is not in the last character.
function refuseSum(text: string, expected: string | null): IdentifierRefused {
  if (expected !== null && text.startsWith("M0", ORGANISATION_AT)) return refuse("PILOT_EXCEPTION", text);
  return refuse("CHECKSUM", text, { suggest: expected });
}

// Two check characters make it all but certain that a code which fits is the one that was meant.
function meant(text: string): string | null {
  const candidate = withMeantCharacters(text);
  return isInCreditAlphabet(candidate) && checkCreditCode(candidate).ok ? candidate : null;
}

function flagsOf(region: string, county: string | null): readonly IdentifierFlag[] {
  if (region === county) return NO_FLAGS;
  if (!isRegionCode(region)) return ["UNKNOWN_REGION"];
  return county === null ? NO_FLAGS : ["OTHER_REGION"];
}
