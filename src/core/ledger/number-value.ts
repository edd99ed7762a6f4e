/** Numbers as people type them into cells (domain 8.2): the value, the unit written beside it, and what was odd. */
import { parseChineseNumeral } from "../base/chinese-numeral";
import type { RawValue } from "../workbook/workbook";
import type { Flaw } from "./ledger";
import { compact, isBlankToken, isErrorText, withoutApostrophe } from "./token";
import { parseUnit, roundMicro } from "./unit";

/** `unit` is what stands in the cell itself, not what its column's header says. */
export type NumberReading = {
  readonly value: number | null;
  readonly unit: string | null;
  readonly flaws: readonly Flaw[];
};

const BEFORE = /^(?:大约|约为?|将近|接近|近|超过?|逾|不少于|不低于|至少|≥|>=?)/u;
const CURRENCY = /^(?:人民币|RMB|¥)/u;
const NEGATIVE = /^\((\d[^()]*)\)(.*)$/u;
const ARABIC = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/u;
const AFTER_NUMBER = /^(?:多|余|来)/u;
const AFTER_UNIT = /(?:左右|上下|以上|多|余)$/u;
const CHINESE = /^[零〇一二两三四五六七八九十百千万]+/u;
/** Longer numerals are amounts in words on receipts, not counts in a ledger (domain N27). */
const LARGEST_CHINESE = 99_999;
const MINUS = /[−‒–]/gu;

/** Reads a cell as a number in whatever unit it names. An empty cell has no value and no flaw. */
export function readNumber(raw: RawValue): NumberReading {
  if (typeof raw === "number") return reading(roundMicro(raw), null);
  if (typeof raw === "string") return readText(raw);
  if (raw === null) return reading(null, null);
  if (typeof raw === "boolean") return reading(null, null, "unparseable");
  if (raw.kind === "percent") return readPercent(raw.value * 100);
  return reading(null, null, raw.kind === "date" ? "date-in-number" : "excel-error");
}

function reading(value: number | null, unit: string | null, ...flaws: readonly Flaw[]): NumberReading {
  return { value, unit, flaws };
}

function readPercent(value: number): NumberReading {
  return Number.isFinite(value) ? reading(roundMicro(value), "%") : UNREAD;
}

function readText(text: string): NumberReading {
  const clean = withoutApostrophe(compact(text)).replace(MINUS, "-");
  if (clean === "") return reading(null, null);
  if (isErrorText(clean)) return reading(null, null, "excel-error");
  if (isBlankToken(clean)) return reading(null, null, "blank-token");
  const typed: readonly Flaw[] = clean === text.trim() ? ["text-number"] : ["width-or-space", "text-number"];
  const { value, unit, flaws } = readWording(clean);
  return reading(value, unit, ...typed, ...flaws);
}

const UNREAD: NumberReading = { value: null, unit: null, flaws: ["unparseable"] };

function readWording(text: string): NumberReading {
  const { body, approximate, negative, currency } = dressing(text);
  const number = leadingNumber(body);
  const tail = number === null ? null : tailOf(number.rest, currency);
  if (number === null || tail === null) return UNREAD;
  const flaws = [...number.flaws];
  if (negative) flaws.push("parenthesised-negative");
  if (approximate || tail.approximate) flaws.push("approximate");
  // 三家 and 300多人次 are already told to be words; only a bare number with its unit is told to have one.
  else if (tail.unit !== null && !number.flaws.includes("chinese-numeral")) flaws.push("unit-in-cell");
  return reading(roundMicro(negative ? -number.value : number.value), tail.unit, ...flaws);
}

/** What stands around the number: 约, ¥, brackets that mean a minus. */
function dressing(text: string): { body: string; approximate: boolean; negative: boolean; currency: boolean } {
  const unprefixed = text.replace(BEFORE, "");
  const plain = unprefixed.replace(CURRENCY, "");
  const bracketed = NEGATIVE.exec(plain);
  return {
    body: bracketed ? `${bracketed[1] ?? ""}${bracketed[2] ?? ""}` : plain,
    approximate: unprefixed !== text,
    negative: bracketed !== null,
    currency: plain !== unprefixed,
  };
}

type Leading = { readonly value: number; readonly rest: string; readonly flaws: readonly Flaw[] };

function leadingNumber(text: string): Leading | null {
  const arabic = ARABIC.exec(text)?.[0];
  if (arabic !== undefined) {
    const grouped = arabic.includes(",");
    const value = Number(grouped ? arabic.replaceAll(",", "") : arabic);
    // Four hundred digits are more than a number can hold.
    if (!Number.isFinite(value)) return null;
    return { value, rest: text.slice(arabic.length), flaws: grouped ? ["thousands"] : [] };
  }
  const numeral = CHINESE.exec(text)?.[0] ?? "";
  const value = parseChineseNumeral(numeral);
  if (value === null || value > LARGEST_CHINESE) return null;
  return { value, rest: text.slice(numeral.length), flaws: ["chinese-numeral"] };
}

/** The unit after the number and whether 多, 余 or 左右 stands there; null when something else does. */
function tailOf(rest: string, currency: boolean): { unit: string | null; approximate: boolean } | null {
  const bare = rest.replace(AFTER_NUMBER, "").replace(AFTER_UNIT, "");
  const approximate = bare !== rest;
  if (bare === "") return { unit: currency ? "元" : null, approximate };
  return parseUnit(bare) === null ? null : { unit: bare, approximate };
}
