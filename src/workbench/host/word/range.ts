/** Word.Range and its collection. */
import { objectAt } from "../executor/arguments";
import { described, type AnyClass } from "../executor/class-description";
import { contentOf } from "../document/extents";
import type { RangeModel } from "../document/model";
import { deleteStretch, rangeOverBoth } from "../document/ranges";
import { bodyAround } from "../document/stories";
import { textOf } from "../document/text";
import { cellNavigations } from "./cell-around";
import { listClass } from "./lists";
import { contentMethods, contentNavigations, styleScalars, textScalar } from "./stretch";

export const rangeClass = described<RangeModel>({
  name: "Range",
  isReferenceable: true,
  scalars: {
    ...textScalar<RangeModel>(),
    ...styleScalars<RangeModel>(),
    IsEmpty: { get: (self) => textOf(contentOf(self)) === "" },
  },
  navigations: {
    ...contentNavigations<RangeModel>(),
    ...cellNavigations<RangeModel>(),
    ParentBody: { type: "Body", get: (self) => bodyAround(self.document, self.start) },
  },
  methods: {
    ...contentMethods<RangeModel>(),
    Delete: { call: (self) => deleteStretch(self) },
    ExpandTo: {
      type: "Range",
      call: (self, args) => rangeOverBoth(self, objectAt<"range", RangeModel>(args, 0, "range")),
    },
  },
});

export const rangeCollectionClass: AnyClass = listClass("RangeCollection", "Range");
