/** Use case: what a refresh would do to the report that is open in Word; nothing is written. The file's refresh decides, so both come to the same. */
import { isInPlace, type DocumentSteps, type PartStep } from "../../core/link/document-steps";
import { fail, ok, type Result } from "../../core/base/result";
import type { BlockState } from "../../core/link/refresh-plan";
import { partSteps, trackChanges } from "../../docx/live/open-document";
import { stepsBetween } from "../../docx/live/steps-between";
import { entriesOf } from "../../docx/reading/read-document";
import type { Check } from "../check";
import { refreshWithCharts, type Refreshed, type RefreshProblem, type RefreshSettings } from "../refresh-report";

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

export async function pendingRefresh(
  bytes: Uint8Array,
  check: Check,
  settings: RefreshSettings,
): Promise<Result<PendingRefresh, RefreshProblem>> {
  const refreshed = await refreshWithCharts(bytes, check, settings);
  if (!refreshed.ok) return fail(refreshed.problem);
  const { value } = refreshed;
  const shared = { bytes, check, settings, refreshed: value, isTracked: trackChanges(bytes) };
  if (value.bytes === null) return ok({ ...shared, steps: null, provenance: null });
  const mayShade = new Set(value.plan.blocks.flatMap(({ key, state }) => (UNEDITED.has(state) ? [key] : [])));
  const steps = stepsBetween(bytes, value.bytes, { mayShade: (block) => block !== null && mayShade.has(block) });
  if (isDone(bytes, value, steps)) return ok({ ...shared, steps: null, provenance: null });
  return ok({ ...shared, steps, provenance: partSteps(value.bytes).provenance });
}

/**
 * Of the same workbook, with every word as it shall be: what is left is how the file is built, such as the binding of a control
 * that Word could give its tag alone, and the order of entries.
 */
function isDone(bytes: Uint8Array, { stored, snapshot }: Refreshed, steps: DocumentSteps): boolean {
  if (!isInPlace(steps) || stored.fingerprint !== snapshot.workbook.fingerprint) return false;
  if (steps.figures === null) return true;
  const old = entriesOf(partSteps(bytes).figures?.xml ?? EMPTY);
  return [...entriesOf(steps.figures.xml)].every(([key, text]) => old.get(key) === text);
}

const EMPTY = "<figures/>";

const UNEDITED: ReadonlySet<BlockState> = new Set(["same", "replaced"]);
