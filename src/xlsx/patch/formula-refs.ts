/** References to cells in a formula's text, found without parsing the whole of it: "=SUM(专利!$C$3:C10)". */
import { columnLetters } from "../../core/base/a1";

/** One corner as written: "$C$3"; without a column in 3:5, without a row in C:E. */
export type Corner = {
  readonly column: number | null;
  readonly fixedColumn: boolean;
  readonly row: number | null;
  readonly fixedRow: boolean;
};

export type Reference = {
  /** The sheet it names; null for the formula's own. */
  readonly sheet: string | null;
  readonly from: Corner;
  /** null for a single cell. */
  readonly to: Corner | null;
};

/** The formula names cells in words, of several sheets at once, or in a way that is not understood. */
export class UnclearFormula extends Error {}

const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[\d+\])?[\p{L}_\\][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|(${SHEET})?(${AREA})(?![\p{L}\p{N}_.(!])|${SHEET}|[\p{L}_\\][\p{L}\p{N}_.]*|\d+(?:\.\d+)?`,
  "gu",
);
const SEVERAL_SHEETS = /'[^']*:[^']*'!|[\p{L}_][\p{L}\p{N}_.]*:[\p{L}_][\p{L}\p{N}_.]*!/u;
const TEXT = /"(?:[^"]|"")*"/gu;
const CORNER = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/u;

/** The formula with each reference as `change` gives it back. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference): string {
  refuseUnclear(formula);
  return formula.replace(TOKEN, (token: string, sheet: string | undefined, area: string | undefined) => {
    // Another workbook's cells ([1]专利!A1) do not move.
    if (area === undefined || (sheet !== undefined && sheet.includes("["))) return token;
    const [first = "", second] = area.split(":");
    const old: Reference = {
      sheet: sheet === undefined ? null : sheetName(sheet),
      from: corner(first),
      to: second === undefined ? null : corner(second),
    };
    const { from, to } = change(old);
    return `${sheet ?? ""}${written(from)}${to === null ? "" : `:${written(to)}`}`;
  });
}

function refuseUnclear(formula: string): void {
  const texts = formula.match(TEXT) ?? [];
  const isInWords = /\b(?:INDIRECT)\s*\(/iu.test(formula) && texts.some((text) => /\d/u.test(text));
  if (isInWords || SEVERAL_SHEETS.test(formula.replace(TEXT, '""'))) throw new UnclearFormula(formula);
}

function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/gu, "'") : name;
}

function corner(text: string): Corner {
  const [, first = "", letters = "", second = "", digits = ""] = CORNER.exec(text) ?? [];
  const column = letters === "" ? null : columnOf(letters);
  // In $3:$5 the first sign belongs to the row.
  const fixedRow = letters === "" ? first !== "" : second !== "";
  return { column, fixedColumn: letters !== "" && first !== "", row: digits === "" ? null : Number(digits), fixedRow };
}

function columnOf(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function written({ column, fixedColumn, row, fixedRow }: Corner): string {
  const letters = column === null ? "" : `${fixedColumn ? "$" : ""}${columnLetters(column)}`;
  return letters + (row === null ? "" : `${fixedRow ? "$" : ""}${row}`);
}
