/** Words that stand in cells where a value should be: nothing to state, an Excel error, the same as above. */

const BLANK = /^(?:[-–—－―─_]+|[/\\]|无|暂无|空|没有|无数据|N\/?A|NULL|NONE)$/iu;
const ERROR = /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/u;
const DITTO = /^(?:〃|″|〞|"|''|同上)$/u;
const APOSTROPHE = /^['‘’`](?=[\dA-Z(+.-])/iu;
const LONGEST = 16;
const INVISIBLE = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/gu;
const VISIBLE = /[^\s\u00a0\u200b-\u200d\u2060\ufeff]/u;
// Asked of every text of a workbook: the first visible sign settles it for nearly all, without a copy free of spaces.
const BLANK_BEGINS = /^[\s\u00a0\u200b-\u200d\u2060\ufeff]*[-–—－―─_/\\无暂空没N]/iu;
const DITTO_BEGINS = /^[\s\u00a0\u200b-\u200d\u2060\ufeff]*[〃″〞"'同]/u;

/** Without white space of any kind, also the invisible kinds. */
export function withoutSpaces(text: string): string {
  return text.replace(INVISIBLE, "");
}

/** The text at normal width without any white space: for numbers, dates, codes and words from a list, never for free text (domain N20). */
export function compact(text: string): string {
  return withoutSpaces(text.normalize("NFKC"));
}

/** Without the apostrophe that some programs export before a number kept as text (domain N21). */
export function withoutApostrophe(compacted: string): string {
  return compacted.replace(APOSTROPHE, "");
}

/** ——, /, 无 and the like: nothing is stated, which is not zero (domain N25). */
export function isBlankToken(text: string): boolean {
  return text.length <= LONGEST && BLANK_BEGINS.test(text) && BLANK.test(withoutSpaces(text));
}

/** "#REF!" as text. */
export function isErrorText(text: string): boolean {
  return text.length <= LONGEST && text.includes("#") && ERROR.test(text.trim());
}

/** 〃 or 同上: the value of the row above (domain N09). */
export function isDitto(text: string): boolean {
  return text.length <= LONGEST && DITTO_BEGINS.test(text) && DITTO.test(withoutSpaces(text));
}

/** Nothing at all: an empty cell, or one with only white space. */
export function isEmptyCell(raw: unknown): boolean {
  if (raw === null || raw === undefined) return true;
  return typeof raw === "string" && !VISIBLE.test(raw);
}
