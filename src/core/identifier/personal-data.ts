/** Finds what identifies a person inside any text — resident's numbers and mobile numbers — and hides it (domain R23; 个人信息保护法). */
import { checkCreditCode } from "./credit-code";
import { checkResidentId } from "./resident-id";

export type PersonalData = {
  readonly kind: "resident-id" | "mobile";
  /** Where it stands in the text, in characters from 0. */
  readonly from: number;
  readonly to: number;
};

const RESIDENT_ID = /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/gu;
const MOBILE = /(?<!\d[ -]?)1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4})(?![ -]?\d)/gu;
/** A number of eighteen digits with a province and a birthday in it is a person's, also when one digit was mistyped. */
const STILL_PERSONAL: ReadonlySet<string> = new Set(["CHECKSUM"]);
/** Digits of a mobile number, which begins with 1, and of a resident's number before its check character. */
const MOBILE_DIGITS = 11;
const RESIDENT_DIGITS = 17;
const NONE: readonly PersonalData[] = [];
const FULL_WIDTH_DIGIT = /[０-９]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;
const ZERO = 0x30;
const ONE = 0x31;
const BLANK = 0x20;
const HYPHEN = 0x2d;
const FULL_WIDTH_ZERO = ZERO + FULL_WIDTH_OFFSET;

/** What stands in the text, in order. */
export function findPersonalData(text: string): readonly PersonalData[] {
  if (!mayNamePerson(text)) return NONE;
  const plain = withPlainDigits(text);
  const residents = spansOf(plain, RESIDENT_ID, "resident-id").filter(({ from, to }) =>
    isResident(plain.slice(from, to)),
  );
  return [...residents, ...spansOf(plain, MOBILE, "mobile")].sort((a, b) => a.from - b.from);
}

// Asked of every cell of a workbook, and almost always no. Eleven characters in a row cover every eleventh one: where none of
// those is a digit, a blank or a hyphen, there is no such number.
function mayNamePerson(text: string): boolean {
  for (let at = MOBILE_DIGITS - 1; at < text.length; at += MOBILE_DIGITS) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || code === BLANK || code === HYPHEN) return hasLongNumber(text);
  }
  return false;
}

/** Counts digits, one blank or hyphen between them left out. */
function hasLongNumber(text: string): boolean {
  let [digits, startsWithOne, apart] = [0, false, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      if (digits === 0) startsWithOne = code === ONE || code === ONE + FULL_WIDTH_OFFSET;
      digits += 1;
      apart = false;
      if (digits >= (startsWithOne ? MOBILE_DIGITS : RESIDENT_DIGITS)) return true;
    } else {
      const between = (code === BLANK || code === HYPHEN) && !apart;
      if (!between) digits = 0;
      apart = between;
    }
  }
  return false;
}

function isDigit(code: number): boolean {
  const digit = code - (code < FULL_WIDTH_ZERO ? ZERO : FULL_WIDTH_ZERO);
  return digit >= 0 && digit <= 9;
}

/** The text with the telling digits hidden: 350301********0030, 138****5678. */
export function maskPersonalData(text: string): string {
  const found = findPersonalData(text);
  let masked = text;
  for (const { kind, from, to } of found) {
    const [hideFrom, hideTo] = kind === "resident-id" ? [from + 6, to - 4] : [from + 3, to - 4];
    masked = `${masked.slice(0, hideFrom)}${masked.slice(hideFrom, hideTo).replace(/[\d０-９]/gu, "*")}${masked.slice(hideTo)}`;
  }
  return masked;
}

// One character for one: places in the text stay what they are.
function withPlainDigits(text: string): string {
  return text.replace(FULL_WIDTH_DIGIT, (digit) => String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH_OFFSET));
}

function spansOf(text: string, form: RegExp, kind: PersonalData["kind"]): PersonalData[] {
  return [...text.matchAll(form)].map((match) => ({ kind, from: match.index, to: match.index + match[0].length }));
}

function isResident(number: string): boolean {
  // A code of digits alone may have a province and a day in it by chance; its two check characters tell.
  if (checkCreditCode(number).ok) return false;
  const check = checkResidentId(number);
  return check.ok || STILL_PERSONAL.has(check.code);
}
