/** 公民身份号码 (GB 11643-1999): never collected, only recognised so that it can be hidden (domain 7.9; 个人信息保护法). */
import { plainDate, type PlainDate } from "../base/plain-date";
import type { RawValue } from "../workbook/workbook";
import { cleanCell, isBlank, isNumericCell } from "./clean";
import { NO_FLAGS, refuse, type IdentifierCheck } from "./identifier-check";
import { isProvinceCode, provinceOf } from "./region";

export type ResidentIdParts = { readonly birth: PlainDate; readonly sex: "男" | "女" };

const FORM = /^\d{17}[\dX]$/;
/** Issued until 1999, void since 2013. */
const OLD = /^\d{15}$/;
const LENGTH = 18;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
/** The check character for each remainder of the weighted sum by 11. */
const CHECK_CHARACTERS = "10X98765432";
const FIRST_BIRTH = "1850-01-01";
/** Numbers of other lists have such "birthdays": 2349-05-12 in a credit code of county 350423. */
const LAST_BIRTH = "2099-12-31";

/** Checks a resident's number. */
export function checkResidentId(raw: RawValue): IdentifierCheck<ResidentIdParts> {
  const text = cleanCell(raw);
  if (isBlank(text)) return refuse("EMPTY", text);
  if (isNumericCell(raw)) return refuse("NUMERIC_CELL", text);
  if (OLD.test(text)) return refuse("OLD_15", text);
  if (text.length !== LENGTH) return refuse("LENGTH", text);
  if (!FORM.test(text)) return refuse("FORMAT", text);
  if (!isProvinceCode(provinceOf(text))) return refuse("REGION", text);
  const birth = birthOf(text);
  if (birth === null) return refuse("DATE", text);
  const expected = checkCharacter(text);
  if (!text.endsWith(expected)) return refuse("CHECKSUM", text, { suggest: expected });
  return { ok: true, normalized: text, flags: NO_FLAGS, birth, sex: Number(text.charAt(16)) % 2 === 1 ? "男" : "女" };
}

function birthOf(text: string): PlainDate | null {
  const day = plainDate(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14)));
  return day !== null && day >= FIRST_BIRTH && day <= LAST_BIRTH ? day : null;
}

function checkCharacter(text: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text.charAt(index)), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}
