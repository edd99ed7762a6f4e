/** How far a long step is: `done` of `total` of `what` (a code that `text` turns into words). */
export type Progress = { readonly done: number; readonly total: number; readonly what: string };

/** A long step: yields its progress, returns its result. To cancel is to stop draining. */
export type Steps<Value> = Generator<Progress, Value, void>;

/** Runs a long step to its end in one go, telling `watch` of each step of progress. */
export function drain<Value>(steps: Steps<Value>, watch?: (progress: Progress) => void): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    watch?.(step.value);
  }
}
