/** The form in which identifiers are compared (domain 7): NFKC, nothing invisible, upper-case. Never for names or free text. */
import { rawText, type RawValue } from "../workbook/workbook";

// Printable ASCII without small letters and without the & that may begin &nbsp; — most cells, and they need no work.
const ALREADY_CLEAN = /^[!-%'-`{-~]*$/;
// \s has U+00A0, U+3000 and U+FEFF; format characters are U+200B and the direction marks that copying from a dialog adds.
const INVISIBLE = /[\s\p{Cc}\p{Cf}]+|&NBSP;/gu;
// Some programs export one before a number that is to stay text (domain N21).
const APOSTROPHE = /^['‘’`]+(?=[A-Z0-9])/;
const DOT_LOOKALIKE = /[。·・•‧∙⋅]/g;
const NOTHING_STATED = /^(?:[-—–―─_/\\]*|无|暂无|空|N\/A|NA|NULL)$/;
const LONGEST_TOKEN = 4;

/** The clean form of an identifier. Cleaning twice changes nothing more. */
export function clean(text: string): string {
  let before = text;
  while (!ALREADY_CLEAN.test(before)) {
    const after = before.normalize("NFKC").toUpperCase().replace(INVISIBLE, "");
    // Upper-casing can take a letter apart, and removing a blank can bring two parts together: again until it holds still.
    if (after === before) break;
    before = after;
  }
  return before.replace(APOSTROPHE, "");
}

/** The clean form of what a cell holds; a number as its shortest digits. */
export function cleanCell(raw: RawValue): string {
  return clean(typeof raw === "string" ? raw : rawText(raw));
}

/** Clean text with every dot people type for the point of a patent number (。 ·) made a full stop; NFKC has done ． already. */
export function withPlainDots(clean: string): string {
  return clean.replace(DOT_LOOKALIKE, ".");
}

/** Whether clean text says that there is nothing: empty, dashes, 无 (domain 8.2 N25). */
export function isBlank(clean: string): boolean {
  return clean.length <= LONGEST_TOKEN && NOTHING_STATED.test(clean);
}

/** Whether Excel holds a number in the cell, under whatever format: it keeps 15 digits and no leading or trailing zeros. */
export function isNumericCell(raw: RawValue): boolean {
  if (typeof raw === "number") return true;
  return typeof raw === "object" && raw !== null && raw.kind !== "error";
}
