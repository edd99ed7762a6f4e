/** Opens a form of either kind, and writes the cells that were filled back into it. */
import { cellAddress } from "../../core/base/a1";
import { fail, ok, type Result } from "../../core/base/result";
import { isWithin, rawText, type Sheet } from "../../core/workbook/workbook";
import { openForm as openWordForm, type OpenForm as WordForm } from "../../docx/form/fill-form";
import { isFree, type FormTable } from "../../docx/form/tables";
import type { ReportFileProblem } from "../../docx/report-files";
import { patchWorkbook } from "../../xlsx/patch-workbook";
import type { PatchProblem, SheetPatch } from "../../xlsx/patch/sheet-patch";
import { readWorkbook } from "../../xlsx/read-workbook";
import type { NamedFile } from "../decode-file";
import type { CellState, FormFill, FormGrid } from "./form-grid";

export type FormFileProblem =
  PatchProblem | { readonly code: "form-not-docx" | "form-broken" | "form-too-large"; readonly file: string };

export type OpenedForm = {
  readonly grids: readonly FormGrid[];
  /** The form's bytes with these cells filled; everything else stays as it is. */
  write(fills: readonly FormFill[]): Result<Uint8Array, PatchProblem>;
};

/** By the file's name: .docx, or else a workbook. */
export function openForm(file: NamedFile): Promise<Result<OpenedForm, FormFileProblem>> {
  return file.name.toLowerCase().endsWith(".docx") ? Promise.resolve(openDocument(file)) : openSheets(file);
}

async function openSheets({ bytes, name }: NamedFile): Promise<Result<OpenedForm, FormFileProblem>> {
  const read = await readWorkbook(bytes, name);
  if (!read.ok) return read;
  const { sheets } = read.value;
  return ok({
    grids: sheets.map(sheetGrid),
    write(fills) {
      const patches = sheets.flatMap((sheet, at): readonly SheetPatch[] => {
        const own = fills.filter(({ grid }) => grid === at);
        const cells = own.map(({ row, column, content }) => ({ row: row + 1, column: column + 1, value: content }));
        return cells.length === 0 ? [] : [{ kind: "set", sheet: sheet.name, cells }];
      });
      return patches.length === 0 ? ok(bytes) : patchWorkbook(bytes, patches);
    },
  });
}

function sheetGrid(sheet: Sheet): FormGrid {
  return {
    where: sheet.name,
    rows: sheet.rows.map((row) => row.map((raw) => rawText(raw).trim() || null)),
    state: (row, column) => stateIn(sheet, row, column),
    address: (row, column) => cellAddress(row + 1, column + 1),
  };
}

function stateIn({ rows, formulas, merges }: Sheet, row: number, column: number): CellState {
  const [atRow, atColumn] = [row + 1, column + 1];
  if (isWithin(formulas, atRow, atColumn)) return "formula";
  const merge = merges.find((one) => isWithin([one], atRow, atColumn));
  if (merge && (merge.top !== atRow || merge.left !== atColumn)) return "merged";
  return rawText(rows[row]?.[column] ?? null).trim() === "" ? "free" : "filled";
}

function openDocument({ bytes, name }: NamedFile): Result<OpenedForm, FormFileProblem> {
  const opened = openWordForm(bytes);
  if (!opened.ok) return fail({ code: CODES[opened.problem.code], file: name });
  const form: WordForm = opened.value;
  return ok({
    grids: form.tables.map(tableGrid),
    write: (fills) => ok(form.fill(fills.map(({ grid, row, column, text }) => ({ table: grid, row, column, text })))),
  });
}

const CODES = {
  "not-docx": "form-not-docx",
  broken: "form-broken",
  "too-large": "form-too-large",
} as const satisfies Record<ReportFileProblem["code"], string>;

function tableGrid(table: FormTable, at: number): FormGrid {
  return {
    where: `表${at + 1}`,
    rows: table.map((row) => row.map((cell) => cell?.text || null)),
    state(row, column) {
      const cell = table[row]?.[column];
      if (!cell || cell.isContinued) return "merged";
      return isFree(cell) ? "free" : "filled";
    },
    address: (row, column) => `第${row + 1}行第${column + 1}列`,
  };
}
