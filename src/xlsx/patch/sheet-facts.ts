/** What must be known of a person's sheet before it is written to: whether it is protected, and where its formulas are. */
import { fail, ok, type Result } from "../../core/base/result";
import { cellAddress } from "../../core/base/a1";
import { parseCellRange } from "../cell-range";
import { guardPackage, unpackingProblem } from "../package-guard";
import { findWorkbookParts } from "../workbook-parts";
import { firstTag, isSet, startTags } from "../xml-tags";
import type { XlsxProblem } from "../xlsx-problem";
import { unpackText } from "../zip-part";
import { SheetData } from "./sheet-data";

export type SheetFacts = {
  readonly isProtected: boolean;
  /** Addresses of cells that show a formula's result: "F3". */
  readonly formulas: ReadonlySet<string>;
};

/** The most cells that one array formula is taken to fill. */
const ARRAY_CELLS = 100_000;

/** Facts of the sheets named, by name. */
export function sheetFacts(
  bytes: Uint8Array,
  names: ReadonlySet<string>,
): Result<ReadonlyMap<string, SheetFacts>, XlsxProblem> {
  const guarded = guardPackage(bytes);
  if (!guarded.ok) return guarded;
  try {
    const { sheets } = findWorkbookParts(guarded.value);
    const wanted = sheets.filter(({ name }) => names.has(name));
    return ok(new Map(wanted.map(({ name, sheet }) => [name, factsOf(unpackText(sheet), name)])));
  } catch (error) {
    return fail(unpackingProblem(error));
  }
}

function factsOf(xml: string, name: string): SheetFacts {
  const formulas = new Set<string>();
  if (/<(?:[\w.-]+:)?f\b/.test(xml)) {
    for (const { address } of new SheetData(xml, name, { kinds: [], date1904: false }).formulas())
      formulas.add(address);
    for (const { attributes } of startTags(xml, "f")) addFilled(formulas, attributes);
  }
  return { isProtected: isSet(firstTag(xml, "sheetProtection"), "sheet"), formulas };
}

/** An array formula stands in its first cell and fills others. */
function addFilled(formulas: Set<string>, attributes: ReadonlyMap<string, string>): void {
  const type = attributes.get("t");
  const area = type === "array" || type === "dataTable" ? parseCellRange(attributes.get("ref") ?? "") : null;
  if (!area || (area.bottom - area.top + 1) * (area.right - area.left + 1) > ARRAY_CELLS) return;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) formulas.add(cellAddress(row, column));
}
