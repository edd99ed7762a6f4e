/** The check in the words of the draft; as it was checked until these are made. */
import { useMemo } from "react";
import type { Check } from "../../../app/check";
import type { DraftDesk } from "./desk";
import { useDraftState } from "./draft-context";

export function useShown(desk: DraftDesk, check: Check): Check {
  const worded = useDraftState(desk, (state) => state.worded);
  return useMemo(
    () => (worded?.of === check ? { ...worded.check, narrative: worded.narrative } : check),
    [worded, check],
  );
}
