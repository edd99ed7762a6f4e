/** Looks at every place that is to be changed before anything is: protected, changed since, or gone, and nothing is written. */
import type { HostProblem, LedgerRows, SheetEdit } from "../../app/ports";
import { fail, ok, type Result } from "../../core/base/result";
import type { CellRange, RawValue } from "../../core/workbook/workbook";
import { rangeOf } from "./range-area";
import { askTables, type AskedTable } from "./tables";

type SetEdit = Extract<SheetEdit, { kind: "set" }>;

export type SetFound = { readonly edit: SetEdit; readonly format: string };
export type RowsFound = {
  readonly edit: LedgerRows;
  /** The number formats of the row that new ones look like, from the first to the last column. */
  readonly formats: readonly string[];
  readonly tables: readonly AskedTable[];
};
export type Found = { readonly sets: readonly SetFound[]; readonly rows: readonly RowsFound[] };

const GENERAL = "General";
const CELLS_AT_ONCE = 1_000;

export async function lookAt(
  context: Excel.RequestContext,
  edits: readonly SheetEdit[],
): Promise<Result<Found, HostProblem>> {
  const problem = await sheetProblem(context, edits);
  if (problem) return fail(problem);
  const sets = await lookAtCells(
    context,
    edits.filter((edit) => edit.kind === "set"),
  );
  if (!sets.ok) return sets;
  const rows: RowsFound[] = [];
  for (const edit of edits) {
    if (edit.kind !== "rows") continue;
    const found = await lookAtRows(context, edit);
    if (!found.ok) return found;
    rows.push(found.value);
  }
  return ok({ sets: sets.value, rows });
}

async function sheetProblem(context: Excel.RequestContext, edits: readonly SheetEdit[]): Promise<HostProblem | null> {
  const names = new Set(edits.flatMap((edit) => (edit.kind === "sheet" ? [] : [edit.sheet])));
  const asked = [...names].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    return { name, sheet };
  });
  await context.sync();
  const gone = asked.find(({ sheet }) => sheet.isNullObject);
  if (gone) return { code: "gone", what: gone.name };
  for (const { sheet } of asked) sheet.protection.load("protected");
  await context.sync();
  const locked = asked.find(({ sheet }) => sheet.protection.protected);
  return locked ? { code: "protected", sheet: locked.name } : null;
}

async function lookAtCells(
  context: Excel.RequestContext,
  edits: readonly SetEdit[],
): Promise<Result<readonly SetFound[], HostProblem>> {
  const found: SetFound[] = [];
  for (let from = 0; from < edits.length; from += CELLS_AT_ONCE) {
    const asked = edits.slice(from, from + CELLS_AT_ONCE).map((edit) => {
      const { sheet, row: top, column: left } = edit;
      const cell = rangeOf(context.workbook.worksheets.getItem(sheet), { top, bottom: top, left, right: left });
      cell.load("values,formulas,numberFormat");
      return { edit, cell };
    });
    await context.sync();
    for (const { edit, cell } of asked) {
      if (!isAsBefore(cell, edit.before)) return fail({ code: "changed-since", sheet: edit.sheet });
      found.push({ edit, format: String(cell.numberFormat[0]?.[0] ?? GENERAL) });
    }
  }
  return ok(found);
}

function isAsBefore({ values, formulas }: Excel.Range, before: RawValue): boolean {
  const [value, formula] = [values[0]?.[0] as unknown, formulas[0]?.[0] as unknown];
  const hasFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return !hasFormula && value === plainOf(before);
}

/** As Excel tells it. */
function plainOf(raw: RawValue): string | number | boolean {
  if (raw === null) return "";
  if (typeof raw !== "object") return raw;
  if (raw.kind === "date") return raw.serial;
  return raw.kind === "percent" ? raw.value : raw.text;
}

async function lookAtRows(context: Excel.RequestContext, edit: LedgerRows): Promise<Result<RowsFound, HostProblem>> {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  const { tables } = sheet;
  tables.load("items/name,items/showHeaders,items/showTotals");
  const cells = rangeOf(sheet, areaIn(edit));
  cells.load("values");
  const like = edit.like === null ? null : rangeOf(sheet, { ...areaIn(edit), top: edit.like, bottom: edit.like });
  like?.load("numberFormat");
  await context.sync();
  if (!edit.movesDown && !isEmpty(cells.values)) return fail({ code: "changed-since", sheet: edit.sheet });
  const formats = (like?.numberFormat[0] ?? []).map((format: unknown) => String(format ?? GENERAL));
  const asked = askTables(tables.items);
  if (asked.length > 0) await context.sync();
  return ok({ edit, formats, tables: asked });
}

/** The cells that the rows take, from their first to their last column. */
export function areaIn({ at, columns, rows }: LedgerRows): CellRange {
  return { top: at, bottom: at + rows.length - 1, left: Math.min(...columns), right: Math.max(...columns) };
}

function isEmpty(values: readonly (readonly unknown[])[]): boolean {
  return values.every((row) => row.every((value) => value === ""));
}
