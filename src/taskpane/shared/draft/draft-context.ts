/** What the panel 起草选项 needs of the pane that shows it. */
import { createContext, useContext, useSyncExternalStore, type ReactNode } from "react";
import type { Check } from "../../../app/check";
import type { CellsAt } from "../../../app/ports";
import type { ChosenFile } from "../collect-state";
import type { DraftDesk } from "./desk";
import type { HandOver } from "./draft-files";
import type { DraftState } from "./draft-state";

export type DraftTools = {
  readonly desk: DraftDesk;
  /** The check that the draft is of. */
  readonly check: Check;
  /** Hands a document to the person, by what the host has for that. */
  readonly handOver: HandOver;
  /** Whether one is written now. */
  readonly isWriting: boolean;
  /** The document that is open in the host, where it may be last year's. */
  readonly open?: ChosenFile;
  /** Cells as the host can show them; where it cannot, they are told as text. */
  readonly cells?: (cells: readonly CellsAt[]) => ReactNode;
};

export const DraftContext = createContext<DraftTools | null>(null);

export function useDraftTools(): DraftTools {
  const tools = useContext(DraftContext);
  if (!tools) throw new Error("the panel stands outside a page of a draft");
  return tools;
}

/** A part of the draft's state; drawn again when that part changes. */
export function useDraftState<Part>(desk: DraftDesk, part: (state: DraftState) => Part): Part {
  return useSyncExternalStore(desk.store.subscribe, () => part(desk.store.get()));
}
