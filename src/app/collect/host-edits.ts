/** What was planned, as changes to the workbook that is open: the same rows and cells that a file would get. */
import { cellAt, type Workbook } from "../../core/workbook/workbook";
import type { SheetPatch } from "../../xlsx/patch/sheet-patch";
import type { SheetEdit } from "../ports";
import type { LedgerPlan } from "./plan-ledger";
import { inWritingOrder } from "./writing-order";

/** In the order they are made; `workbook` is the one that the plans were made for. */
export function hostEdits(plans: readonly LedgerPlan[], workbook: Workbook): readonly SheetEdit[] {
  return inWritingOrder(plans.flatMap(({ patches }) => patches)).flatMap((patch) => editsOf(patch, workbook));
}

function editsOf(patch: SheetPatch, workbook: Workbook): readonly SheetEdit[] {
  switch (patch.kind) {
    case "set":
      return patch.cells.map(({ row, column, value }) => {
        const sheet = workbook.sheets.find(({ name }) => name === patch.sheet);
        const before = sheet ? cellAt(sheet, row, column) : null;
        return { kind: "set", sheet: patch.sheet, row, column, before, value };
      });
    case "append":
    case "insert": {
      const { sheet, at, like, columns, rows } = patch;
      const isInsert = patch.kind === "insert";
      return [
        { kind: "rows", sheet, at, movesDown: isInsert, dataTop: isInsert ? patch.dataTop : at, like, columns, rows },
      ];
    }
    case "add":
      return [{ kind: "sheet", sheet: patch.sheet.name, rows: patch.sheet.rows }];
    case "replace":
      throw new Error(`汇入 replaces no sheet, but ${patch.sheet.name}`);
    case "enter":
      throw new Error(`汇入 takes nothing from a grid, but into ${patch.sheet}`);
  }
}
