/** Text that XML 1.0 can hold. Everything else that a person typed stays text, character by character. */

const LINE_BREAK = /\r\n|[\t\n\r]/g;
// XML 1.0, production 2: no control characters, no U+FFFE and U+FFFF, no half of a surrogate pair.
const FORBIDDEN = /[\u0000-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Tabs and line breaks become a space; what XML forbids is left out. */
export function cleanText(text: string): string {
  return text.replace(LINE_BREAK, " ").replace(FORBIDDEN, "");
}
