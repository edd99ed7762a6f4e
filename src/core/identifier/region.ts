/** 行政区划代码 (GB/T 2260): the province codes. Counties come and go and are the bureau's own list, so none is shipped. */

const PROVINCES: ReadonlySet<string> = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82".split(" "),
);

/** Stands for the whole country in the codes of national bodies. */
const NATIONAL = "100000";
const SIX_DIGITS = /^\d{6}$/;

/** Whether a province, region or municipality has this two-digit code. */
export function isProvinceCode(code: string): boolean {
  return PROVINCES.has(code);
}

/** The two digits of the province that a region code begins with. */
export function provinceOf(region: string): string {
  return region.slice(0, 2);
}

/** Whether six digits can be a region: they begin with a province, or mean the whole country. Whether the county exists is not said. */
export function isRegionCode(region: string): boolean {
  return SIX_DIGITS.test(region) && (isProvinceCode(provinceOf(region)) || region === NATIONAL);
}
