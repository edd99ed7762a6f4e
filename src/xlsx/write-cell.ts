/** One cell as hucre's writer takes it. */
import type { Cell, CellStyle } from "hucre/xlsx";
import { parsePlainDate } from "../core/base/plain-date";
import { valueStyle } from "./cell-style";
import { escapeCellText } from "./cell-text";
import { excelSerial } from "./excel-date";
import type { CellInput, ColumnKind } from "./sheet-spec";

export type WrittenCell = Partial<Cell>;

/** The writer takes these words for errors. */
const ERROR_WORD = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/** A text cell: whatever it begins with, it is no formula and no error. */
export function textCell(text: string, style: CellStyle): WrittenCell {
  const value = escapeCellText(text);
  return ERROR_WORD.test(value) ? { value, richText: [{ text: value }], style } : { value, style };
}

/** A value in a cell of a kind: days become Excel dates, numbers among text become text; what does not fit its kind stays text. */
export function valueCell(value: CellInput, kind: ColumnKind): WrittenCell {
  const style = valueStyle(kind);
  if (value === null || value === "") return { value: null, style };
  if (kind === "text" || kind === "identifier") return textCell(String(value), style);
  if (typeof value !== "string") return { value, style };
  const date = kind === "date" ? parsePlainDate(value) : null;
  return date === null ? textCell(value, style) : { value: excelSerial(date), style };
}
