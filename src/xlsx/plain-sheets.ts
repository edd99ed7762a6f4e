/** The sheets of a new workbook that are no ledgers: a form of names and values, and text to read. */
import type { WriteSheet } from "hucre/xlsx";
import { bodyFont, headerStyle, nameStyle, noteStyle } from "./cell-style";
import type { FormSheetSpec, NotesSheetSpec } from "./sheet-spec";
import { textCell, valueCell, type WrittenCell } from "./write-cell";

const NAME_WIDTH = 26;
const VALUE_WIDTH = 30;
const NOTE_WIDTH = 100;

export function formSheet({ name, headers, lines }: FormSheetSpec): WriteSheet {
  const cells = new Map<string, WrittenCell>(
    headers.map((header, column) => [`0,${column}`, textCell(header, headerStyle)]),
  );
  for (const [index, line] of lines.entries()) {
    cells.set(`${index + 1},0`, textCell(line.name, nameStyle));
    cells.set(`${index + 1},1`, valueCell(line.value, line.kind));
  }
  return { name, columns: [{ width: NAME_WIDTH }, { width: VALUE_WIDTH }], cells, freezePane: { rows: 1 } };
}

export function notesSheet({ name, lines }: NotesSheetSpec): WriteSheet {
  const heading = { ...noteStyle, font: { ...bodyFont, size: 14, bold: true } };
  const cells = new Map<string, WrittenCell>(
    lines.map((line, row) => [`${row},0`, textCell(line, row === 0 ? heading : noteStyle)]),
  );
  return { name, columns: [{ width: NOTE_WIDTH }], cells };
}
