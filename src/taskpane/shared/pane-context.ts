/** What every view can reach: the state, and the use cases that change it. Nothing here is a global. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Pack } from "../../pack/pack";
import type { Checking } from "./checking";
import type { Collecting } from "./collecting";
import type { DraftDesk } from "./draft/desk";
import type { Drafting } from "./drafting";
import type { Language } from "./i18n";
import type { Mapping } from "./mapping";
import type { PackShelf } from "./pack-shelf";
import type { PaneState, View } from "./pane-state";
import type { Settling } from "./settling";
import type { Store } from "./store";
import type { Walking } from "./walking";

export type Pane = {
  readonly store: Store<PaneState>;
  readonly checking: Checking;
  readonly walking: Walking;
  readonly desk: DraftDesk;
  readonly drafting: Drafting;
  readonly settling: Settling;
  readonly mapping: Mapping;
  readonly collecting: Collecting;
  readonly packs: PackShelf;
  readonly version: string;
  readonly switchLanguage: (language: Language) => void;
};

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("a view stands outside the pane");
  return pane;
}

/** The pack, for views of a check. */
export function usePack(): Pack {
  return usePane().packs.loaded;
}

/** A part of the state; the view is drawn again when that part changes. */
export function usePaneState<Part>(part: (state: PaneState) => Part): Part {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}

/** Changes the view that is shown. */
export function useGoTo(): (view: View) => void {
  const { store } = usePane();
  return (view) => store.change({ view });
}
