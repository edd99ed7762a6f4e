/** Excel.Workbook, the root of every batch, with Excel.Application and Excel.Runtime. */
import { textAt, yesOrNoValue } from "../executor/arguments";
import { described, type AnyClass } from "../executor/class-description";
import { needFocus } from "../model/guards";
import { rangeOf, type RangeModel, type WorkbookModel } from "../model/model";

export const workbookClass = described<WorkbookModel>({
  name: "Workbook",
  scalars: {
    Name: { get: ({ name }) => name },
    ReadOnly: { get: () => false },
  },
  navigations: {
    Application: { type: "Application", get: (self) => self },
    CustomXmlParts: { type: "CustomXmlPartCollection", get: (self) => self },
    Names: { type: "NamedItemCollection", get: (self) => self },
    Settings: { type: "SettingCollection", get: (self) => self },
    Tables: { type: "TableCollection", get: (self) => self },
    Worksheets: { type: "WorksheetCollection", get: (self) => self },
    _Runtime: { type: "Runtime", get: (self) => self },
  },
  methods: {
    GetActiveCell: { type: "Range", call: (self) => activeCell(self) },
    GetSelectedRange: { type: "Range", call: (self) => selectedRange(self) },
    _GetRangeForEventByReferenceId: { type: "Range", call: (self, args) => eventRange(self, args) },
    _GetRangeOrNullObjectForEventByReferenceId: { type: "Range", call: (self, args) => eventRange(self, args) },
  },
});

function selectedRange(workbook: WorkbookModel): RangeModel {
  needFocus(workbook);
  return rangeOf(workbook.active, workbook.active.selection);
}

function activeCell(workbook: WorkbookModel): RangeModel {
  const { sheet } = selectedRange(workbook);
  return rangeOf(sheet, { ...sheet.selection, rows: 1, columns: 1 });
}

function eventRange(workbook: WorkbookModel, args: readonly unknown[]): RangeModel | null {
  return workbook.eventRanges.get(textAt(args, 0)) ?? null;
}

/** There is nothing to calculate: formulas keep the results of the file. */
export const applicationClass: AnyClass = described<WorkbookModel>({
  name: "Application",
  scalars: { CalculationMode: { get: () => "Automatic" }, CalculationState: { get: () => "Done" } },
  methods: {
    Calculate: { call: () => null },
    SuspendApiCalculationUntilNextSync: { call: () => null },
    SuspendScreenUpdatingUntilNextSync: { call: () => null },
  },
});

export const runtimeClass = described<WorkbookModel>({
  name: "Runtime",
  scalars: {
    EnableEvents: {
      get: ({ eventsEnabled }) => eventsEnabled,
      set: (self, value) => Object.assign(self, { eventsEnabled: yesOrNoValue(value) }),
    },
  },
});
