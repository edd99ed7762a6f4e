/** 专利申请号 and 专利号 (ZC 0006-2003, domain 7.3), new and old: the check of a cell. */
import type { RawValue } from "../workbook/workbook";
import { cleanCell, isBlank, withPlainDots } from "./clean";
import {
  NO_FLAGS,
  refuse,
  type IdentifierCheck,
  type IdentifierFlag,
  type IdentifierRefused,
} from "./identifier-check";
import { eraOf, patentCheckCharacter } from "./patent-era";
import { kindOfDigit, type KindDigit, type PatentKind } from "./patent-kind";

/** `prefix` ZL claims a grant, CN an application; `pct` entered the national phase from an international application. */
export type PatentNumberParts = { year: number; kind: PatentKind; pct: boolean; prefix: "ZL" | "CN" | null };

// A check digit is told from the serial only by a dot, by X, or by the number of digits.
const FORM = /^(ZL|CN)?(\d+)\.?([\dX]?)$/;
const PUBLICATION = /^(?:CN)?\d{7,9}[ABCDSUY]\d?$/;
const RESTORED: readonly IdentifierFlag[] = ["RESTORED_TRAILING_ZERO"];

type Digits = {
  readonly prefix: string | undefined;
  readonly body: string;
  readonly check: string;
  readonly numeric: boolean;
};

/** Checks an application or patent number. No application can be younger than `latestYear`, the report year. */
export function checkPatentNumber(raw: RawValue, latestYear: number): IdentifierCheck<PatentNumberParts> {
  const text = withPlainDots(cleanCell(raw));
  const form = FORM.exec(text);
  if (!form) return refuseForm(text);
  const digits = split(form, typeof raw === "number");
  const era = eraOf(digits.body);
  if (!era) return refuse("LENGTH", text);
  const year = era.yearOf(digits.body);
  if (year < era.from || year > (era.to ?? latestYear)) return refuse("YEAR", normal(digits));
  const kind = kindOfDigit(digits.body.charAt(era.kindAt));
  return kind ? checkSum(digits, year, kind) : refuse("KIND", normal(digits));
}

function checkSum(digits: Digits, year: number, kind: KindDigit): IdentifierCheck<PatentNumberParts> {
  const expected = patentCheckCharacter(digits.body);
  const missing = digits.check === "";
  // Only a number cell had a .0 to lose; a text without check digit never had one.
  const restored = missing && expected === "0" && digits.numeric;
  if (missing && !restored) return refuse("MISSING_CHECK", normal(digits), { suggest: expected });
  if (!missing && digits.check !== expected) return refuse("CHECKSUM", normal(digits), { suggest: expected });
  return {
    ok: true,
    normalized: `${digits.body}.${expected}`,
    flags: restored ? RESTORED : NO_FLAGS,
    year,
    kind: kind.kind,
    pct: kind.pct,
    prefix: digits.prefix === "ZL" || digits.prefix === "CN" ? digits.prefix : null,
  };
}

function refuseForm(text: string): IdentifierRefused {
  if (isBlank(text)) return refuse("EMPTY", text);
  return refuse(PUBLICATION.test(text) ? "IS_PUBLICATION_NO" : "FORMAT", text);
}

// Without dot or X the last of 13 or 9 digits is the check digit.
function split(form: RegExpExecArray, numeric: boolean): Digits {
  const [, prefix, digits = "", check = ""] = form;
  if (check !== "" || !eraOf(digits.slice(0, -1))) return { prefix, body: digits, check, numeric };
  return { prefix, body: digits.slice(0, -1), check: digits.slice(-1), numeric };
}

function normal(digits: Digits): string {
  return digits.check === "" ? digits.body : `${digits.body}.${digits.check}`;
}
