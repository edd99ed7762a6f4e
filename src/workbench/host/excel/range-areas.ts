/** Excel.RangeAreas and the collection of its ranges. */
import { integerAt } from "../executor/arguments";
import { described } from "../executor/class-description";
import { addressText } from "../model/address";
import { areaOf, cellCountOf } from "../model/area";
import type { AreasModel, RangeModel } from "../model/model";
import { OfficeError } from "../protocol/office-error";

export const rangeAreasClass = described<AreasModel>({
  name: "RangeAreas",
  isReferenceable: true,
  scalars: {
    Address: { get: ({ ranges }) => ranges.map((range) => addressText(range, areaOf(range))).join(",") },
    AreaCount: { get: ({ ranges }) => ranges.length },
    CellCount: { get: ({ ranges }) => ranges.reduce((sum, range) => sum + cellCountOf(areaOf(range)), 0) },
  },
  navigations: {
    Areas: { type: "RangeCollection", get: (self) => self },
    Worksheet: { type: "Worksheet", get: ({ sheet }) => sheet },
  },
});

export const rangeCollectionClass = described<AreasModel>({
  name: "RangeCollection",
  items: { type: "Range", all: ({ ranges }) => ranges },
  methods: {
    GetCount: { call: ({ ranges }) => ranges.length },
    GetItemAt: { type: "Range", call: (self, args) => itemAt(self, integerAt(args, 0)) },
  },
});

function itemAt({ ranges }: AreasModel, index: number): RangeModel {
  const range = ranges[index];
  if (range === undefined) throw new OfficeError("InvalidArgument");
  return range;
}
