/** Carries out what Excel and Word have alike. */
import type { HostDocument } from "../session/document";
import type { SharedCommand } from "./command";

type Of<Kind extends SharedCommand["kind"]> = Extract<SharedCommand, { kind: Kind }>;
export type SharedRunners = {
  readonly [Kind in SharedCommand["kind"]]: (document: HostDocument, command: Of<Kind>) => unknown;
};

export const SHARED_RUNNERS: SharedRunners = {
  fault: ({ faults }, { fault }) => faults.order(fault),
  delay: ({ faults }, { milliseconds }) => {
    faults.delay = milliseconds;
  },
  "response-limit": ({ faults }, { bytes }) => {
    faults.responseLimit = bytes;
  },
  "clear-faults": ({ faults }) => faults.clear(),
  syncs: ({ syncs }) => syncs,
  calls: ({ calls }) => calls,
  held: ({ executor, files }) => ({ references: executor.references.size, files: files.openCount }),
  notices: ({ notices }) => notices,
};
