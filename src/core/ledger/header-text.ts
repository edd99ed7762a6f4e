/** Header texts in the form they are compared in, with the unit they name split off: 「R&D经费\n（千元）」 → R&D经费 in 千元. */
import { compact } from "./token";
import { parseUnit } from "./unit";

export type HeaderText = {
  /** The whole text in the form headers are compared in. */
  readonly whole: string;
  /** Without a trailing unit. */
  readonly name: string;
  readonly unit: string | null;
};

const MARKS_BEFORE = /^[*★☆▲●#]+/u;
const NUMBER_BEFORE = /^(?:\d{1,2}[.、)]|\(\d{1,2}\))(?=\D)/u;
const MARKS_AFTER = /[*:：]+$/u;
const BRACKETED_UNIT = /^(.+?)[([](?:计量)?(?:单位)?[:：]?([^()[\]]+)[)\]]$/u;
const SLASHED_UNIT = /^(.+)[/,，]([^/,，]+)$/u;
const BRACKETED = /^[([](?:单位[:：])?([^()[\]]+)[)\]]$/u;
const TRAILING_REMARK = /^(.+?)\([^()]*\)$/u;

/** Without line breaks, spaces, full-width signs, a required mark or a leading number; letters in capitals. */
export function headerForm(text: string): string {
  return compact(text).replace(MARKS_BEFORE, "").replace(NUMBER_BEFORE, "").replace(MARKS_AFTER, "").toUpperCase();
}

/** A header's name and the unit it ends with: 金额（万元）, 金额[单位：元], 金额/万元. */
export function splitHeader(text: string): HeaderText {
  const whole = headerForm(text);
  const match = BRACKETED_UNIT.exec(whole) ?? SLASHED_UNIT.exec(whole);
  const unit = match?.[2] === undefined ? null : unitWord(match[2]);
  return unit === null ? { whole, name: whole, unit } : { whole, name: match?.[1] ?? whole, unit };
}

/** 统一社会信用代码（18位） without its remark. */
export function withoutRemark(name: string): string {
  return TRAILING_REMARK.exec(name)?.[1] ?? name;
}

/** The word when it is a unit, with or without brackets around it. */
export function unitWord(text: string): string | null {
  const plain = BRACKETED.exec(text)?.[1] ?? text;
  // Header texts were put into capitals; no unit but m2 has letters.
  const word = plain === "M2" ? "m2" : plain;
  return parseUnit(word) === null ? null : word;
}
