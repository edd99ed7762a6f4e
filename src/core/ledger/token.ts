/** Words that stand in cells where a value should be: nothing to state, an Excel error, the same as above. */

const BLANK = /^(?:[-–—－―─_]+|[/\\]|无|暂无|空|没有|无数据|N\/?A|NULL|NONE)$/iu;
const ERROR = /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/u;
const DITTO = /^(?:〃|″|〞|"|''|同上)$/u;
const APOSTROPHE = /^['‘’`](?=[\dA-Z(+.-])/iu;
const LONGEST = 16;
const INVISIBLE = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/gu;

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
  return text.length <= LONGEST && BLANK.test(withoutSpaces(text));
}

/** "#REF!" as text. */
export function isErrorText(text: string): boolean {
  return text.length <= LONGEST && text.includes("#") && ERROR.test(text.trim());
}

/** 〃 or 同上: the value of the row above (domain N09). */
export function isDitto(text: string): boolean {
  return text.length <= LONGEST && DITTO.test(withoutSpaces(text));
}

/** Nothing at all: an empty cell, or one with only white space. */
export function isEmptyCell(raw: unknown): boolean {
  if (raw === null || raw === undefined) return true;
  // Most texts begin with a visible sign and need no second look.
  return (
    typeof raw === "string" &&
    (raw === "" || (!(raw.charCodeAt(0) > 0x20 && raw.charCodeAt(0) < 0x7f) && withoutSpaces(raw) === ""))
  );
}
