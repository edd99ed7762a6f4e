/** Formulas over a ledger's data that end with its last row: new rows below it are to be added up too, which no host does by itself. */
import { shiftedFormula } from "../../xlsx/patch/row-shift";
import { CannotPatch } from "../../xlsx/patch/sheet-patch";
import type { GrowFormula } from "../ports";

/** The port's GrowFormula. In a row of the data itself nothing grows: a running sum ends where it ends. */
export function growFormula(...[formula, { sheet, row }, rows]: Parameters<GrowFormula>): ReturnType<GrowFormula> {
  const shift = { sheet: rows.sheet, at: rows.at, dataTop: rows.dataTop, by: rows.rows.length };
  if (sheet.toUpperCase() === rows.sheet.toUpperCase() && row >= rows.dataTop && row < rows.at) return null;
  try {
    const grown = shiftedFormula(formula, { sheet, grows: true }, shift);
    return grown === shiftedFormula(formula, { sheet, grows: false }, shift) ? null : grown;
  } catch (error) {
    if (error instanceof CannotPatch) return "unclear";
    throw error;
  }
}
