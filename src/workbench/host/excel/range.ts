/** Excel.Range: its place, its shape and its cells as blocks. */
import { described } from "../executor/class-description";
import { addressText } from "../model/address";
import { areaOf, bottomOf, cellCountOf, rightOf } from "../model/area";
import { formatAt } from "../model/cells";
import { GRID, type RangeModel } from "../model/model";
import {
  blockOf,
  formulaOrValue,
  setFormats,
  setFormulas,
  setValues,
  textOf,
  valueOf,
  valueTypeOf,
} from "../model/range-values";
import { rangeMethods } from "./range-methods";

export const rangeClass = described<RangeModel>({
  name: "Range",
  isReferenceable: true,
  scalars: {
    Address: { get: (self) => addressText(self, areaOf(self)) },
    CellCount: { get: (self) => cellCount(self) },
    ColumnCount: { get: (self) => areaOf(self).columns },
    ColumnHidden: { get: columnHidden },
    ColumnIndex: { get: (self) => areaOf(self).left },
    Formulas: { get: (self) => blockOf(self, formulaOrValue), set: setFormulas },
    IsEntireColumn: { get: (self) => areaOf(self).rows === GRID.rows },
    IsEntireRow: { get: (self) => areaOf(self).columns === GRID.columns },
    NumberFormat: { get: (self) => blockOf(self, formatAt), set: setFormats },
    RowCount: { get: (self) => areaOf(self).rows },
    RowHidden: { get: rowHidden },
    RowIndex: { get: (self) => areaOf(self).top },
    Text: { get: (self) => blockOf(self, textOf) },
    ValueTypes: { get: (self) => blockOf(self, valueTypeOf) },
    Values: { get: (self) => blockOf(self, valueOf), set: setValues },
  },
  navigations: {
    ConditionalFormats: { type: "ConditionalFormatCollection", get: (self) => self },
    Worksheet: { type: "Worksheet", get: ({ sheet }) => sheet },
  },
  methods: rangeMethods,
});

// Excel has no number for more.
function cellCount(range: RangeModel): number {
  const count = cellCountOf(areaOf(range));
  return count > 2 ** 31 - 1 ? -1 : count;
}

/** Null when some are hidden and some are not. */
function rowHidden(range: RangeModel): boolean | null {
  const area = areaOf(range);
  return allOrNone(range.sheet.hiddenRows, { from: area.top, to: bottomOf(area) });
}

function columnHidden(range: RangeModel): boolean | null {
  const area = areaOf(range);
  return allOrNone(range.sheet.hiddenColumns, { from: area.left, to: rightOf(area) });
}

function allOrNone(hidden: ReadonlySet<number>, { from, to }: { from: number; to: number }): boolean | null {
  let count = 0;
  for (const index of hidden) if (index >= from && index < to) count += 1;
  return count === 0 ? false : count === to - from ? true : null;
}
