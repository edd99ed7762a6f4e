/**
 * Changes a person's workbook without loading and saving it: only the parts of the sheets concerned are written anew, every
 * other part is carried over byte for byte, with its formats, names, calculations, charts and macros.
 */
import { fail, ok, type Result } from "../core/base/result";
import type { CellRange } from "../core/workbook/workbook";
import { cellAddress } from "../core/base/a1";
import { cellFormatKinds } from "./cell-formats";
import { parseCellRange } from "./cell-range";
import { guardPackage, unpackingProblem } from "./package-guard";
import { addSheet, namespaceOf } from "./patch/add-sheet";
import type { CellContext } from "./patch/cell-xml";
import { ChangedCells } from "./patch/changed-cells";
import { withNumberFormat } from "./patch/cell-style";
import { expandShared } from "./patch/expand-shared";
import { dropCalculationOrder, makeRoom } from "./patch/insert-rows";
import { newSheetXml } from "./patch/new-sheet";
import { PackageEdit } from "./patch/package-edit";
import { SheetData, type CellEdit } from "./patch/sheet-data";
import { CannotPatch, type InsertPatch, type PatchProblem, type SheetPatch } from "./patch/sheet-patch";
import { grownTables, mergedWithin, widthOf, type TablePart } from "./patch/tables";
import { forgetStale, recalculated } from "./patch/stale-formulas";
import { findWorkbookParts, workbookPath, type SheetParts } from "./workbook-parts";
import { startTags } from "./xml-tags";
import { unpackText } from "./zip-part";

/** The bytes of the changed workbook, or why nothing was changed. The same workbook and patches give the same bytes. */
export function patchWorkbook(bytes: Uint8Array, patches: readonly SheetPatch[]): Result<Uint8Array, PatchProblem> {
  const guarded = guardPackage(bytes);
  if (!guarded.ok) return guarded;
  try {
    const parts = findWorkbookParts(guarded.value);
    const { styles, date1904 } = parts;
    const context = { kinds: styles ? cellFormatKinds(unpackText(styles)) : [], date1904 };
    const edit = new PackageEdit(guarded.value);
    const sheets = new Map(parts.sheets.map((sheet) => [sheet.name.toUpperCase(), sheet]));
    const main = workbookPath(guarded.value);
    const changed = new ChangedCells();
    for (const patch of patches) apply(patch, { edit, sheets, context, main, styles: styles?.name ?? null, changed });
    if (!changed.isEmpty) forgetStale(changed, { edit, sheets: parts.sheets, main });
    return ok(edit.bytes());
  } catch (error) {
    return fail(error instanceof CannotPatch ? error.problem : unpackingProblem(error));
  }
}

/** The names of all tabs, those of charts included. */
export function sheetNamesIn(bytes: Uint8Array): Result<readonly string[], PatchProblem> {
  const guarded = guardPackage(bytes);
  if (!guarded.ok) return guarded;
  try {
    const workbook = guarded.value.get(workbookPath(guarded.value).toLowerCase());
    const tabs = workbook ? [...startTags(unpackText(workbook), "sheet")] : [];
    return ok(tabs.map(({ attributes }) => attributes.get("name") ?? ""));
  } catch (error) {
    return fail(unpackingProblem(error));
  }
}

type Patching = {
  readonly edit: PackageEdit;
  readonly sheets: ReadonlyMap<string, SheetParts>;
  readonly context: CellContext;
  readonly main: string;
  /** The path of the styles part. */
  readonly styles: string | null;
  readonly changed: ChangedCells;
};

function apply(patch: SheetPatch, patching: Patching): void {
  switch (patch.kind) {
    case "add":
      return addSheet(patching.edit, patch.sheet, patching);
    case "replace":
      return replaceSheet(patch.sheet, patching);
    case "set":
      return write(
        patch.sheet,
        patch.cells.map((cell) => ({ ...cell, like: null, taken: "replace" })),
        patching,
      );
    case "enter":
      return enter(patch, patching);
    case "append":
      return append(patch, patching);
    case "insert":
      return insert(patch, patching);
  }
}

function sheetOf(name: string, { sheets }: Patching): SheetParts {
  const sheet = sheets.get(name.toUpperCase());
  if (!sheet) throw new CannotPatch({ code: "no-such-sheet", sheet: name });
  return sheet;
}

function replaceSheet(sheet: Extract<SheetPatch, { kind: "replace" }>["sheet"], patching: Patching): void {
  const { edit, context } = patching;
  const path = sheetOf(sheet.name, patching).sheet.name;
  edit.change(path, newSheetXml(sheet, namespaceOf(edit.text(path)), context));
}

function write(name: string, edits: readonly CellEdit[], patching: Patching): void {
  if (edits.length === 0) return;
  const { edit, context, changed } = patching;
  const path = sheetOf(name, patching).sheet.name;
  for (const { row, column } of edits) changed.add(name, row, column);
  const restyle = (style: string | null, format: string): string | null => restyled(style, format, patching);
  const xml = new SheetData(edit.text(path), name, { ...context, restyle }).edited(edits);
  edit.change(path, withExtent(xml, edits));
}

function enter({ sheet: name, cells }: Extract<SheetPatch, { kind: "enter" }>, patching: Patching): void {
  const { edit, context, main } = patching;
  const path = sheetOf(name, patching).sheet.name;
  const places = new Set(cells.map(({ row, column }) => cellAddress(row, column)));
  const formulas = new SheetData(edit.text(path), name, context).formulas();
  const replaced = formulas.filter(({ address }) => places.has(address));
  // One that others share cannot go without them; what shares another's would follow the wrong one.
  if (replaced.some(({ xml }) => /\st="shared"/.test(xml))) edit.change(path, expandShared(edit.text(path)));
  const isAnyNew = cells.some(({ formula }) => formula !== null);
  if (replaced.length > 0 || isAnyNew) dropCalculationOrder(edit, main);
  if (isAnyNew) edit.change(main, recalculated(edit.text(main)));
  const edits = cells.map(({ row, column, entered, formula, format }): CellEdit => {
    return { row, column, value: { entered, formula, format }, like: null, taken: "replace-formula" };
  });
  write(name, edits, patching);
}

/** A workbook without a styles part keeps its cells as they are. */
function restyled(style: string | null, format: string, { edit, styles }: Patching): string | null {
  if (styles === null) return style;
  const made = withNumberFormat(edit.text(styles), style, format);
  edit.change(styles, made.styles);
  return made.style;
}

function append(patch: Extract<SheetPatch, { kind: "append" }>, patching: Patching): void {
  const { sheet: name, at, columns, rows } = patch;
  if (rows.length === 0 || columns.length === 0) return;
  const { edit, context } = patching;
  const { sheet, tables } = sheetOf(name, patching);
  const area = {
    top: at,
    bottom: at + rows.length - 1,
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  const parts = tables.map(({ name: path }): TablePart => ({ path, xml: edit.text(path) }));
  const xml = edit.text(sheet.name);
  const [left, right] = widthOf(parts, area);
  const taken = new SheetData(xml, name, context).firstTaken([area.top, area.bottom], [left, right]);
  const merged = mergedWithin(xml, { ...area, left, right });
  const grown = grownTables(parts, area, name);
  if (taken !== null || merged !== null)
    throw new CannotPatch({ code: "occupied", sheet: name, cell: taken ?? merged ?? "" });
  for (const part of grown) edit.change(part.path, part.xml);
  write(name, rowEdits(patch), patching);
}

function insert(patch: InsertPatch, patching: Patching): void {
  const { sheet, at, rows, dataTop } = patch;
  if (rows.length === 0) return;
  const name = sheetOf(sheet, patching).name;
  const { edit, sheets, main } = patching;
  makeRoom({ sheet: name, at, by: rows.length, dataTop }, { edit, sheets: [...sheets.values()], main });
  patching.changed.moveDown(name, at, rows.length);
  write(sheet, rowEdits(patch), patching);
}

function rowEdits({ at, like, columns, rows }: Omit<InsertPatch, "kind" | "dataTop">): readonly CellEdit[] {
  return rows.flatMap((values, index) =>
    columns.map((column, i): CellEdit => ({
      row: at + index,
      column,
      value: values[i] ?? null,
      like,
      taken: "refuse",
    })),
  );
}

// `dimension` is a hint, but programs that trust it would not see what lies outside.
function withExtent(xml: string, edits: readonly CellEdit[]): string {
  return xml.replace(/(<(?:[\w.-]+:)?dimension\b[^>]*?\bref=")([^"]*)"/, (tag, head: string, ref: string) => {
    const old = parseCellRange(ref);
    return old ? `${head}${rangeText(edits.reduce(including, old))}"` : tag;
  });
}

function including(range: CellRange, { row, column }: CellEdit): CellRange {
  return {
    top: Math.min(range.top, row),
    bottom: Math.max(range.bottom, row),
    left: Math.min(range.left, column),
    right: Math.max(range.right, column),
  };
}

function rangeText({ top, left, bottom, right }: CellRange): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}
