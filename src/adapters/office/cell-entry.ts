/** A value as it is handed to Excel, which takes text as if a person had typed it: what must not become something else goes in as text. */
import { numberKind } from "../../core/workbook/number-format";
import type { CellContent } from "../../core/workbook/cell-content";

export type CellEntry = {
  /** null leaves the cell as it is. */
  readonly value: string | number | boolean | null;
  /** The number format that the cell needs for it; null keeps the one it has. */
  readonly format: string | null;
};

const TEXT = "@";
const GENERAL = "General";
/** Begins with a Chinese character and holds no digit: nothing that Excel could take for a formula, a number or a day. */
const ONLY_TEXT = /^\p{Script=Han}\D*$/u;

/** `format` is the number format that the cell has. */
export function cellEntry(content: CellContent, format: string): CellEntry {
  if (content === null) return { value: null, format: null };
  if (typeof content === "string") return textEntry(content, format);
  if (typeof content === "number") return numberEntry(content, format);
  if (typeof content === "boolean") return { value: content, format: null };
  if ("percent" in content) return percentEntry(content.percent, format);
  // Read by Excel as a day of the workbook's own calendar, also where that begins in 1904.
  return numberKind(format) === "date" ? { value: content.date, format: null } : textEntry(content.date, format);
}

function textEntry(text: string, format: string): CellEntry {
  return { value: text, format: format === TEXT || ONLY_TEXT.test(text) ? null : TEXT };
}

function numberEntry(value: number, format: string): CellEntry {
  const isKept = format !== TEXT && numberKind(format) !== "date";
  return { value, format: isKept ? null : GENERAL };
}

function percentEntry(percent: number, format: string): CellEntry {
  const isShare = numberKind(format) === "percent";
  return isShare ? { value: Number((percent / 100).toPrecision(15)), format: null } : numberEntry(percent, format);
}
