/** What the check of an identifier gives back, the same for all kinds: its parts, or one code that says what is wrong. */

/** 强制性, 核实性, 提示性: how grave a trouble is, as domain 7 grades it. */
export type CheckSeverity = "mandatory" | "verify" | "notice";

export type IdentifierCode =
  | "EMPTY"
  | "NUMERIC_CELL" // a number lost the digits after the fifteenth
  | "LENGTH"
  | "CHARSET" // a character that the standard's alphabet leaves out
  | "FORMAT"
  | "PLACEHOLDER" // 123456789012345678 and the like: right by arithmetic, never issued
  | "OLD_REGNO_15" // the 15-digit 工商注册号 of before 2015
  | "CHECKSUM"
  | "PILOT_EXCEPTION" // issued in an early pilot with a digit that does not fit
  | "ORGCHECK" // the organisation code inside does not fit
  | "YEAR" // no application of that form was filed in that year
  | "KIND" // no kind of patent has that digit
  | "MISSING_CHECK"
  | "IS_PUBLICATION_NO" // stands in the column of application numbers
  | "KIND_LETTER_MISMATCH"
  | "DATE" // no such day of birth
  | "OLD_15" // a resident's number of before 1999
  | "REGION" // no province has that code
  | "GF_YEAR"; // GF certificates were issued from 2011 to 2016 only

/** Something odd about an identifier that stands nevertheless. */
export type IdentifierFlag =
  | "RESTORED_TRAILING_ZERO" // Excel had dropped the .0 of a patent number
  | "PLACEHOLDER_SERIAL"
  | "UNKNOWN_REGION" // begins with no province of GB/T 2260
  | "OTHER_REGION" // registered elsewhere than in the county
  | "OTHER_PROVINCE"; // issued in another province than the county's

export type IdentifierPassed<Parts> = {
  readonly ok: true;
  /** The one form in which two writings of the same identifier are equal. */
  readonly normalized: string;
  readonly flags: readonly IdentifierFlag[];
} & Readonly<Parts>;

export type IdentifierRefused = {
  readonly ok: false;
  readonly code: IdentifierCode;
  readonly severity: CheckSeverity;
  /** As far as it could be read; never repaired. */
  readonly normalized: string;
  /** To be offered, never applied: the check character (CHECKSUM, MISSING_CHECK) or the whole identifier (CHARSET). */
  readonly suggest: string | null;
};

export type IdentifierCheck<Parts> = IdentifierPassed<Parts> | IdentifierRefused;

export const NO_FLAGS: readonly IdentifierFlag[] = [];

const TO_VERIFY: ReadonlySet<IdentifierCode> = new Set<IdentifierCode>([
  "PILOT_EXCEPTION",
  "ORGCHECK",
  "MISSING_CHECK",
  "REGION",
  "GF_YEAR",
]);

/** What a refusal says besides its code. */
export type RefusedWith = { readonly suggest?: string | null; readonly severity?: CheckSeverity };

/** Refuses an identifier, with the severity of the code where the kind of identifier has none of its own. */
export function refuse(code: IdentifierCode, normalized: string, told: RefusedWith = {}): IdentifierRefused {
  const { suggest = null, severity = TO_VERIFY.has(code) ? "verify" : "mandatory" } = told;
  return { ok: false, code, severity, normalized, suggest };
}

/** How grave a flag is: a certificate of another province wants a word (the firm moved), the others are only told. */
export function flagSeverity(flag: IdentifierFlag): CheckSeverity {
  return flag === "OTHER_PROVINCE" ? "verify" : "notice";
}
