/** Cell addresses as Excel writes them: rows and columns count from 1. */

/** A cell of the workbook. */
export type Place = { readonly sheet: string; readonly row: number; readonly column: number };

/** Column letters: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "H3". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A sheet name as a formula needs it: quoted unless it is plain letters, digits and underscores. */
export function sheetReference(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

/** "企业信息库!C5". */
export function placeAddress(place: Place): string {
  return `${sheetReference(place.sheet)}!${cellAddress(place.row, place.column)}`;
}

/** Sheet order is not known here, so: by row, then column, within a sheet; sheets by name. */
export function comparePlace(a: Place, b: Place): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return a.row - b.row || a.column - b.column;
}
