/** The workbook as this host keeps it: plain mutable objects; what may be done with them is in the files beside this one. */

import type { Author } from "../protocol/author";

/** Cells of a sheet, counted from 0. */
export type Area = { readonly top: number; readonly left: number; readonly rows: number; readonly columns: number };

export type CellError = { readonly error: string };
/** What a cell holds; dates and percentages are numbers under a number format. */
export type CellValue = string | number | boolean | null | CellError;

export type TableModel = {
  readonly kind: "table";
  readonly id: string;
  name: string;
  readonly sheet: SheetModel;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
};

/** A conditional format of the custom kind: the only kind this host draws and tells of. */
export type ConditionalFormatModel = {
  readonly kind: "conditional-format";
  readonly id: string;
  readonly sheet: SheetModel;
  area: Area;
  formula: string;
  stopIfTrue: boolean;
  priority: number;
  fillColor: string;
  font: ConditionalFont;
};
export type ConditionalFont = { color: string; bold: boolean; italic: boolean; strikethrough: boolean };

export type SheetModel = {
  readonly kind: "sheet";
  readonly id: string;
  readonly workbook: WorkbookModel;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  /** cells[row][column]; short and missing rows are empty cells. */
  readonly cells: CellValue[][];
  /** Number formats in the same shape; absent is General. */
  readonly formats: (string | undefined)[][];
  /** Formulas by `row * 16384 + column`. */
  readonly formulas: Map<number, string>;
  readonly merges: Area[];
  readonly tables: TableModel[];
  readonly conditionalFormats: ConditionalFormatModel[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  isProtected: boolean;
  selection: Area;
};

/** Several ranges of one sheet. */
export type AreasModel = { readonly kind: "areas"; readonly sheet: SheetModel; readonly ranges: readonly RangeModel[] };

/** A range an add-in holds on to. It moves with inserted and deleted rows; without cells left it has no area. */
export type RangeModel = { readonly kind: "range"; readonly sheet: SheetModel; area: Area | null };

export type NamedItemModel = {
  readonly kind: "name";
  readonly workbook: WorkbookModel;
  readonly name: string;
  formula: string;
  visible: boolean;
  comment: string;
};
export type SettingModel = {
  readonly kind: "setting";
  readonly workbook: WorkbookModel;
  readonly key: string;
  value: unknown;
};
export type XmlPartModel = {
  readonly kind: "xml-part";
  readonly workbook: WorkbookModel;
  readonly id: string;
  xml: string;
};

/** Something that happened to the workbook and is not yet told to the pane. */
export type Happening =
  | { readonly kind: "changed"; readonly sheet: SheetModel; area: Area; readonly change: CellsChange }
  | { readonly kind: "selected"; readonly sheet: SheetModel }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted"; readonly sheet: SheetModel };

export type CellsChange = {
  readonly how: "RangeEdited" | "RowInserted" | "RowDeleted";
  readonly by: Author;
  /** Only for a single edited cell. */
  readonly details: { readonly before: CellValue; readonly after: CellValue } | null;
};

export type WorkbookModel = {
  readonly kind: "workbook";
  readonly name: string;
  /** The package it was opened from. */
  readonly bytes: Uint8Array;
  readonly sheets: SheetModel[];
  readonly names: NamedItemModel[];
  readonly settings: SettingModel[];
  readonly xmlParts: XmlPartModel[];
  active: SheetModel;
  /** Ranges that somebody holds: they must move when rows do. */
  readonly tracked: Set<RangeModel>;
  readonly happenings: Happening[];
  /** Every time that rows were put in or, by a negative count, taken out, in order. */
  readonly rowMoves: { readonly sheet: SheetModel; readonly at: number; readonly count: number }[];
  /** The cells of told events, by the reference id that `eventArgs.getRange` asks with. */
  readonly eventRanges: Map<string, RangeModel>;
  eventsEnabled: boolean;
  /** False while another workbook's window has the focus. */
  focused: boolean;
  /** Who acts now: decides the source of events. */
  author: Author;
  /** The last number given to an object that needs an id. */
  ids: number;
};

/** The grid of Excel 2007 and later. */
export const GRID: Area = { top: 0, left: 0, rows: 1_048_576, columns: 16_384 };

/** An id in Excel's form, the next of this workbook. */
export function nextId(workbook: WorkbookModel): string {
  workbook.ids += 1;
  return `{00000000-0001-0000-0000-${workbook.ids.toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** A range over an area. */
export function rangeOf(sheet: SheetModel, area: Area): RangeModel {
  return { kind: "range", sheet, area };
}
