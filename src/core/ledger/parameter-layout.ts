/** Where the values of a 参数表 stand: beside their names, behind a unit, or under a header that says so. */
import { cellAt, type RawValue, type Sheet } from "../workbook/workbook";
import { headerForm, unitWord } from "./header-text";
import { isEmptyCell } from "./token";

/** Where a parameter's name stands. */
export type NameAt = { readonly row: number; readonly column: number };

/** A parameter's value with its place, and the unit that stands beside it. */
export type ParameterCells = NameAt & { readonly raw: RawValue; readonly unit: string | null };

export type ParameterLayout = (name: NameAt) => ParameterCells;

const VALUE_HEADERS: ReadonlySet<string> = new Set(["值", "数值", "参数值", "取值"]);
const UNIT_HEADERS: ReadonlySet<string> = new Set(["单位", "计量单位"]);

/** How the lines whose names stand in one column go on to the right. */
export function layoutOf(sheet: Sheet, names: readonly NameAt[]): ParameterLayout {
  const headed = headedLayout(sheet, names[0]);
  if (headed !== null) return headed;
  const unitFirst = names.some((name) => {
    const beside = columnBeside(sheet, name);
    return unitAt(sheet, name.row, beside) !== null && !isEmptyCell(cellAt(sheet, name.row, beside + 1));
  });
  return (name) => {
    const beside = columnBeside(sheet, name);
    const isUnit = unitAt(sheet, name.row, beside) !== null || isEmptyCell(cellAt(sheet, name.row, beside));
    return unitFirst && isUnit
      ? cells(sheet, name.row, [beside + 1, beside])
      : cells(sheet, name.row, [beside, beside + 1]);
  };
}

/** 参数 | 单位 | 值 above the first name says where values and units stand. */
function headedLayout(sheet: Sheet, first: NameAt | undefined): ParameterLayout | null {
  for (let row = (first?.row ?? 1) - 1; first !== undefined && row >= 1; row--) {
    const forms = (sheet.rows[row - 1] ?? []).map((raw) => (typeof raw === "string" ? headerForm(raw) : ""));
    const value = forms.findIndex((form, index) => index >= first.column && VALUE_HEADERS.has(form)) + 1;
    const unit = forms.findIndex((form, index) => index >= first.column && UNIT_HEADERS.has(form)) + 1;
    if (value > 0) return (name) => cells(sheet, name.row, [value, unit > 0 ? unit : value + 1]);
  }
  return null;
}

/** A name may be merged over several columns. */
function columnBeside(sheet: Sheet, { row, column }: NameAt): number {
  return 1 + (sheet.merges.find((merge) => merge.top === row && merge.left === column)?.right ?? column);
}

function cells(sheet: Sheet, row: number, [value, unit]: readonly [number, number]): ParameterCells {
  return { row, column: value, raw: cellAt(sheet, row, value), unit: unitAt(sheet, row, unit) };
}

function unitAt(sheet: Sheet, row: number, column: number): string | null {
  const raw = cellAt(sheet, row, column);
  return typeof raw === "string" ? unitWord(headerForm(raw)) : null;
}
