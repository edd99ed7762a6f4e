/** What the pages in Word can reach beside the pane: the document's state, and the use cases that change it. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Store } from "../shared/store";
import type { Inserting } from "./inserting";
import type { FinalState } from "./final-state";
import type { Finalising } from "./finalising";
import type { Linking } from "./linking";
import type { ReportWriting } from "./report-writing";
import type { WordState } from "./word-state";

export type WordPane = {
  readonly store: Store<WordState>;
  readonly linking: Linking;
  readonly writing: ReportWriting;
  readonly inserting: Inserting;
  readonly final: Store<FinalState>;
  readonly finalising: Finalising;
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
