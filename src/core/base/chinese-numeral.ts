/** Whole numbers written in Chinese: 三, 两, 十二, 一百零五, 三万五千. */

const DIGITS = "零一二三四五六七八九";
const BELOW_TEN_THOUSAND =
  /^(?:([一二三四五六七八九])千)?(零?)(?:([一二三四五六七八九])百)?(零?)(?:([一二三四五六七八九]?)(十))?(零?)([一二三四五六七八九]?)$/;

/** A digit straight after 百 or 千 drops its own unit in speech. */
const COLLOQUIAL = /[百千][一二三四五六七八九]$/;

/** The number, below a hundred million; null for other text and for what can be read in two ways (三百五 is 350 or 305). */
export function parseChineseNumeral(text: string): number | null {
  const [high, low, ...more] = text.replace(/〇/g, "零").replace(/两/g, "二").split("万");
  if (high === undefined || more.length > 0) return null;
  if (low === undefined) return belowTenThousand(high);
  const tenThousands = belowTenThousand(high);
  if (!tenThousands) return null;
  const rest = low === "" ? 0 : belowTenThousand(low);
  // 三万五 is 35,000 as often as 30,005.
  return rest === null || (rest > 0 && rest < 10 && !low.startsWith("零")) ? null : tenThousands * 10_000 + rest;
}

function belowTenThousand(text: string): number | null {
  const match = BELOW_TEN_THOUSAND.exec(text);
  if (text === "" || !match) return null;
  const [, thousands, , hundreds, , tens, ten, , ones] = match;
  if (COLLOQUIAL.test(text)) return null;
  return digit(thousands) * 1000 + digit(hundreds) * 100 + (ten ? digit(tens || "一") * 10 : 0) + digit(ones);
}

function digit(sign: string | undefined): number {
  return sign ? DIGITS.indexOf(sign) : 0;
}
