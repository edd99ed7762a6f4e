/** Excel.WorksheetCollection. */
import { optionalText, textAt, yesOrNo } from "../executor/arguments";
import { described } from "../executor/class-description";
import type { SheetModel, WorkbookModel } from "../model/model";
import { addSheet, findSheet } from "../model/sheets";

export const worksheetCollectionClass = described<WorkbookModel>({
  name: "WorksheetCollection",
  items: {
    type: "Worksheet",
    all: ({ sheets }) => sheets,
    byKey: (self, key) => findSheet(self, textAt([key], 0)),
  },
  methods: {
    Add: { type: "Worksheet", call: (self, args) => addSheet(self, optionalText(args, 0)) },
    GetActiveWorksheet: { type: "Worksheet", call: ({ active }) => active },
    GetCount: { call: (self, args) => shown(self, args).length },
    GetFirst: { type: "Worksheet", call: (self, args) => shown(self, args)[0] ?? null },
    GetItemOrNullObject: { type: "Worksheet", call: (self, args) => findSheet(self, textAt(args, 0)) },
    GetLast: { type: "Worksheet", call: (self, args) => shown(self, args).at(-1) ?? null },
  },
  events: ["Activated", "Added", "DataChanged", "Deactivated", "Deleted", "SelectionChanged"],
});

function shown({ sheets }: WorkbookModel, args: readonly unknown[]): SheetModel[] {
  return yesOrNo(args, 0) ? sheets.filter(({ visibility }) => visibility === "Visible") : [...sheets];
}
