/** Runs a long step in slices, so that the pane answers between them and can be told to stop. */
import type { Progress, Steps } from "../../core/base/progress";
import type { Cancel } from "../../app/ports";

/** A slice ends at the first step of progress after so many milliseconds. */
export const SLICE_MS = 15;

/** The pane's own time: a monotonic clock in milliseconds, and a pause that lets the page draw and answer. */
export type Pace = { now(): number; rest(): Promise<void> };

export type Sliced<Value> = { readonly kind: "finished"; readonly value: Value } | { readonly kind: "cancelled" };

export type SliceOptions = {
  readonly pace: Pace;
  readonly cancel: Cancel;
  /** Told once a slice, not once a step: nobody sees more. */
  readonly watch: (progress: Progress) => void;
};

/** Drains `steps`; stops at the next pause once it is cancelled. What a step throws is thrown. */
export async function runInSlices<Value>(
  steps: Steps<Value>,
  { pace, cancel, watch }: SliceOptions,
): Promise<Sliced<Value>> {
  let began = pace.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { kind: "finished", value: step.value };
    if (pace.now() - began < SLICE_MS) continue;
    watch(step.value);
    await pace.rest();
    if (cancel.isCancelled) return { kind: "cancelled" };
    began = pace.now();
  }
}
