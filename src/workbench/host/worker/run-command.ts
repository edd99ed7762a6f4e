/** Carries out what the page asks of an open workbook. */
import type { ExcelDocument } from "../excel/excel-app";
import { cellsText } from "../model/address";
import { areaOf } from "../model/area";
import { rangeAt } from "../model/find-range";
import { activateSheet, selectCells } from "../model/happen";
import { blockOf, formulaOrValue, valueOf } from "../model/range-values";
import type { ExcelCommand, SharedCommand } from "./command";
import { runEdit, sheetNamed } from "./run-edit";
import { SHARED_RUNNERS } from "./run-shared-command";
import { viewOf } from "./view";

type Of<Kind extends ExcelCommand["kind"]> = Extract<ExcelCommand, { kind: Kind }>;
type Runners = { readonly [Kind in ExcelCommand["kind"]]: (document: ExcelDocument, command: Of<Kind>) => unknown };

const RUNNERS: Runners = {
  edit: ({ workbook }, { edit, by }) => runEdit(workbook, edit, by),
  select: ({ workbook }, { sheet, range }) => select(sheetNamed(workbook, sheet), range),
  activate: ({ workbook }, { sheet }) => activateSheet(sheetNamed(workbook, sheet)),
  selection: ({ workbook: { active } }) => ({ sheet: active.name, range: cellsText(active.selection) }),
  cells: ({ workbook }, { sheet, range }) => blockOf(rangeAt(sheetNamed(workbook, sheet), range), valueOf),
  formulas: ({ workbook }, { sheet, range }) => blockOf(rangeAt(sheetNamed(workbook, sheet), range), formulaOrValue),
  "conditional-formats": ({ workbook }, { sheet }) => conditionalFormats(sheetNamed(workbook, sheet)),
  view: ({ workbook }, size) => viewOf(workbook, size),
  protection: ({ workbook }, { sheet, state }) => {
    sheetNamed(workbook, sheet).isProtected = state === "on";
  },
  "cell-edit": ({ editing }, { state }) => (state === "begin" ? editing.begin() : editing.end()),
  focus: ({ workbook }, { window }) => {
    workbook.focused = window === "this";
  },
  "edit-before": ({ faults, workbook }, { sync, edit, by }) => faults.before(sync, () => runEdit(workbook, edit, by)),
};

/** What it gives. Throws when it cannot be done. */
export function runCommand(document: ExcelDocument, command: ExcelCommand | SharedCommand): unknown {
  const runners = { ...SHARED_RUNNERS, ...RUNNERS };
  type Run = (document: ExcelDocument, command: ExcelCommand | SharedCommand) => unknown;
  const run = runners[command.kind] as Run | undefined;
  if (run === undefined) throw new Error(`${command.kind} is no command for a workbook`);
  return run(document, command) ?? null;
}

function select(sheet: ReturnType<typeof sheetNamed>, range: string): void {
  selectCells(sheet, areaOf(rangeAt(sheet, range)));
}

function conditionalFormats(sheet: ReturnType<typeof sheetNamed>): unknown {
  return sheet.conditionalFormats.map(({ area, formula, fillColor }) => ({
    range: cellsText(area),
    formula,
    fillColor,
  }));
}
