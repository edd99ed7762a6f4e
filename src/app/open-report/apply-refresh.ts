/**
 * Use case: carries a pending refresh out on the open document. What was written is read back; where lines do not read as they
 * shall, once more; what still does not is told and waits, so that the next refresh does not take it for a person's typing.
 */
import type { Progress } from "../../core/base/progress";
import { fail, ok, type Result } from "../../core/base/result";
import { isInPlace, movesLines, type DocumentSteps } from "../../core/link/document-steps";
import { figuresOfKeys, partSteps } from "../../docx/live/open-document";
import { reboundTo } from "../../docx/live/rebind";
import { stepsBetween } from "../../docx/live/steps-between";
import type { CarriedOut, DocumentHost, DocumentProblem } from "../ports";
import { refreshWithCharts } from "../refresh-report";
import { addParts, takeParts } from "./add-parts";
import { holdAgainst } from "./hold-against";
import type { PendingRefresh } from "./pending-refresh";

export type Applied = {
  /** Bound words that could not be written, as they stand and as they should. */
  readonly left: readonly { readonly key: string; readonly from: string; readonly to: string }[];
  /** Paragraphs or tables that could not be put in or taken out. */
  readonly unmoved: number;
};

/** What is needed of the program that holds the document. */
export type OpenDocument = Pick<DocumentHost, "read" | "carryOut" | "writePart" | "addPart" | "deletePart">;

type Outcome = Promise<Result<Applied, DocumentProblem>>;

export async function applyRefresh(
  host: OpenDocument,
  pending: PendingRefresh,
  watch: (progress: Progress) => void,
): Outcome {
  const { steps, refreshed, isTracked } = pending;
  if (!steps || !refreshed.bytes) return ok({ left: [], unmoved: 0 });
  if (isTracked) return fail({ code: "document-tracked" });
  const target = { bytes: refreshed.bytes, steps };
  if (partSteps(pending.bytes).figures) return carryOut(host, pending, { ...target, watch });
  return withNewParts(host, { bytes: pending.bytes, refreshed: target.bytes }, (bytes) => {
    const between = stepsBetween(pending.bytes, bytes, { mayShade: () => false });
    return carryOut(host, pending, { bytes, steps: { ...between, figures: null }, watch });
  });
}

type Target = {
  readonly bytes: Uint8Array;
  readonly steps: DocumentSteps;
  readonly watch: (progress: Progress) => void;
};

async function carryOut(host: OpenDocument, pending: PendingRefresh, { bytes, steps, watch }: Target): Outcome {
  const done = await host.carryOut(steps, watch);
  if (!done.ok) return done;
  if (isPlain(steps, done.value)) return finish(host, pending, null);
  const again = await stepsLeft(host, bytes);
  if (!again.ok) return again;
  if (isInPlace(again.value)) return finish(host, pending, null);
  const repaired = await host.carryOut({ ...again.value, figures: null }, watch);
  if (!repaired.ok) return repaired;
  const left = await stepsLeft(host, bytes);
  return left.ok ? finish(host, pending, left.value) : left;
}

/** For a document that lost our parts: they are added first, for Word gives them ids that the bindings must name. */
async function withNewParts(
  host: OpenDocument,
  { bytes, refreshed }: { readonly bytes: Uint8Array; readonly refreshed: Uint8Array },
  act: (target: Uint8Array) => Outcome,
): Outcome {
  const added = await addParts(host, partSteps(refreshed));
  if (!added.ok) return fail(added.problem.because);
  const done = await act(reboundTo(refreshed, added.value.figures));
  if (done.ok) return done;
  const now = await host.read();
  // Where something was written already its bindings need the parts; else they would only be in the way.
  if (now.ok && holdAgainst(now.value, bytes).isSameText) await takeParts(host, added.value);
  return done;
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
    return writeParts(host, pending.provenance ? [pending.provenance] : [], NOTHING_LEFT);
  const words = [
    ...left.changes.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece !== "string")),
    ...left.beyond,
  ];
  const applied = { left: words, unmoved: left.removes.length + left.inserts.length };
  const parts = await partsHolding(
    host,
    pending,
    words.map(({ key }) => key),
  );
  return parts.ok ? writeParts(host, parts.value, applied) : parts;
}

const NOTHING_LEFT: Applied = { left: [], unmoved: 0 };

/** The two parts as they are where the figures of these keys were not taken over. */
async function partsHolding(
  host: OpenDocument,
  { check, settings }: PendingRefresh,
  keys: readonly string[],
): Promise<Result<readonly { readonly namespace: string; readonly xml: string }[], DocumentProblem>> {
  const read = await host.read();
  if (!read.ok) return read;
  const held = new Set([...(settings.choices.held ?? []), ...figuresOfKeys(read.value, keys)]);
  const refreshed = await refreshWithCharts(read.value, check, { ...settings, choices: { ...settings.choices, held } });
  if (!refreshed.ok || refreshed.value.bytes === null) return ok([]);
  const { figures, provenance } = partSteps(refreshed.value.bytes);
  return ok([figures, provenance].filter((part) => part !== null));
}

async function writeParts(
  host: OpenDocument,
  parts: readonly { readonly namespace: string; readonly xml: string }[],
  applied: Applied,
): Outcome {
  for (const part of parts) {
    const written = await host.writePart(part);
    if (!written.ok) return written;
  }
  return ok(applied);
}
