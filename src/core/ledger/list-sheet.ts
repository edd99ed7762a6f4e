/**
 * The sheet of a list that is handed in (P4), written as Excel writes a sheet of another workbook: [甲股.xlsx]高企（旧）. No sheet
 * can have such a name, so that a program which does not know of lists finds none and changes nothing.
 */

/** `sheet` empty: whatever the list's sheet is called. */
export type ListSheet = { readonly file: string; readonly sheet: string };

const OF_A_LIST = /^\s*\[([^[\]]+)\]([^[\]]*)$/u;

/** The file and the sheet that it names; null for a sheet of the workbook itself. */
export function listSheetOf(sheet: string): ListSheet | null {
  const match = OF_A_LIST.exec(sheet.normalize("NFC"));
  return match ? { file: (match[1] ?? "").trim(), sheet: (match[2] ?? "").trim() } : null;
}
