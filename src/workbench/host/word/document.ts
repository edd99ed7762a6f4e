/** Word.Document, the root of every batch. */
import { described } from "../executor/class-description";
import { allControls } from "../document/controls";
import { contentOf, rangeOver } from "../document/extents";
import type { DocumentModel } from "../document/model";
import { selectionOf } from "../document/ranges";
import { sectionsOf } from "../document/sections";
import { mainBody } from "../document/stories";
import { listOf } from "./lists";

export const documentClass = described<DocumentModel>({
  name: "Document",
  navigations: {
    Body: { type: "Body", get: (self) => mainBody(self) },
    ContentControls: { type: "ContentControlCollection", get: (self) => listOf(self, () => allControls(self)) },
    Properties: { type: "DocumentProperties", get: (self) => self },
    Sections: { type: "SectionCollection", get: (self) => listOf(self, () => sectionsOf(self)) },
  },
  methods: {
    // A range of its own: it stays where it is when something else is selected.
    GetSelection: { type: "Range", call: (self) => rangeOver(self, contentOf(selectionOf(self))) },
    /** The file has no other home than this page: there is nothing to do. */
    Save: { call: () => null },
  },
});
