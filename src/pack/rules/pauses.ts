/** Where rules that walk many rows pause, so that the pane answers and a check can be stopped. */
import type { PAUSE } from "../../core/rule/rule";

/** Rows between two pauses: a few milliseconds of work. */
const STRETCH = 2000;

/** Work in steps that comes to a value. */
export type Pausing<Value> = Generator<typeof PAUSE, Value, void>;

/** Whether to pause before a row. */
export function pausesAt(row: number): boolean {
  return row % STRETCH === STRETCH - 1;
}
