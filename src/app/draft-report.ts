/** Use case: write the report of a check: takeSnapshot → writeReport. */
import type { Narrative } from "../core/narrative/narrative";
import { takeSnapshot } from "../core/snapshot/take-snapshot";
import type { Snapshot } from "../core/snapshot/snapshot";
import { writeReport } from "../docx/write-report";
import type { Pack } from "../pack/pack";
import { describeFormula } from "../text/zh/formula";
import type { Check } from "./check";
import { withoutDraftLine } from "./without-draft-line";

/** The stage a report is written for: a draft carries the line that says what is still open (P11). */
export type Stage = "draft" | "final";

export type DraftedReport = { readonly snapshot: Snapshot; readonly bytes: Uint8Array };

/** The Word document with the snapshot it was written from: same check, same bytes. */
export async function draftReport(check: Check, pack: Pack, stage: Stage): Promise<DraftedReport> {
  const snapshot = snapshotOf(check, pack, stage);
  return { snapshot, bytes: await writeReport(snapshot) };
}

/** What the report of a check is written from. */
export function snapshotOf(check: Check, pack: Pack, stage: Stage): Snapshot {
  return snapshotWith({ narrative: stage === "draft" ? check.narrative : withoutDraftLine(check) }, check, pack);
}

/** What a document of its own words is written from; `kind` where it is no work summary. */
export type Worded = { readonly narrative: Narrative; readonly kind?: NonNullable<Snapshot["kind"]> };

export function snapshotWith(worded: Worded, check: Check, pack: Pack): Snapshot {
  const formulas = new Map(check.indicators.map((indicator) => [indicator.id, describeFormula(indicator, pack)]));
  return takeSnapshot({ ...check, pack, formulas, ...worded });
}
