/** An open file with everything that belongs to it here: what an add-in stored, what it holds, what troubles are ordered. */
import type { ExecutorSession } from "../executor/session";
import { ReferenceStore } from "../executor/reference-store";
import { DocumentSettings } from "./document-settings";
import { EditMode } from "./edit-mode";
import { Faults } from "./faults";
import { FileStore } from "./file-store";
import type { OfficeApp } from "./office-app";
import type { Profile } from "./profile";
import type { CallRecord, SyncRecord } from "./traffic";

export type HostDocument = {
  readonly app: OfficeApp;
  readonly profile: Profile;
  readonly locale: string;
  readonly executor: ExecutorSession;
  readonly settings: DocumentSettings;
  readonly files: FileStore;
  readonly faults: Faults;
  readonly editing: EditMode;
  /** Every batch of the add-in since it was opened. */
  readonly syncs: SyncRecord[];
  /** Every call of the common interface since then. */
  readonly calls: CallRecord[];
  /** What the pane told its host besides: pairs of an action's number and its payload. */
  readonly notices: (readonly [number, unknown])[];
};

export function hostDocument(app: OfficeApp, about: { profile: Profile; locale: string }): HostDocument {
  const { root, classOf, serviceOf, holder } = app;
  return {
    app,
    ...about,
    executor: { root, classOf, serviceOf, references: new ReferenceStore(holder) },
    settings: new DocumentSettings(),
    files: new FileStore(),
    faults: new Faults(),
    editing: new EditMode(),
    syncs: [],
    calls: [],
    notices: [],
  };
}
