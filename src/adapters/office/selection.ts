/** Goes to cells, and tells which are selected. */
import type { CellsAt, HostProblem } from "../../app/ports";
import { fail, ok, type Result } from "../../core/base/result";

/** Goes to the sheet and selects the cells. A hidden sheet is left hidden. */
export async function select(context: Excel.RequestContext, cells: CellsAt): Promise<Result<null, HostProblem>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(cells.sheet);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) return fail({ code: "gone", what: cells.sheet });
  if (sheet.visibility !== "Visible") return fail({ code: "not-supported", what: "hidden-sheet" });
  sheet.activate();
  sheet.getRange(cells.range).select();
  await context.sync();
  return ok(null);
}

/** What is selected; of several areas at once the cell that would take the next character. */
export async function selection(context: Excel.RequestContext): Promise<Result<CellsAt, HostProblem>> {
  const selected = context.workbook.getSelectedRange();
  try {
    return ok(await cellsOf(context, selected));
  } catch {
    return ok(await cellsOf(context, context.workbook.getActiveCell()));
  }
}

async function cellsOf(context: Excel.RequestContext, range: Excel.Range): Promise<CellsAt> {
  range.load("address,worksheet/name");
  await context.sync();
  return { sheet: range.worksheet.name, range: range.address.slice(range.address.lastIndexOf("!") + 1) };
}
