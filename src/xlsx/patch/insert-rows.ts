/** Makes room for rows in a person's sheet: everything below moves down, and whatever in the workbook refers to it follows. */
import { relationshipsPath, type SheetParts } from "../workbook-parts";
import { expandShared } from "./expand-shared";
import { refuseFixed } from "./fixed-places";
import type { PackageEdit } from "./package-edit";
import { attributeRewriter, textRewriter } from "./rewrite";
import { shiftedFormula, shiftedRanges, type RowShift } from "./row-shift";
import { shiftFormulasIn, shiftSheet } from "./shift-sheet";

export type Inserting = {
  readonly edit: PackageEdit;
  readonly sheets: readonly SheetParts[];
  /** The path of the part that names the sheets. */
  readonly main: string;
};

const tableFormulas = textRewriter("calculatedColumnFormula|totalsRowFormula");
const tableRanges = attributeRewriter("table|autoFilter|sortState|sortCondition", "ref");
const definedNames = textRewriter("definedName");

/** Throws CannotPatch where something cannot follow with certainty; then nothing may be kept. */
export function makeRoom(shift: RowShift, { edit, sheets, main }: Inserting): void {
  for (const sheet of sheets) {
    if (sheet.name.toUpperCase() === shift.sheet.toUpperCase()) moveOwn(shift, edit, sheet);
    else follow(shift, edit, sheet);
  }
  edit.change(
    main,
    definedNames(edit.text(main), (formula) => followed(formula, "", shift)),
  );
  for (const path of edit.paths(/\/charts\/[^/]+\.xml$/i))
    edit.change(path, shiftFormulasIn(edit.text(path), "", shift));
  dropCalculationOrder(edit, main);
}

function moveOwn(shift: RowShift, edit: PackageEdit, parts: SheetParts): void {
  refuseFixed(shift, edit, parts);
  edit.change(parts.sheet.name, shiftSheet(expandShared(edit.text(parts.sheet.name)), shift));
  for (const { name } of parts.tables) {
    const xml = tableFormulas(edit.text(name), (formula) => followed(formula, parts.name, shift));
    edit.change(
      name,
      tableRanges(xml, (ref) => shiftedRanges(ref, shift)),
    );
  }
}

/** Only formulas that name the sheet can look at it: a part without them stays byte for byte. */
function follow(shift: RowShift, edit: PackageEdit, { name, sheet, tables }: SheetParts): void {
  const xml = edit.text(sheet.name);
  if (xml.includes("!")) {
    const written = expandShared(xml);
    const shifted = shiftFormulasIn(written, name, shift);
    if (shifted !== written) edit.change(sheet.name, shifted);
  }
  for (const table of tables) {
    edit.change(
      table.name,
      tableFormulas(edit.text(table.name), (formula) => followed(formula, name, shift)),
    );
  }
}

function followed(formula: string, sheet: string, shift: RowShift): string {
  return shiftedFormula(formula, { sheet, grows: true }, shift);
}

/** The order of calculation names every formula's cell; without it Excel makes a new one. */
export function dropCalculationOrder(edit: PackageEdit, main: string): void {
  const relations = relationshipsPath(main);
  const tag = /<(?:[\w.-]+:)?Relationship\b[^>]*\/calcChain"[^>]*\/>/.exec(edit.text(relations))?.[0];
  if (tag === undefined) return;
  edit.change(relations, edit.text(relations).replace(tag, ""));
  const types = "[Content_Types].xml";
  edit.change(types, edit.text(types).replace(/<(?:[\w.-]+:)?Override\b[^>]*calcChain\.xml"[^>]*\/>/g, ""));
  for (const path of edit.paths(/(?:^|\/)calcChain\.xml$/i)) edit.remove(path);
}
