/** A column of 行政区划代码 (domain 7.8): six digits, or the twelve of the statistics down to the village; a region's name will do too. */
import type { RawValue } from "../workbook/workbook";
import { cleanCell, isBlank } from "./clean";
import { NO_FLAGS, refuse, type IdentifierCheck } from "./identifier-check";
import { isRegionCode } from "./region";

/** `county` is the code's first six digits; null where the cell names the region in words. */
export type RegionParts = { readonly county: string | null };

const DIGITS = /^\d+$/;
/** 县, 乡镇, 村 */
const LENGTHS: ReadonlySet<number> = new Set([6, 9, 12]);
const COUNTY_DIGITS = 6;

/** Checks a region code. Codes that were abolished since stay valid history, so only the province is looked at. */
export function checkRegionCode(raw: RawValue): IdentifierCheck<RegionParts> {
  const text = cleanCell(raw);
  if (isBlank(text)) return refuse("EMPTY", text);
  if (!DIGITS.test(text)) return { ok: true, normalized: text, flags: NO_FLAGS, county: null };
  if (!LENGTHS.has(text.length)) return refuse("LENGTH", text, { severity: "notice" });
  const county = text.slice(0, COUNTY_DIGITS);
  if (!isRegionCode(county)) return refuse("REGION", text);
  return { ok: true, normalized: text, flags: NO_FLAGS, county };
}
