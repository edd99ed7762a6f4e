/** The open workbook with everything that belongs to it here: what an add-in stored, what it holds, what troubles are ordered. */
import type { ExecutorSession } from "../executor/session";
import { ReferenceStore } from "../executor/reference-store";
import { excelClass } from "../excel/classes";
import { serviceOf } from "../excel/services";
import type { RangeModel, WorkbookModel } from "../model/model";
import { DocumentSettings } from "./document-settings";
import { EditMode } from "./edit-mode";
import { Faults } from "./faults";
import { FileStore } from "./file-store";
import type { Profile } from "./profile";
import type { SyncRecord } from "./traffic";

export type HostDocument = {
  readonly workbook: WorkbookModel;
  readonly profile: Profile;
  readonly locale: string;
  readonly executor: ExecutorSession;
  readonly settings: DocumentSettings;
  readonly files: FileStore;
  readonly faults: Faults;
  readonly editing: EditMode;
  /** Every batch of the add-in since it was opened. */
  readonly syncs: SyncRecord[];
  /** What the pane told its host besides: pairs of an action's number and its payload. */
  readonly notices: (readonly [number, unknown])[];
};

export function hostDocument(workbook: WorkbookModel, about: { profile: Profile; locale: string }): HostDocument {
  const references = new ReferenceStore({
    hold: (object) => void (isRange(object) && workbook.tracked.add(object)),
    release: (object) => void (isRange(object) && workbook.tracked.delete(object)),
  });
  const root = { type: excelClass("Workbook"), object: workbook };
  return {
    workbook,
    ...about,
    executor: { root, classOf: excelClass, serviceOf, references },
    settings: new DocumentSettings(),
    files: new FileStore(),
    faults: new Faults(),
    editing: new EditMode(),
    syncs: [],
    notices: [],
  };
}

function isRange(object: object): object is RangeModel {
  return "kind" in object && object.kind === "range";
}
