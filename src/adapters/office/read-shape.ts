/** Asks for everything that is known of the sheets without their cells: two round trips. */
import type { HostProblem } from "../../app/ports";
import type { CellRange, Sheet } from "../../core/workbook/workbook";
import { hostProblem } from "./errors";
import { AREA, AREAS, areaOf } from "./range-area";
import type { SheetShape, WorkbookShape } from "./sheet-shape";
import { askTables, tablesOn, type AskedTable } from "./tables";

const VISIBILITY: Readonly<Record<string, Sheet["visibility"]>> = { Hidden: "hidden", VeryHidden: "very-hidden" };

/** The shape. `answered` is called when the first round trip came back. */
export async function readShape(context: Excel.RequestContext, answered: () => void): Promise<WorkbookShape> {
  const { workbook } = context;
  workbook.load("name");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  workbook.tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  await context.sync();
  answered();
  const sheets = await readSheets(context, "everything");
  return { name: workbook.name, sheets };
}

/** What is asked of each sheet at once. Merged areas can be asked for in parts later; formulas are told here or not at all. */
type Wanted = "everything" | "formulas" | "neither";
const LESS: Readonly<Record<Wanted, Wanted | null>> = { everything: "formulas", formulas: "neither", neither: null };

/**
 * With more than 512 merged areas in a sheet the whole round trip fails, and nobody says with which code; so it does with
 * more areas of formulas than Excel can tell, and perhaps where a protected sheet keeps its formulas to itself.
 */
const CAN_BE_AREAS: readonly HostProblem["code"][] = ["too-large", "gone", "not-supported", "host-failed", "protected"];

async function readSheets(context: Excel.RequestContext, wanted: Wanted): Promise<SheetShape[]> {
  const { worksheets, tables } = context.workbook;
  const asked = worksheets.items.map((sheet) => askSheet(sheet, wanted));
  const askedTables = askTables(tables.items);
  try {
    await context.sync();
  } catch (error) {
    const less = LESS[wanted];
    if (less === null || !CAN_BE_AREAS.includes(hostProblem(error).code)) throw error;
    return readSheets(context, less);
  }
  return asked.map((sheet) => shapeOf(sheet, askedTables));
}

type AskedSheet = {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly formulas: Excel.RangeAreas | null;
};

function askSheet(sheet: Excel.Worksheet, wanted: Wanted): AskedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`${AREA},rowHidden,columnHidden`);
  // Merged cells reach further than what they hold.
  const merged = wanted === "everything" ? sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject() : null;
  merged?.areas.load(AREAS);
  const formulas = wanted === "neither" ? null : used.getSpecialCellsOrNullObject("Formulas");
  formulas?.areas.load(AREAS);
  return { sheet, used, merged, formulas };
}

function areasIn(areas: Excel.RangeAreas | null): CellRange[] | null {
  return areas && (areas.isNullObject ? [] : areas.areas.items.map(areaOf));
}

function shapeOf({ sheet, used, merged, formulas }: AskedSheet, tables: readonly AskedTable[]): SheetShape {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? "visible",
    used: used.isNullObject ? null : areaOf(used),
    hiddenRows: isNoneHidden(used, "rowHidden") ? "none" : "some",
    hiddenColumns: isNoneHidden(used, "columnHidden") ? "none" : "some",
    merges: areasIn(merged),
    formulas: areasIn(formulas),
    tables: tablesOn(sheet.id, tables),
  };
}

// true: all are; null: some are.
function isNoneHidden(used: Excel.Range, which: "rowHidden" | "columnHidden"): boolean {
  return used.isNullObject || used[which] === false;
}
