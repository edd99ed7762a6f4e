/** Puts the state and use cases of the pane in Word together. */
import { NO_CHOICES } from "../../core/link/refresh-plan";
import { Store } from "../shared/store";
import { NOTHING_FINISHED } from "./final-state";
import { Finalising, type FinalisingPorts } from "./finalising";
import { NOTHING_INSERTED } from "./insert-state";
import { Inserting } from "./inserting";
import { Linking, type LinkingPorts } from "./linking";
import { NOTHING_PROOFED } from "./proof-state";
import { Proofing } from "./proofing";
import { NOTHING_TRACED } from "./trace-state";
import { Tracing } from "./tracing";
import { ReportWriting, type ReportWritingPorts } from "./report-writing";
import type { WordPane } from "./word-context";
import type { WordState } from "./word-state";

const FIRST: WordState = {
  source: { kind: "none" },
  document: { kind: "unknown" },
  written: { kind: "none" },
  choices: NO_CHOICES,
  isRelinking: false,
  adopted: null,
  unticked: new Set(),
  insert: NOTHING_INSERTED,
};

export type WordPorts = LinkingPorts & FinalisingPorts & Pick<ReportWritingPorts, "delivery" | "desk">;

export function makeWord(ports: WordPorts): WordPane {
  const store = new Store(FIRST);
  const final = new Store(NOTHING_FINISHED);
  const linking = new Linking(store, ports);
  const more = { ...ports, linking };
  return {
    store,
    linking,
    writing: new ReportWriting(store, more),
    inserting: new Inserting(store, more),
    final,
    finalising: new Finalising(final, ports),
    proofing: new Proofing(new Store(NOTHING_PROOFED), ports),
    tracing: new Tracing(new Store(NOTHING_TRACED), ports),
  };
}
