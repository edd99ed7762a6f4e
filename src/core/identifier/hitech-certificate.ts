/** 高新技术企业证书编号 (domain 7.5): GR or GF, year, province, six-digit serial; no check digit. */
import type { RawValue } from "../workbook/workbook";
import { cleanCell, isBlank } from "./clean";
import { NO_FLAGS, refuse, type IdentifierCheck, type IdentifierFlag } from "./identifier-check";
import { isProvinceCode, provinceOf } from "./region";

/** `series` GR is 认定 and 重新认定, GF 复审; `province` the first two digits of its region code. */
export type HitechCertificateParts = { series: "GR" | "GF"; year: number; province: string; serial: string };

const BEGINS = /^G[RF]/;
const FORM = /^G[RF]20\d{10}$/;
const LENGTH = 14;
// 复审 was abolished by 国科发火〔2016〕32号.
const FIRST_GF = 2011;
const LAST_GF = 2016;
const PLACEHOLDER_SERIALS: ReadonlySet<string> = new Set(["000000", "123456", "345678"]);

/** Checks a certificate number. `county` is the bureau's own 行政区划代码, where it is known. */
export function checkHitechCertificate(
  raw: RawValue,
  county: string | null = null,
): IdentifierCheck<HitechCertificateParts> {
  const text = cleanCell(raw);
  if (isBlank(text)) return refuse("EMPTY", text);
  if (BEGINS.test(text) && text.length !== LENGTH) return refuse("LENGTH", text);
  if (!FORM.test(text)) return refuse("FORMAT", text);
  const parts = partsOf(text);
  if (!isProvinceCode(parts.province)) return refuse("REGION", text);
  if (parts.series === "GF" && (parts.year < FIRST_GF || parts.year > LAST_GF)) return refuse("GF_YEAR", text);
  return { ok: true, normalized: text, flags: flagsOf(parts, county), ...parts };
}

function partsOf(text: string): HitechCertificateParts {
  const series = text.startsWith("GF") ? "GF" : "GR";
  return { series, year: Number(text.slice(2, 6)), province: text.slice(6, 8), serial: text.slice(8) };
}

// A firm that moved keeps its certificate: another province is a question, not an error.
function flagsOf({ province, serial }: HitechCertificateParts, county: string | null): readonly IdentifierFlag[] {
  const elsewhere = county !== null && provinceOf(county) !== province;
  const placeholder = PLACEHOLDER_SERIALS.has(serial);
  if (!elsewhere && !placeholder) return NO_FLAGS;
  return [...(elsewhere ? ["OTHER_PROVINCE" as const] : []), ...(placeholder ? ["PLACEHOLDER_SERIAL" as const] : [])];
}
