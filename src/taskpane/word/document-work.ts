/** The open document held against a check, and brought to say what the check says. What does it is no part of the first load. */
import type { Check } from "../../app/check";
import type { Cancel, DocumentHost } from "../../app/ports";
import type { RefreshSettings } from "../../app/refresh-report";
import type { Progress } from "../../core/base/progress";
import { fail, ok, type Result } from "../../core/base/result";
import type { DocumentState, WordProblem, Written } from "./word-state";

async function engine() {
  const [refresh, apply, list, undo, facts] = await Promise.all([
    import("../../app/open-report/pending-refresh"),
    import("../../app/open-report/apply-refresh"),
    import("../../app/open-report/pending-list"),
    import("../../app/open-report/undo-refresh"),
    import("../../docx/live/document-facts"),
  ]);
  return { ...refresh, ...apply, ...list, ...undo, ...facts };
}

type Given = { readonly check: Check; readonly settings: RefreshSettings };

/** Reads the document and tells how it stands. */
export async function lookAt(host: DocumentHost, { check, settings }: Given, cancel: Cancel): Promise<DocumentState> {
  const { documentFacts, pendingList, pendingRefresh } = await engine();
  const read = await host.read(cancel);
  if (cancel.isCancelled) return { kind: "stopped" };
  if (!read.ok) return { kind: "failed", problem: read.problem };
  const pending = await pendingRefresh(read.value, check, settings);
  if (pending.ok) return { kind: "pending", pending: pending.value, list: pendingList(pending.value) };
  const { problem } = pending;
  if (problem.code !== "report-not-linked") return { kind: "failed", problem };
  const facts = documentFacts(read.value);
  return { kind: "not-linked", isEmpty: facts.ok && facts.value.isEmpty };
}

/** Every figure that the pending refresh would change; none where nothing is pending. */
export async function changingIn(document: DocumentState): Promise<readonly string[]> {
  const { changingFigures } = await engine();
  return document.kind === "pending" ? changingFigures(document.list) : [];
}

type Writing = { readonly watch: (progress: Progress) => void; readonly cancel: Cancel };

/** Takes over all changes of the figures that are not held; of `count` those that came to stand are told. */
export async function update(
  host: DocumentHost,
  { check, settings, count }: Given & { readonly count: number },
  { watch, cancel }: Writing,
): Promise<Result<Extract<Written, { kind: "applied" }>, WordProblem>> {
  const { applyRefresh, figuresLeft, pendingList, pendingRefresh } = await engine();
  const read = await host.read(cancel);
  if (!read.ok) return read;
  const pending = await pendingRefresh(read.value, check, settings);
  if (!pending.ok) return fail(pending.problem);
  const applied = await applyRefresh(host, pending.value, { watch, cancel });
  if (!applied.ok) return fail(applied.problem);
  const whole = count - figuresLeft(pendingList(pending.value), applied.value).length;
  const stage = settings.stage ?? null;
  return ok({ kind: "applied", applied: applied.value, count: whole, stage, before: read.value });
}

/** Puts the document back as it was before. */
export async function takeBack(
  host: DocumentHost,
  before: Uint8Array,
  watch: (progress: Progress) => void,
): Promise<Written> {
  const { undoRefresh } = await engine();
  const undone = await undoRefresh(host, before, watch);
  return undone.ok ? { kind: "undone" } : { kind: "failed", problem: undone.problem };
}
