/** Reads a cell as text: trimmed, otherwise untouched, for widths and signs inside names and notes carry meaning (domain N20). */
import { rawText, type RawValue } from "../workbook/workbook";
import type { Flaw } from "./ledger";
import { isBlankToken, isErrorText } from "./token";

/** The text; null when the cell is empty, holds an error or only says that there is nothing. */
export function readTextCell(raw: RawValue, flaws: Flaw[]): string | null {
  if (typeof raw === "string") {
    const text = raw.trim();
    if (text === "") return null;
    if (isBlankToken(text)) flaws.push("blank-token");
    else if (isErrorText(text)) flaws.push("excel-error");
    else return text;
    return null;
  }
  if (raw === null) return null;
  if (typeof raw === "object" && raw.kind === "error") {
    flaws.push("excel-error");
    return null;
  }
  return rawText(raw);
}

/** The cell's text as a person would retype it, for a later parser; null when there is none. */
export function readRawCell(raw: RawValue): string | null {
  const text = rawText(raw).trim();
  return text === "" ? null : text;
}
