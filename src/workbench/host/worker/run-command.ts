/** Carries out what the page asks of an open workbook. */
import { cellsText } from "../model/address";
import { areaOf } from "../model/area";
import { rangeAt } from "../model/find-range";
import { activateSheet, selectCells } from "../model/happen";
import { blockOf, formulaOrValue, valueOf } from "../model/range-values";
import type { HostDocument } from "../session/document";
import type { HostCommand } from "./command";
import { runEdit, sheetNamed } from "./run-edit";
import { viewOf } from "./view";

/** Commands about the open workbook; opening one and panes are the worker's own business. */
export type DocumentCommand = Exclude<HostCommand, { kind: "open" | "pane" | "ribbon" }>;
type Of<Kind extends DocumentCommand["kind"]> = Extract<DocumentCommand, { kind: Kind }>;
type Runners = { readonly [Kind in DocumentCommand["kind"]]: (document: HostDocument, command: Of<Kind>) => unknown };

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
  fault: ({ faults }, { fault }) => faults.order(fault),
  "edit-before": ({ faults, workbook }, { sync, edit, by }) => faults.before(sync, () => runEdit(workbook, edit, by)),
  delay: ({ faults }, { milliseconds }) => {
    faults.delay = milliseconds;
  },
  "response-limit": ({ faults }, { bytes }) => {
    faults.responseLimit = bytes;
  },
  "clear-faults": ({ faults }) => faults.clear(),
  syncs: ({ syncs }) => syncs,
  held: ({ executor, files }) => ({ references: executor.references.size, files: files.openCount }),
  notices: ({ notices }) => notices,
};

/** What it gives. Throws when it cannot be done. */
export function runCommand(document: HostDocument, command: DocumentCommand): unknown {
  const run = RUNNERS[command.kind] as (document: HostDocument, command: DocumentCommand) => unknown;
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
