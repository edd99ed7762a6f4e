/** Asks for everything that is known of the sheets without their cells: two round trips. */
import type { HostProblem } from "../../app/ports";
import type { Sheet } from "../../core/workbook/workbook";
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
  const sheets = await readSheets(context, "told");
  return { name: workbook.name, sheets };
}

/** With more than 512 merged areas in a sheet the whole round trip fails, and nobody says with which code. */
const CAN_BE_MERGES: readonly HostProblem["code"][] = ["too-large", "gone", "not-supported", "host-failed"];

async function readSheets(context: Excel.RequestContext, merges: "told" | "open"): Promise<SheetShape[]> {
  const { worksheets, tables } = context.workbook;
  const asked = worksheets.items.map((sheet) => askSheet(sheet, merges));
  const askedTables = askTables(tables.items);
  try {
    await context.sync();
  } catch (error) {
    if (merges === "open" || !CAN_BE_MERGES.includes(hostProblem(error).code)) throw error;
    return readSheets(context, "open");
  }
  return asked.map((sheet) => shapeOf(sheet, askedTables));
}

type AskedSheet = {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
};

function askSheet(sheet: Excel.Worksheet, merges: "told" | "open"): AskedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`${AREA},rowHidden,columnHidden`);
  if (merges === "open") return { sheet, used, merged: null };
  // Merged cells reach further than what they hold.
  const merged = sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject();
  merged.areas.load(AREAS);
  return { sheet, used, merged };
}

function shapeOf({ sheet, used, merged }: AskedSheet, tables: readonly AskedTable[]): SheetShape {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? "visible",
    used: used.isNullObject ? null : areaOf(used),
    hiddenRows: isNoneHidden(used, "rowHidden") ? "none" : "some",
    hiddenColumns: isNoneHidden(used, "columnHidden") ? "none" : "some",
    merges: merged && (merged.isNullObject ? [] : merged.areas.items.map(areaOf)),
    tables: tablesOn(sheet.id, tables),
  };
}

// true: all are; null: some are.
function isNoneHidden(used: Excel.Range, which: "rowHidden" | "columnHidden"): boolean {
  return used.isNullObject || used[which] === false;
}
