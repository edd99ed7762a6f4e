/** Word.Section and its collection. */
import { described, type AnyClass } from "../executor/class-description";
import { headerOrFooter, sectionsOf } from "../document/sections";
import type { SectionModel } from "../document/model";
import { mainBody } from "../document/stories";
import { OfficeError } from "../protocol/office-error";
import { listClass } from "./lists";

export const sectionClass = described<SectionModel>({
  name: "Section",
  isReferenceable: true,
  navigations: { Body: { type: "Body", get: (self) => bodyOf(self) } },
  methods: {
    GetFooter: { type: "Body", call: (self, args) => headerOrFooter(self, "Footer", args[0]) },
    GetHeader: { type: "Body", call: (self, args) => headerOrFooter(self, "Header", args[0]) },
  },
});

export const sectionCollectionClass: AnyClass = listClass("SectionCollection", "Section");

/** A body of one section among several would be a part of the document's. */
function bodyOf({ document }: SectionModel): object {
  if (sectionsOf(document).length > 1) throw new OfficeError("NotImplemented", "the body of one section among several");
  return mainBody(document);
}
