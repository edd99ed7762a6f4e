/** 科技型中小企业入库登记编号 (domain 7.6): year, region, two marks, six-digit serial. Its layout is not published: nothing here is mandatory. */
import type { RawValue } from "../workbook/workbook";
import { cleanCell, isBlank } from "./clean";
import { NO_FLAGS, refuse, type IdentifierCheck, type IdentifierFlag } from "./identifier-check";
import { isProvinceCode, provinceOf } from "./region";

/** `mark` is the eleventh character: 0 for a firm founded in the year before (国科发政〔2018〕11号). */
export type TechSmeParts = {
  readonly year: number;
  readonly region: string;
  readonly mark: string;
  readonly serial: string;
};

const LENGTH = 18;
const FORM = /^20\d{8}[0-9A-Z]{2}\d{6}$/;
/** The evaluation began with 国科发政〔2017〕115号. */
const FIRST_YEAR = 2017;

/** Checks a registration number. `county` is the bureau's own 行政区划代码, where it is known. */
export function checkTechSmeNumber(raw: RawValue, county: string | null = null): IdentifierCheck<TechSmeParts> {
  const text = cleanCell(raw);
  if (isBlank(text)) return refuse("EMPTY", text);
  if (text.length !== LENGTH) return refuse("LENGTH", text, { severity: "notice" });
  if (!FORM.test(text)) return refuse("FORMAT", text, { severity: "notice" });
  const parts = partsOf(text);
  if (parts.year < FIRST_YEAR) return refuse("YEAR", text, { severity: "verify" });
  if (!isProvinceCode(provinceOf(parts.region))) return refuse("REGION", text, { severity: "notice" });
  return { ok: true, normalized: text, flags: flagsOf(parts, county), ...parts };
}

function partsOf(text: string): TechSmeParts {
  return {
    year: Number(text.slice(0, 4)),
    region: text.slice(4, 10),
    mark: text.slice(10, 11),
    serial: text.slice(12),
  };
}

function flagsOf({ region }: TechSmeParts, county: string | null): readonly IdentifierFlag[] {
  return county !== null && provinceOf(county) !== provinceOf(region) ? ["OTHER_REGION"] : NO_FLAGS;
}
