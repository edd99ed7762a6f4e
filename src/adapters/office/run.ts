/// <reference types="office-js" />
/** Runs one operation in Excel after another, and tells what went wrong in our words. */
import type { HostProblem } from "../../app/ports";
import { fail, type Result } from "../../core/base/result";
import { hostProblem } from "./errors";

/** What is done in Excel, or why it cannot be. Office's errors are caught around it. */
export type Operation<Value> = (context: Excel.RequestContext) => Promise<Result<Value, HostProblem>>;

/**
 * A context of our own for each operation rather than Excel.run: that keeps a reference in Excel to every range it meets
 * and takes a further round trip to let them go. Ranges here are asked once and never again.
 */
export class ExcelQueue {
  private last: Promise<unknown> = Promise.resolve();

  /** Waits for the operations before it. */
  run<Value>(operation: Operation<Value>): Promise<Result<Value, HostProblem>> {
    const done = this.last.then(() => inExcel(operation));
    this.last = done.catch(() => null);
    return done;
  }
}

async function inExcel<Value>(operation: Operation<Value>): Promise<Result<Value, HostProblem>> {
  try {
    return await operation(new Excel.RequestContext());
  } catch (error) {
    return fail(hostProblem(error));
  }
}
