/** What a number format makes of a number, so that a file and a host take the same cells for dates and percentages. */

/** "date" covers times of day; elapsed time ([h]:mm) is a number. */
export type NumberKind = "number" | "date" | "percent";

/** Quoted and escaped characters, padding and fill, colours, conditions and locales: none of them reads the value. */
const LITERAL = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/g;
const GENERAL = /general|standard|g\/通用格式/gi;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
/** Year, month, day, hour, second; e is a year too unless an exponent follows; aaa is a weekday in Chinese formats. */
const DATE = /[ymdhs]|a{3}|e(?![+-])/i;
/** ECMA-376 18.8.30: identifiers without a code, those of Chinese Excel included. 46 is elapsed time. */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 45],
  [47, 47],
  [50, 58],
];
const BUILT_IN_PERCENT: readonly number[] = [9, 10];

/** By format code: yyyy"年"m"月" is a date, 0.0% a percentage, 0"%" only a number with a sign after it. */
export function numberKind(code: string): NumberKind {
  const bare = code.replace(LITERAL, "").replace(GENERAL, "");
  if (DATE.test(bare)) return ELAPSED.test(code) ? "number" : "date";
  return bare.includes("%") ? "percent" : "number";
}

/** By the identifier of a format that the file gives no code for. */
export function builtInNumberKind(id: number): NumberKind {
  if (BUILT_IN_PERCENT.includes(id)) return "percent";
  return BUILT_IN_DATES.some(([first, last]) => first <= id && id <= last) ? "date" : "number";
}
