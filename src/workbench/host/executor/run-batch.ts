/** Runs the actions of one batch in order; the first that fails ends it, and what was done before it stays done. */
import type { Action, ActionResult, BatchError, BatchRequest, BatchResponse } from "../protocol/batch";
import { ACTION } from "../protocol/batch";
import { OfficeError, statusOf } from "../protocol/office-error";
import { ActionRunner } from "./action-runner";
import { memberName } from "./members";
import type { ExecutorSession } from "./session";

/** The answer, which Office.js turns into loaded properties or an `OfficeExtension.Error`. */
export function runBatch(request: BatchRequest, session: ExecutorSession): BatchResponse {
  const runner = new ActionRunner(request, session);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: runner.run(action) });
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: batchError(error, index, locationOf(action, runner)) };
    }
    if (action.ActionType === ACTION.trace) traces.push(action.Id);
  }
  return { Results: results, TraceIds: traces };
}

function batchError(error: unknown, index: number, location: string): BatchError {
  // Anything else than a code of Excel's is a mistake of this host: its words help to find it.
  const known = error instanceof OfficeError ? error : new OfficeError("GeneralException", String(error));
  const status = statusOf(known.code);
  return { Code: known.code, Message: known.message, HttpStatusCode: status, ActionIndex: index, Location: location };
}

function locationOf(action: Action, runner: ActionRunner): string {
  const path = runner.describe(action.ObjectPathId);
  return action.Name === "" ? path.location : memberName(path.type, action.Name);
}
