/** Puts the state and use cases of the pane in Word together. */
import { NO_CHOICES } from "../../core/link/refresh-plan";
import { Store } from "../shared/store";
import { NOTHING_FINISHED } from "./final-state";
import { Finalising, type FinalisingPorts } from "./finalising";
import { Linking, type LinkingPorts } from "./linking";
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
};

export function makeWord(ports: LinkingPorts & FinalisingPorts): WordPane {
  const store = new Store(FIRST);
  const final = new Store(NOTHING_FINISHED);
  return { store, linking: new Linking(store, ports), final, finalising: new Finalising(final, ports) };
}
