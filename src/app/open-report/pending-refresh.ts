/** Use case: what a refresh would do to the report that is open in Word; nothing is written. The file's refresh decides, so both come to the same. */
import { isInPlace, type DocumentSteps, type PartStep } from "../../core/link/document-steps";
import { fail, ok, type Result } from "../../core/base/result";
import type { BlockState } from "../../core/link/refresh-plan";
import { partSteps, trackChanges } from "../../docx/live/open-document";
import { stepsBetween } from "../../docx/live/steps-between";
import { isSamePart } from "../../docx/refresh/same-part";
import type { Check } from "../check";
import { refreshReport, type Refreshed, type RefreshProblem, type RefreshSettings } from "../refresh-report";

export type PendingRefresh = {
  /** The document as it was read. */
  readonly bytes: Uint8Array;
  readonly check: Check;
  readonly settings: RefreshSettings;
  readonly refreshed: Refreshed;
  /** null when nothing is to be changed. */
  readonly steps: DocumentSteps | null;
  readonly provenance: PartStep | null;
  /** Changes are tracked in it: what is written now would stand beside the old words. */
  readonly isTracked: boolean;
};

export function pendingRefresh(
  bytes: Uint8Array,
  check: Check,
  settings: RefreshSettings,
): Result<PendingRefresh, RefreshProblem> {
  const refreshed = refreshReport(bytes, check, settings);
  if (!refreshed.ok) return fail(refreshed.problem);
  const { value } = refreshed;
  const shared = { bytes, check, settings, refreshed: value, isTracked: trackChanges(bytes) };
  if (value.bytes === null) return ok({ ...shared, steps: null, provenance: null });
  const mayShade = new Set(value.plan.blocks.flatMap(({ key, state }) => (UNEDITED.has(state) ? [key] : [])));
  const steps = stepsBetween(bytes, value.bytes, { mayShade: (block) => block !== null && mayShade.has(block) });
  // A control without a binding gets one in a file, and none in an open document: that alone is nothing to be done.
  if (isInPlace(steps) && saysTheSame(bytes, value.bytes)) return ok({ ...shared, steps: null, provenance: null });
  return ok({ ...shared, steps, provenance: partSteps(value.bytes).provenance });
}

function saysTheSame(before: Uint8Array, after: Uint8Array): boolean {
  const [old, now] = [partSteps(before), partSteps(after)];
  return [
    [old.figures, now.figures],
    [old.provenance, now.provenance],
  ].every(([from, to]) => from && to && isSamePart(from.xml, to.xml));
}

const UNEDITED: ReadonlySet<BlockState> = new Set(["same", "replaced"]);
