/** What the pages in Word can reach beside the pane: the document's state, and the use cases that change it. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Store } from "../shared/store";
import type { Inserting } from "./inserting";
import type { FinalState } from "./final-state";
import type { Finalising } from "./finalising";
import type { Linking } from "./linking";
import type { ProofState } from "./proof-state";
import type { Proofing } from "./proofing";
import type { ReportWriting } from "./report-writing";
import type { TraceState } from "./trace-state";
import type { Tracing } from "./tracing";
import type { WordState } from "./word-state";

export type WordPane = {
  readonly store: Store<WordState>;
  readonly linking: Linking;
  readonly writing: ReportWriting;
  readonly inserting: Inserting;
  readonly final: Store<FinalState>;
  readonly finalising: Finalising;
  readonly proofing: Proofing;
  readonly tracing: Tracing;
};

export const WordContext = createContext<WordPane | null>(null);

export function useWord(): WordPane {
  const word = useContext(WordContext);
  if (!word) throw new Error("a page of Word stands outside of it");
  return word;
}

/** A part of the state; the page is drawn again when that part changes. */
export function useWordState<Part>(part: (state: WordState) => Part): Part {
  const { store } = useWord();
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}

/** A part of what the page 定稿 knows. */
export function useFinalState<Part>(part: (state: FinalState) => Part): Part {
  const { final } = useWord();
  return useSyncExternalStore(final.subscribe, () => part(final.get()));
}

/** A part of what verifying found. */
export function useProofState<Part>(part: (state: ProofState) => Part): Part {
  const { store } = useWord().proofing;
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}

/** What the cursor stands in. */
export function useTrace(): TraceState["trace"] {
  const { store } = useWord().tracing;
  return useSyncExternalStore(store.subscribe, () => store.get().trace);
}
