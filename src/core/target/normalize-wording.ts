/** A target's wording in one spelling: half-width, plain comparison signs, no thousands separators, split into clauses. */

/** How people write that a cell is empty; a table needs something in each box. */
const BLANK = /^(?:[-—–_/]+|无|暂无|空|N\/?A)$/i;
const WIDE_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[≥≧⩾]|=>/g, ">="],
  [/[≤≦⩽]|=</g, "<="],
  [/[−﹣]/g, "-"],
  [/﹪/g, "%"],
];
const BETWEEN_CLAUSES = /[,;。()[\]、]+/;

/** Half-width, upper case, without spaces and thousands separators. Not NFKC: it would turn ① into 1. */
export function normalizeWording(wording: string): string {
  let text = wording.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  for (const [sign, plain] of WIDE_SIGNS) text = text.replace(sign, plain);
  text = text.replace(/(\d)[, ](?=\d{3}(?!\d))/g, "$1");
  // A blank between two numbers separates them: 5 8家 is not 58家.
  text = text.replace(/(\d)\s+(?=\d)/g, "$1;").replace(/[\s\u200b\ufeff]+/g, "");
  return withoutRepeatedNumber(text.toUpperCase());
}

/** Whether there is no wording at all. */
export function isBlankWording(text: string): boolean {
  return text === "" || BLANK.test(text);
}

/** The parts between commas and brackets, empty ones dropped. */
export function clausesOf(text: string): readonly string[] {
  return text.split(BETWEEN_CLAUSES).filter((clause) => clause !== "");
}

// 5家以上（含5家）and（含）say that the number itself is included: keep the word, drop the repetition.
function withoutRepeatedNumber(text: string): string {
  return text
    .replace(/\((不?含)(?:本数)?\)/g, "$1")
    .replace(/(\d+(?:\.\d+)?)([^\d(]*)\((不?含)\1[^\d()]*\)/g, "$1$2$3");
}
