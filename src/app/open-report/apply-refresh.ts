/**
 * Use case: carries a pending refresh out on the open document. What was written is read back; where lines do not read as they
 * shall, once more; what still does not is told and waits, so that the next refresh does not take it for a person's typing.
 */
import { fail, ok, type Result } from "../../core/base/result";
import {
  isInPlace,
  keysOf,
  movesLines,
  type AsidePlace,
  type BeyondStep,
  type DocumentSteps,
  type PartStep,
} from "../../core/link/document-steps";
import { figuresOfKeys, partSteps } from "../../docx/live/open-document";
import { reboundTo } from "../../docx/live/rebind";
import { stepsBetween } from "../../docx/live/steps-between";
import type { CarriedOut, DocumentHost, DocumentProblem, Following } from "../ports";
import { refreshWithCharts } from "../refresh-report";
import { addParts, takeParts } from "./add-parts";
import { holdAgainst } from "./hold-against";
import type { PendingRefresh } from "./pending-refresh";

export type Applied = {
  /** Bound words that could not be written, as they stand and as they should; `where` is null in a line of the text. */
  readonly left: readonly (Omit<BeyondStep, "where"> & { readonly where: AsidePlace | null })[];
  /** Paragraphs or tables that could not be put in or taken out. */
  readonly unmoved: number;
  /** Every text that does not stand as it should, those of unmoved paragraphs too. */
  readonly keys: readonly string[];
};

/** half-written: part of ours may have stayed in the document, and what would take it away failed too. */
export type ApplyProblem =
  DocumentProblem | { readonly code: "report-half-written"; readonly because: DocumentProblem };

/** What is needed of the program that holds the document. */
export type OpenDocument = Pick<DocumentHost, "read" | "carryOut" | "writePart" | "addPart" | "deletePart">;

type Outcome = Promise<Result<Applied, ApplyProblem>>;

const ALL_DONE: Applied = { left: [], unmoved: 0, keys: [] };

/** "cancelled" where a person stopped it while nothing of the text was written: then the document is as it was. After that it goes to its end. */
export async function applyRefresh(host: OpenDocument, pending: PendingRefresh, following: Following): Outcome {
  const { steps, refreshed, isTracked } = pending;
  if (!steps || !refreshed.bytes) return ok(ALL_DONE);
  if (isTracked) return fail({ code: "document-tracked" });
  const target = { bytes: refreshed.bytes, steps };
  if (partSteps(pending.bytes).figures) return carryOut(host, pending, { ...target, ...following });
  return withNewParts(host, { bytes: pending.bytes, refreshed: target.bytes }, (bytes) => {
    const between = stepsBetween(pending.bytes, bytes, { mayShade: () => false });
    return carryOut(host, pending, { bytes, steps: { ...between, figures: null }, ...following });
  });
}

type Target = Following & { readonly bytes: Uint8Array; readonly steps: DocumentSteps };

async function carryOut(host: OpenDocument, pending: PendingRefresh, target: Target): Outcome {
  const { bytes, steps, watch, cancel } = target;
  const done = await host.carryOut(steps, { watch, cancel });
  if (!done.ok) return done;
  if (done.value.isStopped) return stopped(host, pending, target);
  if (isPlain(steps, done.value)) return finish(host, pending, null);
  const again = await stepsLeft(host, bytes);
  if (!again.ok) return again;
  if (isInPlace(again.value)) return finish(host, pending, null);
  // Of what is half done nothing is stopped.
  const repaired = await host.carryOut({ ...again.value, figures: null }, { watch, cancel: { isCancelled: false } });
  if (!repaired.ok) return repaired;
  const left = await stepsLeft(host, bytes);
  return left.ok ? finish(host, pending, left.value) : left;
}

/** The figures part goes back to what it was, and bound words that followed it go back with it. */
async function stopped(host: OpenDocument, pending: PendingRefresh, { steps }: Target): Outcome {
  const { figures } = partSteps(pending.bytes);
  const back = steps.figures && figures ? await host.writePart(figures) : ok(null);
  if (!back.ok) return back;
  const read = await host.read();
  if (!read.ok) return read;
  // Somebody typed meanwhile: their words stay, and so do the records of before.
  return fail({ code: holdAgainst(read.value, pending.bytes).isSameText ? "cancelled" : "document-changed" });
}

/** For a document that lost our parts: they are added first, for Word gives them ids that the bindings must name. */
async function withNewParts(
  host: OpenDocument,
  { bytes, refreshed }: { readonly bytes: Uint8Array; readonly refreshed: Uint8Array },
  act: (target: Uint8Array) => Outcome,
): Outcome {
  const added = await addParts(host, partSteps(refreshed));
  if (!added.ok) return fail(added.problem.isHalf ? half(added.problem.because) : added.problem.because);
  const done = await act(reboundTo(refreshed, added.value.figures));
  if (done.ok) return done;
  const now = await host.read();
  // Where something was written already its bindings need the parts; else they would only be in the way.
  if (now.ok && !holdAgainst(now.value, bytes).isSameText) return done;
  const because = now.ok ? await takeParts(host, added.value) : now.problem;
  return because ? fail(half(because)) : done;
}

function half(because: DocumentProblem): ApplyProblem {
  return { code: "report-half-written", because };
}

// Only words changed, and all of them were read back.
function isPlain(steps: DocumentSteps, { unreached, refused }: CarriedOut): boolean {
  return !movesLines(steps) && steps.beyond.length + unreached.length + refused.length === 0;
}

async function stepsLeft(host: OpenDocument, target: Uint8Array): Promise<Result<DocumentSteps, DocumentProblem>> {
  const read = await host.read();
  return read.ok ? ok(stepsBetween(read.value, target, { mayShade: () => false })) : read;
}

async function finish(host: OpenDocument, pending: PendingRefresh, left: DocumentSteps | null): Outcome {
  if (left === null || isInPlace(left))
    return writeParts(host, pending.provenance ? [pending.provenance] : [], ALL_DONE);
  const words = left.changes.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece !== "string"));
  const lines = words.map((word) => ({ ...word, where: null }));
  const keys = keysOf(left);
  const applied = { left: [...lines, ...left.beyond], unmoved: left.removes.length + left.inserts.length, keys };
  const parts = await partsHolding(host, pending, keys);
  return parts.ok ? writeParts(host, parts.value, applied) : parts;
}

/** The two parts as they are where the figures of these keys were not taken over. */
async function partsHolding(
  host: OpenDocument,
  { check, settings, refreshed: { bytes } }: PendingRefresh,
  keys: readonly string[],
): Promise<Result<readonly PartStep[], DocumentProblem>> {
  const read = await host.read();
  if (!read.ok) return read;
  const figures = [read.value, ...(bytes ? [bytes] : [])].flatMap((file) => figuresOfKeys(file, keys));
  const held = new Set([...(settings.choices.held ?? []), ...figures]);
  const refreshed = await refreshWithCharts(read.value, check, { ...settings, choices: { ...settings.choices, held } });
  if (!refreshed.ok || refreshed.value.bytes === null) return ok([]);
  const { figures: entries, provenance } = partSteps(refreshed.value.bytes);
  return ok([entries, provenance].filter((part) => part !== null));
}

async function writeParts(host: OpenDocument, parts: readonly PartStep[], applied: Applied): Outcome {
  for (const part of parts) {
    const written = await host.writePart(part);
    if (!written.ok) return written;
  }
  return ok(applied);
}
