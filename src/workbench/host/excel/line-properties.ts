/** `getRowProperties` and `getColumnProperties`: which rows and columns of a range are hidden, one entry a line. */
import { cellsText } from "../model/address";
import { areaOf } from "../model/area";
import { GRID, type RangeModel } from "../model/model";
import { OfficeError } from "../protocol/office-error";

type Line = { readonly index: number; readonly address: string; readonly isHidden: boolean };
type Properties = Record<string, unknown>;

export function rowProperties(range: RangeModel, options: unknown): Properties[] {
  const { top, rows } = areaOf(range);
  const lines = Array.from({ length: rows }, (_, at) => ({
    index: top + at,
    address: cellsText({ top: top + at, left: 0, rows: 1, columns: GRID.columns }),
    isHidden: range.sheet.hiddenRows.has(top + at),
  }));
  return lines.map((line) => answer(line, options, { hidden: "rowHidden", index: "rowIndex" }));
}

export function columnProperties(range: RangeModel, options: unknown): Properties[] {
  const { left, columns } = areaOf(range);
  const lines = Array.from({ length: columns }, (_, at) => ({
    index: left + at,
    address: cellsText({ top: 0, left: left + at, rows: GRID.rows, columns: 1 }),
    isHidden: range.sheet.hiddenColumns.has(left + at),
  }));
  return lines.map((line) => answer(line, options, { hidden: "columnHidden", index: "columnIndex" }));
}

function answer(line: Line, options: unknown, names: { hidden: string; index: string }): Properties {
  const asked = Object.entries((options ?? {}) as Properties).flatMap(([name, wanted]) =>
    wanted === true ? [name] : [],
  );
  const known: Properties = { address: line.address, [names.hidden]: line.isHidden, [names.index]: line.index };
  return Object.fromEntries(
    asked.map((name) => {
      if (!Object.hasOwn(known, name)) throw new OfficeError("ApiNotFound", `the property ${name} is not emulated`);
      return [name, known[name]];
    }),
  );
}
