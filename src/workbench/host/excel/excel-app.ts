/** Excel behind the protocol: the open workbook, its classes and its events. */
import type { RangeModel, WorkbookModel } from "../model/model";
import type { HostDocument } from "../session/document";
import type { OfficeApp, RaisedEvent } from "../session/office-app";
import { excelClass } from "./classes";
import { eventEntries } from "./event-entries";
import { serviceOf } from "./services";

/** An open workbook with its host. */
export type ExcelDocument = HostDocument & { readonly workbook: WorkbookModel };

const EXCEL_ON_THE_WEB = 16;
const RICH_API_EVENT = "richApiMessage";
const SELECTION_EVENT = "documentSelectionChanged";

export function excelApp(workbook: WorkbookModel): OfficeApp {
  let told = 0;
  return {
    number: EXCEL_ON_THE_WEB,
    name: workbook.name,
    root: { type: excelClass("Workbook"), object: workbook },
    classOf: excelClass,
    serviceOf,
    holder: {
      hold: (object) => void (isRange(object) && workbook.tracked.add(object)),
      release: (object) => void (isRange(object) && workbook.tracked.delete(object)),
    },
    fileBytes: () => workbook.bytes,
    actAs: (author) => {
      workbook.author = author;
    },
    afterBatch: () => undefined,
    settingsAtStart: (values) => [...values],
    settingsRefreshed: (values) => [...values].map(([Name, Value]) => ({ Name, Value })),
    call: () => null,
    hasEvent: (name) => name === SELECTION_EVENT,
    takeEvents: () => {
      const happenings = workbook.happenings.splice(0);
      // Nobody is told of what happens while events are switched off.
      if (happenings.length === 0 || !workbook.eventsEnabled) return [];
      const entries = eventEntries(workbook, happenings, told);
      told += entries.length;
      const selected = happenings.some(({ kind }) => kind === "selected");
      const raised: RaisedEvent[] = [{ name: RICH_API_EVENT, data: { ArrayData: entries } }];
      return selected ? [...raised, { name: SELECTION_EVENT, data: {} }] : raised;
    },
  };
}

function isRange(object: object): object is RangeModel {
  return "kind" in object && object.kind === "range";
}
