/** Finds what identifies a person inside any text — resident's numbers and mobile numbers — and hides it (domain R23; 个人信息保护法). */
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
const FULL_WIDTH_DIGIT = /[０-９]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;

/** What stands in the text, in order. */
export function findPersonalData(text: string): readonly PersonalData[] {
  const plain = withPlainDigits(text);
  const residents = spansOf(plain, RESIDENT_ID, "resident-id").filter(({ from, to }) =>
    isResident(plain.slice(from, to)),
  );
  return [...residents, ...spansOf(plain, MOBILE, "mobile")].sort((a, b) => a.from - b.from);
}

/** The text with the telling digits hidden: 350301********0030, 138****5678. */
export function maskPersonalData(text: string): string {
  let masked = text;
  for (const { kind, from, to } of findPersonalData(text)) {
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
  const check = checkResidentId(number);
  return check.ok || STILL_PERSONAL.has(check.code);
}
